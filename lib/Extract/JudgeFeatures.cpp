// Features that the parser sees: what is computed from thread indices, what
// device functions do, constants of launches and declarations.

#include "FeatureNotes.h"
#include "FunctionCalls.h"
#include "ThreadNumbers.h"
#include "TypeOverloads.h"
#include "ValueTypes.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/ExprCXX.h"
#include "clang/AST/RecursiveASTVisitor.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/StringSwitch.h"

using namespace clang;
using namespace cuferry;
using llvm::StringRef;

namespace {

class FeatureTree : public RecursiveASTVisitor<FeatureTree> {
  using Base = RecursiveASTVisitor<FeatureTree>;

public:
  FeatureTree(ASTContext &Ctx, JudgeSink &Sink)
      : Ctx(Ctx), Sink(Sink), Numbers(Ctx, Sink), Types(Ctx, Sink),
        Notes(Ctx, Sink) {}

  void judgeAll() {
    for (Decl *D : Ctx.getTranslationUnitDecl()->decls())
      if (Sink.isProjects(D))
        TraverseDecl(D);
    recursion();
  }

  bool shouldVisitTemplateInstantiations() const { return true; }

  bool TraverseDecl(Decl *D) {
    auto *F = dyn_cast_or_null<FunctionDecl>(D);
    return F ? within(*F, F->getLocation(),
                      [&] { return Base::TraverseDecl(D); })
             : Base::TraverseDecl(D);
  }

  bool TraverseLambdaExpr(LambdaExpr *L) {
    const CXXMethodDecl *Call = L->getCallOperator();
    if (!Call ||
        !(Call->hasAttr<CUDADeviceAttr>() || Call->hasAttr<CUDAHostAttr>()))
      return Base::TraverseLambdaExpr(L);
    return within(*Call, L->getBeginLoc(),
                  [&] { return Base::TraverseLambdaExpr(L); });
  }

  // --- Declarations ----------------------------------------------------------

  bool VisitFunctionDecl(FunctionDecl *F) {
    if (const auto *A = F->getAttr<CUDALaunchBoundsAttr>())
      launchBounds(*A);
    if (const TagDecl *E = tellingType(*F, Types))
      overloadFor(*E, *F);
    if (const auto *M = dyn_cast<CXXMethodDecl>(F))
      if (const auto *A = M->getAttr<CUDADeviceAttr>();
          A && !A->isImplicit() && M->isVirtual())
        Notes.emit("device-virtual-function", M->getLocation(),
                   M->getLocation(), {}, functionSpace(*M));
    if (inDevice() && Types.isDouble(F->getReturnType()))
      doublePrecision();
    return true;
  }

  bool
  VisitClassTemplateSpecializationDecl(ClassTemplateSpecializationDecl *S) {
    if (const TagDecl *E = tellingType(*S, Types))
      overloadFor(*E, *S);
    return true;
  }

  bool VisitLambdaExpr(LambdaExpr *L) {
    const CXXMethodDecl *Call = L->getCallOperator();
    const auto *A = Call ? Call->getAttr<CUDADeviceAttr>() : nullptr;
    if (!A || A->isImplicit())
      return true;
    const auto *H = Call->getAttr<CUDAHostAttr>();
    SourceRange R = L->getIntroducerRange();
    Notes.emit("device-lambda", R.getBegin(), R.getEnd(),
               {{"space", H && !H->isImplicit() ? "host-device" : "device"}},
               space());
    return true;
  }

  bool VisitVarDecl(VarDecl *V) {
    QualType T = V->getType();
    bool Known = !T->isDependentType() && !V->isInvalidDecl();
    if (V->hasAttr<CUDASharedAttr>())
      sharedVariable(*V, Known);
    if (V->hasAttr<CUDAConstantAttr>() && !V->hasExternalStorage())
      Notes.emit("constant-memory", V->getLocation(), V->getLocation(),
                 Known ? bytes(T) : Values(), CtxDevice);
    if (V->hasAttr<CUDADeviceAttr>() && !V->isLocalVarDecl() &&
        isFunctionPointer(Ctx.getBaseElementType(T)))
      Notes.emit("device-function-pointer", V->getLocation(), V->getLocation(),
                 {}, CtxDevice);
    if (!inDevice())
      return true;
    if (Types.isDouble(T))
      doublePrecision();
    const Expr *Init = V->getInit();
    if (!Init || LoopVariables.count(V))
      return true;
    Numbers.holds(V, Init);
    if (T->isPointerType() && T->getPointeeType().isVolatileQualified() &&
        isShared(Init))
      Notes.emit("warp-synchronous", V->getLocation(), V->getLocation(), {},
                 space());
    StringRef Name = V->getIdentifier() ? V->getName() : "";
    if (Name.contains_insensitive("warp") || Name.contains_insensitive("lane"))
      MeansWarp.insert(Init->IgnoreParenImpCasts());
    return true;
  }

  bool VisitTemplateSpecializationTypeLoc(TemplateSpecializationTypeLoc TL) {
    const TemplateDecl *T =
        TL.getTypePtr()->getTemplateName().getAsTemplateDecl();
    if (!T || !T->getIdentifier() || !isCuda(T))
      return true;
    StringRef Name = T->getName();
    if (Name == "thread_block_tile" && TL.getNumArgs() > 0) {
      if (auto Size = Numbers.constant(TL.getArgLoc(0)))
        Notes.emit("cooperative-groups-tile", TL.getTemplateNameLoc(),
                   TL.getTemplateNameLoc(), {{"size", std::to_string(*Size)}},
                   space());
    } else if (Name == "fragment" && TL.getNumArgs() > 3) {
      auto M = Numbers.constant(TL.getArgLoc(1)),
           N = Numbers.constant(TL.getArgLoc(2)),
           K = Numbers.constant(TL.getArgLoc(3));
      if (M && N && K)
        Notes.emit("wmma", TL.getTemplateNameLoc(), TL.getTemplateNameLoc(),
                   {{"shape", std::to_string(*M) + "x" + std::to_string(*N) +
                                  "x" + std::to_string(*K)}},
                   space());
    }
    return true;
  }

  // --- Statements
  // --------------------------------------------------------------

  bool TraverseForStmt(ForStmt *S) {
    llvm::SmallVector<const VarDecl *, 2> Here;
    if (inDevice()) {
      if (const auto *D = dyn_cast_or_null<DeclStmt>(S->getInit())) {
        for (const Decl *V : D->decls())
          if (const auto *Var = dyn_cast<VarDecl>(V)) {
            Here.push_back(Var);
            Loop L;
            if (Var->getInit())
              L.Start = Numbers.constant(*Var->getInit());
            LoopVariables[Var] = L;
          }
      } else if (const auto *B = dyn_cast_or_null<BinaryOperator>(S->getInit());
                 B && B->getOpcode() == BO_Assign) {
        if (const VarDecl *Var = ThreadNumbers::variable(*B->getLHS())) {
          Here.push_back(Var);
          Loop L;
          L.Start = Numbers.constant(*B->getRHS());
          LoopVariables[Var] = L;
        }
      }
      if (const auto *C = dyn_cast_or_null<BinaryOperator>(S->getCond());
          C && (C->getOpcode() == BO_LT || C->getOpcode() == BO_LE))
        if (const VarDecl *Var = ThreadNumbers::variable(*C->getLHS()))
          if (auto It = LoopVariables.find(Var); It != LoopVariables.end()) {
            It->second.Limit = Numbers.constant(*C->getRHS());
            if (It->second.Limit && C->getOpcode() == BO_LE)
              It->second.Limit = *It->second.Limit * 2;
          }
    }
    bool Continue = Base::TraverseForStmt(S);
    for (const VarDecl *V : Here)
      LoopVariables.erase(V);
    return Continue;
  }

  bool VisitExplicitCastExpr(ExplicitCastExpr *E) {
    // (cudaError_t)0 is success everywhere.
    const Expr *From = E->getSubExprAsWritten();
    if (const EnumDecl *To = Types.enumeration(E->getType());
        To && !Types.enumeration(From->getType()) &&
        From->getType()->isIntegerType() && Numbers.constant(*From) != 0)
      numberOf(*To, *E);
    if (inDevice() && Types.isDouble(E->getType()))
      doublePrecision();
    return true;
  }

  bool VisitArraySubscriptExpr(ArraySubscriptExpr *E) {
    takenForNumber(*E->getIdx());
    return true;
  }

  bool VisitUnaryOperator(UnaryOperator *U) {
    if (U->isIncrementDecrementOp() || U->getOpcode() == UO_AddrOf)
      if (const VarDecl *V = ThreadNumbers::variable(*U->getSubExpr()))
        Numbers.changed(V);
    return true;
  }

  bool VisitBinaryOperator(BinaryOperator *B) {
    if (B->isAssignmentOp())
      if (const VarDecl *V = ThreadNumbers::variable(*B->getLHS())) {
        Numbers.changed(V);
        if (inDevice() && B->getOpcode() == BO_Assign &&
            !LoopVariables.count(V))
          Numbers.holds(V, B->getRHS());
      }
    if (B->isMultiplicativeOp() || B->isAdditiveOp())
      for (const Expr *Side : {B->getLHS(), B->getRHS()})
        takenForNumber(*Side);
    if (!inDevice())
      return true;
    if (Types.computesInDouble(*B))
      doublePrecision();
    laneOperation(*B);
    laneMask(*B);
    return true;
  }

  bool VisitCXXNewExpr(CXXNewExpr *E) {
    if (inDevice() && E->getNumPlacementArgs() == 0)
      Notes.emit("device-malloc", E->getBeginLoc(), E->getBeginLoc(), {},
                 space());
    return true;
  }
  bool VisitCXXDeleteExpr(CXXDeleteExpr *E) {
    if (inDevice())
      Notes.emit("device-malloc", E->getBeginLoc(), E->getBeginLoc(), {},
                 space());
    return true;
  }

  bool VisitCallExpr(CallExpr *E) {
    if (auto *Launch = dyn_cast<CUDAKernelCallExpr>(E)) {
      if (const CallExpr *Config = Launch->getConfig();
          Config && Config->getNumArgs() > 1)
        blockSize(*Config->getArg(1), Launch->getCallee()->getBeginLoc());
      return true;
    }
    const FunctionDecl *F = E->getDirectCallee();
    StringRef Name = calleeName(*E, F);
    if (F && isCuda(F)) {
      if (Name == "cudaLaunchKernel" || Name == "cudaLaunchCooperativeKernel") {
        if (E->getNumArgs() > 2)
          blockSize(*E->getArg(2), calleeLocation(*E));
      } else if (Name == "cuLaunchKernel" ||
                 Name == "cuLaunchCooperativeKernel") {
        driverLaunch(*E);
      } else if (Name == "tiled_partition") {
        tile(*E, *F);
      }
    }
    if (!inDevice())
      return true;
    if (Types.isDouble(E->getType()))
      doublePrecision();
    if (Name.starts_with("__shfl") || Name.starts_with("__ballot") ||
        Name == "__syncwarp" || Name == "__activemask") {
      HasWarpOperations = true;
      if (Name.starts_with("__shfl"))
        shuffle(*E, Name);
    }
    if (F && isCuda(F) && E->getNumArgs() &&
        (Name.ends_with("_sync") || Name == "__syncwarp"))
      defaultMask(*E->getArg(0));
    if (!F)
      indirectCall(*E);
    else
      directCall(*E, *F, Name);
    return true;
  }

private:
  using Values = std::vector<FeatureValue>;

  struct Loop {
    std::optional<int64_t> Start, Limit;
  };

  struct PendingFeature {
    SourceLocation Begin, End, Operator;
    Values Carried;
    uint16_t Space;
  };

  /// What is kept while a function's body is traversed.
  struct Frame {
    const FunctionDecl *F = nullptr;
    SourceLocation Name;
    uint16_t Space = 0;
    uint64_t SharedBytes = 0;
    bool SharedKnown = true;
    SourceLocation FirstShared;
    bool HasDouble = false;
  };

  template <typename Function>
  bool within(const FunctionDecl &F, SourceLocation Name, Function Traverse) {
    Frame Saved = std::move(Now);
    bool SavedWarp = HasWarpOperations;
    auto SavedPending = std::move(Pending);
    Now = Frame();
    Now.F = &F;
    Now.Name = Name;
    Now.Space = functionSpace(F);
    HasWarpOperations = false;
    Pending.clear();
    bool Continue = Traverse();
    if (Now.FirstShared.isValid())
      Notes.emit("static-shared-memory", Now.FirstShared, Now.FirstShared,
                 Now.SharedKnown
                     ? Values{{"bytes", std::to_string(Now.SharedBytes)}}
                     : Values(),
                 Now.Space);
    if (HasWarpOperations)
      for (PendingFeature &P : Pending)
        Notes.emit("lane-arithmetic", P.Begin, P.End, std::move(P.Carried),
                   P.Space, P.Operator);
    Now = std::move(Saved);
    Pending = std::move(SavedPending);
    HasWarpOperations = SavedWarp;
    return Continue;
  }

  /// An enumerator of CUDA's that is computed with, or is an index.
  void takenForNumber(const Expr &Converted) {
    const Expr &E = *Converted.IgnoreParenImpCasts();
    if (const EnumDecl *D = Types.enumeration(E.getType()))
      numberOf(*D, E);
  }

  void numberOf(const EnumDecl &D, const Expr &E) {
    Notes.emit("enumeration-number", E.getBeginLoc(), E.getEndLoc(),
               {{"type", D.getName().str()}}, space());
  }

  void overloadFor(const TagDecl &Type, const NamedDecl &D) {
    Notes.emit(Type.isEnum() ? "enumeration-overload" : "handle-overload",
               D.getLocation(), D.getLocation(),
               {{"type", Type.getName().str()}}, space());
  }

  uint16_t space() const { return Now.Space & (CtxHost | CtxDevice); }
  bool inDevice() const { return Now.Space & CtxDevice; }

  bool isCuda(const NamedDecl *D) {
    return Sink.ownerOf(D->getCanonicalDecl()->getLocation()) == Owner::Cuda;
  }

  static StringRef calleeName(const CallExpr &E, const FunctionDecl *F) {
    if (F)
      return F->getIdentifier() ? F->getName() : "";
    const Expr *Callee = E.getCallee()->IgnoreParenImpCasts();
    if (const auto *Over = dyn_cast<OverloadExpr>(Callee))
      if (const IdentifierInfo *Id = Over->getName().getAsIdentifierInfo())
        return Id->getName();
    return "";
  }

  Values bytes(QualType T) const {
    return {{"bytes", std::to_string(Ctx.getTypeSizeInChars(T).getQuantity())}};
  }

  void laneOperation(const BinaryOperator &B) {
    StringRef Op;
    int64_t Value = 0;
    const Expr *Number = Numbers.laneOperand(B, Op, Value);
    if (!Number)
      return;
    bool InGrid = Numbers.indexOf(Number) == Index::Grid;
    const char *Kind = Numbers.isBlockSize(Number) ? "size" : "block";
    Values Carried = {{"index", InGrid ? "grid" : Kind},
                      {"op", Op.str()},
                      {"value", std::to_string(Value)}};
    // A number in the grid may as well be cut into words of bits or into tiles.
    if (InGrid && !MeansWarp.count(&B)) {
      Pending.push_back({B.getBeginLoc(), B.getEndLoc(), B.getOperatorLoc(),
                         std::move(Carried), space()});
      return;
    }
    Notes.emit("lane-arithmetic", B.getBeginLoc(), B.getEndLoc(),
               std::move(Carried), space(), B.getOperatorLoc());
  }

  void laneMask(const BinaryOperator &B) {
    if (B.getOpcode() != BO_Shl || B.getType()->isDependentType() ||
        Ctx.getTypeSize(B.getLHS()->getType()) != 32)
      return;
    if (!Numbers.isLane(*B.getRHS()))
      return;
    auto One = Numbers.constant(*B.getLHS());
    if (One && (*One == 1 || *One == -1 || *One == 0xffffffff))
      Notes.emit("lane-mask", B.getBeginLoc(), B.getEndLoc(), {}, space(),
                 B.getOperatorLoc());
  }

  /// `unsigned mask = 0xffffffff` as a parameter: what callers mean that give
  /// no other.
  void defaultMask(const Expr &Mask) {
    const auto *Ref = dyn_cast<DeclRefExpr>(Mask.IgnoreParenImpCasts());
    const auto *P = Ref ? dyn_cast<ParmVarDecl>(Ref->getDecl()) : nullptr;
    if (!P || !P->hasDefaultArg() || P->hasUnparsedDefaultArg())
      return;
    auto Value = Numbers.constant(P->hasUninstantiatedDefaultArg()
                                      ? *P->getUninstantiatedDefaultArg()
                                      : *P->getDefaultArg());
    if (Value && (*Value & 0xffffffff) == 0xffffffff)
      Notes.emit("full-warp-mask", Mask.getBeginLoc(), Mask.getEndLoc(),
                 {{"mask", "0xffffffff"}}, space());
  }

  /// A shuffle that reaches over 32 lanes and no more.
  void shuffle(const CallExpr &E, StringRef Name) {
    bool HasMask = Name.ends_with("_sync");
    unsigned StepAt = HasMask ? 2 : 1, WidthAt = StepAt + 1;
    if (E.getNumArgs() <= StepAt)
      return;
    // With a width the lanes meant are said.
    if (E.getNumArgs() > WidthAt && !isa<CXXDefaultArgExpr>(E.getArg(WidthAt)))
      return;
    const Expr *Step = E.getArg(StepAt);
    bool IsIndexed = Name == "__shfl" || Name == "__shfl_sync";
    std::optional<int64_t> Reach;
    const VarDecl *V = ThreadNumbers::variable(*Step);
    if (auto It = V ? LoopVariables.find(V) : LoopVariables.end();
        It != LoopVariables.end()) {
      const Loop &L = It->second;
      if (L.Start && *L.Start == LanesOfCuda / 2)
        Reach = L.Start;
      else if (L.Limit && *L.Limit == LanesOfCuda)
        Reach = LanesOfCuda / 2;
    } else if (auto Value = Numbers.constant(*Step)) {
      if (*Value == (IsIndexed ? LanesOfCuda - 1 : LanesOfCuda / 2))
        Reach = Value;
    }
    if (!Reach || (IsIndexed && *Reach != LanesOfCuda - 1))
      return;
    SourceLocation Loc = calleeLocation(E);
    Notes.emit("shuffle-over-32-lanes", Loc, Loc,
               {{"step", std::to_string(*Reach)}}, space());
  }

  static SourceLocation calleeLocation(const CallExpr &E) {
    const Expr *Callee = E.getCallee()->IgnoreParenImpCasts();
    if (const auto *Ref = dyn_cast<DeclRefExpr>(Callee))
      return Ref->getLocation();
    if (const auto *M = dyn_cast<MemberExpr>(Callee))
      return M->getMemberLoc();
    if (const auto *Over = dyn_cast<OverloadExpr>(Callee))
      return Over->getNameLoc();
    return E.getBeginLoc();
  }

  // --- Blocks ----------------------------------------------------------------

  void launchBounds(const CUDALaunchBoundsAttr &A) {
    Values Carried;
    if (const Expr *E = A.getMinBlocks())
      if (auto Value = Numbers.constant(*E))
        Carried.push_back({"blocks", std::to_string(*Value)});
    if (const Expr *E = A.getMaxThreads())
      if (auto Value = Numbers.constant(*E))
        Carried.push_back({"threads", std::to_string(*Value)});
    // The attribute comes out of CUDA's macro; the place is the macro's name.
    Notes.emit("launch-bounds", A.getLocation(), A.getLocation(),
               std::move(Carried), CtxDevice);
  }

  void blockSize(const Expr &E, SourceLocation Launch) {
    if (auto N = Numbers.threads(&E); N && *N > 0)
      Notes.emit("block-size", E.getBeginLoc(), E.getEndLoc(),
                 {{"threads", std::to_string(*N)}}, space(), Launch);
  }

  /// cuLaunchKernel(f, gx, gy, gz, bx, by, bz, ..)
  void driverLaunch(const CallExpr &E) {
    if (E.getNumArgs() < 7)
      return;
    auto Threads = Numbers.product({E.getArgs() + 4, 3});
    if (!Threads)
      return;
    Notes.emit(
        "block-size", E.getArg(4)->getBeginLoc(), E.getArg(6)->getEndLoc(),
        {{"threads", std::to_string(*Threads)}}, space(), calleeLocation(E));
  }

  void tile(const CallExpr &E, const FunctionDecl &F) {
    const TemplateArgumentList *Args = F.getTemplateSpecializationArgs();
    if (!Args || Args->size() == 0 ||
        Args->get(0).getKind() != TemplateArgument::Integral)
      return;
    SourceLocation Loc = calleeLocation(E);
    if (auto Size = Args->get(0).getAsIntegral().tryExtValue())
      Notes.emit("cooperative-groups-tile", Loc, Loc,
                 {{"size", std::to_string(*Size)}}, space());
  }

  void sharedVariable(const VarDecl &V, bool Known) {
    QualType T = V.getType();
    if (Ctx.getBaseElementType(T).isVolatileQualified())
      Notes.emit("warp-synchronous", V.getLocation(), V.getLocation(), {},
                 CtxDevice);
    if (V.hasExternalStorage() || T->isIncompleteArrayType())
      return;
    if (Now.FirstShared.isInvalid())
      Now.FirstShared = V.getLocation();
    if (Known && !T->isIncompleteType())
      Now.SharedBytes += Ctx.getTypeSizeInChars(T).getQuantity();
    else
      Now.SharedKnown = false;
  }

  /// Whether \p E is an address in a __shared__ variable.
  bool isShared(const Expr *E) const {
    while (E) {
      E = E->IgnoreParenCasts();
      if (const auto *U = dyn_cast<UnaryOperator>(E);
          U && U->getOpcode() == UO_AddrOf)
        E = U->getSubExpr();
      else if (const auto *S = dyn_cast<ArraySubscriptExpr>(E))
        E = S->getBase();
      else if (const auto *B = dyn_cast<BinaryOperator>(E);
               B && B->isAdditiveOp())
        E = B->getLHS();
      else
        break;
    }
    const auto *Ref = dyn_cast_or_null<DeclRefExpr>(E);
    return Ref && Ref->getDecl()->hasAttr<CUDASharedAttr>();
  }

  // --- Types -----------------------------------------------------------------

  static bool isFunctionPointer(QualType T) {
    return T->isFunctionPointerType() || T->isMemberFunctionPointerType();
  }

  void doublePrecision() {
    // Of a function that is only declared its definition will tell.
    if (Now.HasDouble || (Now.F && !Now.F->isThisDeclarationADefinition()))
      return;
    Now.HasDouble = true;
    Notes.emit("double-precision", Now.Name, Now.Name, {}, space());
  }

  // --- Calls -----------------------------------------------------------------

  void indirectCall(const CallExpr &E) {
    const Expr *Callee = E.getCallee()->IgnoreParens();
    if (Callee->isTypeDependent() || isa<OverloadExpr>(Callee) ||
        isa<CXXPseudoDestructorExpr>(Callee))
      return;
    bool IsMember = false;
    if (const auto *B = dyn_cast<BinaryOperator>(Callee))
      IsMember = B->isPtrMemOp();
    if (IsMember || Callee->getType()->isFunctionPointerType())
      Notes.emit("device-function-pointer", E.getBeginLoc(),
                 Callee->getEndLoc(), {}, space(), E.getBeginLoc());
  }

  void directCall(const CallExpr &E, const FunctionDecl &F, StringRef Name) {
    if (Now.F && Sink.ownerOf(F.getLocation()) == Owner::Project)
      Calls.add(*Now.F, {F.getCanonicalDecl(), calleeLocation(E), space()});
    for (unsigned I = 0; I < std::min(E.getNumArgs(), F.getNumParams()); ++I) {
      QualType T = F.getParamDecl(I)->getType();
      if (T->isPointerType() && T->getPointeeType().isVolatileQualified() &&
          isShared(E.getArg(I)))
        Notes.emit("warp-synchronous", E.getArg(I)->getBeginLoc(),
                   E.getArg(I)->getEndLoc(), {}, space(),
                   E.getArg(I)->getBeginLoc());
    }
    const DeclContext *Where = F.getDeclContext()->getRedeclContext();
    if (!Where->isTranslationUnit() && !F.isInStdNamespace() && !F.isExternC())
      return;
    StringRef Feature =
        llvm::StringSwitch<StringRef>(Name)
            .Cases({"printf", "vprintf"}, "device-printf")
            .Cases({"__assert_fail", "__assertfail", "__assert", "_wassert"},
                   "device-assert")
            .Cases({"malloc", "calloc", "realloc", "free"}, "device-malloc")
            .Default("");
    if (!Feature.empty())
      Notes.emit(Feature, calleeLocation(E), calleeLocation(E), {}, space());
  }

  void recursion() {
    for (const FunctionCalls::Edge &E : Calls.inCycles())
      Notes.emit("device-recursion", E.Loc, E.Loc, {}, E.Space);
  }

  ASTContext &Ctx;
  JudgeSink &Sink;
  ThreadNumbers Numbers;
  ValueTypes Types;
  FeatureNotes Notes;
  Frame Now;
  bool HasWarpOperations = false;
  std::vector<PendingFeature> Pending;
  llvm::DenseMap<const VarDecl *, Loop> LoopVariables;
  llvm::DenseSet<const Expr *> MeansWarp;
  FunctionCalls Calls;
};

} // namespace

void cuferry::judgeFeatures(ASTContext &Ctx, JudgeSink &Sink) {
  FeatureTree(Ctx, Sink).judgeAll();
}
