// Features that the parser sees: what is computed from thread indices, what
// device functions do, constants of launches and declarations.

#include "Judge.h"
#include "Literal.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/ExprCXX.h"
#include "clang/AST/RecursiveASTVisitor.h"
#include "clang/Lex/Lexer.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/SmallPtrSet.h"
#include "llvm/ADT/StringSwitch.h"

using namespace clang;
using namespace cuferry;
using llvm::StringRef;

namespace {

/// What an expression is made of, where lanes and warps are computed.
enum class Index : uint8_t {
  None,
  Block, ///< the thread's number in its block
  Grid,  ///< its number in the grid
};

constexpr unsigned LanesOfCuda = 32;

class FeatureTree : public RecursiveASTVisitor<FeatureTree> {
  using Base = RecursiveASTVisitor<FeatureTree>;

public:
  FeatureTree(ASTContext &Ctx, JudgeSink &Sink)
      : Ctx(Ctx), SM(Ctx.getSourceManager()), Sink(Sink) {}

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
    if (const auto *M = dyn_cast<CXXMethodDecl>(F))
      if (const auto *A = M->getAttr<CUDADeviceAttr>();
          A && !A->isImplicit() && M->isVirtual())
        emit("device-virtual-function", M->getLocation(), M->getLocation(), {},
             functionSpace(*M));
    return true;
  }

  bool VisitLambdaExpr(LambdaExpr *L) {
    const CXXMethodDecl *Call = L->getCallOperator();
    const auto *A = Call ? Call->getAttr<CUDADeviceAttr>() : nullptr;
    if (!A || A->isImplicit())
      return true;
    const auto *H = Call->getAttr<CUDAHostAttr>();
    SourceRange R = L->getIntroducerRange();
    emit("device-lambda", R.getBegin(), R.getEnd(),
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
      emit("constant-memory", V->getLocation(), V->getLocation(),
           Known ? bytes(T) : Values(), CtxDevice);
    if (V->hasAttr<CUDADeviceAttr>() && !V->isLocalVarDecl() &&
        isFunctionPointer(Ctx.getBaseElementType(T)))
      emit("device-function-pointer", V->getLocation(), V->getLocation(), {},
           CtxDevice);
    if (!inDevice())
      return true;
    if (isDouble(T))
      doublePrecision();
    const Expr *Init = V->getInit();
    if (!Init || LoopVariables.count(V))
      return true;
    if (Index K = indexOf(Init); K != Index::None)
      Indices[V] = K;
    else if (isLaneOperation(Init))
      Lanes.insert(V);
    if (T->isPointerType() && T->getPointeeType().isVolatileQualified() &&
        isShared(Init))
      emit("warp-synchronous", V->getLocation(), V->getLocation(), {}, space());
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
      if (auto Size = constant(TL.getArgLoc(0)))
        emit("cooperative-groups-tile", TL.getTemplateNameLoc(),
             TL.getTemplateNameLoc(), {{"size", std::to_string(*Size)}},
             space());
    } else if (Name == "fragment" && TL.getNumArgs() > 3) {
      auto M = constant(TL.getArgLoc(1)), N = constant(TL.getArgLoc(2)),
           K = constant(TL.getArgLoc(3));
      if (M && N && K)
        emit("wmma", TL.getTemplateNameLoc(), TL.getTemplateNameLoc(),
             {{"shape", std::to_string(*M) + "x" + std::to_string(*N) + "x" +
                            std::to_string(*K)}},
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
              L.Start = constant(*Var->getInit());
            LoopVariables[Var] = L;
          }
      } else if (const auto *B = dyn_cast_or_null<BinaryOperator>(S->getInit());
                 B && B->getOpcode() == BO_Assign) {
        if (const VarDecl *Var = variable(*B->getLHS())) {
          Here.push_back(Var);
          Loop L;
          L.Start = constant(*B->getRHS());
          LoopVariables[Var] = L;
        }
      }
      if (const auto *C = dyn_cast_or_null<BinaryOperator>(S->getCond());
          C && (C->getOpcode() == BO_LT || C->getOpcode() == BO_LE))
        if (const VarDecl *Var = variable(*C->getLHS()))
          if (auto It = LoopVariables.find(Var); It != LoopVariables.end()) {
            It->second.Limit = constant(*C->getRHS());
            if (It->second.Limit && C->getOpcode() == BO_LE)
              It->second.Limit = *It->second.Limit * 2;
          }
    }
    bool Continue = Base::TraverseForStmt(S);
    for (const VarDecl *V : Here)
      LoopVariables.erase(V);
    return Continue;
  }

  bool VisitUnaryOperator(UnaryOperator *U) {
    if (U->isIncrementDecrementOp() || U->getOpcode() == UO_AddrOf)
      if (const VarDecl *V = variable(*U->getSubExpr()))
        changed(V);
    return true;
  }

  bool VisitBinaryOperator(BinaryOperator *B) {
    if (B->isAssignmentOp())
      if (const VarDecl *V = variable(*B->getLHS())) {
        changed(V);
        if (inDevice() && B->getOpcode() == BO_Assign &&
            !LoopVariables.count(V)) {
          if (Index K = indexOf(B->getRHS()); K != Index::None)
            Indices[V] = K;
          else if (isLaneOperation(B->getRHS()))
            Lanes.insert(V);
        }
      }
    if (!inDevice())
      return true;
    if ((B->isMultiplicativeOp() || B->isAdditiveOp()) &&
        isDouble(B->getType()))
      doublePrecision();
    laneOperation(*B);
    laneMask(*B);
    return true;
  }

  bool VisitCXXNewExpr(CXXNewExpr *E) {
    if (inDevice() && E->getNumPlacementArgs() == 0)
      emit("device-malloc", E->getBeginLoc(), E->getBeginLoc(), {}, space());
    return true;
  }
  bool VisitCXXDeleteExpr(CXXDeleteExpr *E) {
    if (inDevice())
      emit("device-malloc", E->getBeginLoc(), E->getBeginLoc(), {}, space());
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
    if (Name.starts_with("__shfl") || Name.starts_with("__ballot") ||
        Name == "__syncwarp" || Name == "__activemask") {
      HasWarpOperations = true;
      if (Name.starts_with("__shfl"))
        shuffle(*E, Name);
    }
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
      emit("static-shared-memory", Now.FirstShared, Now.FirstShared,
           Now.SharedKnown ? Values{{"bytes", std::to_string(Now.SharedBytes)}}
                           : Values(),
           Now.Space);
    if (HasWarpOperations)
      for (PendingFeature &P : Pending)
        emit("lane-arithmetic", P.Begin, P.End, std::move(P.Carried), P.Space,
             P.Operator);
    Now = std::move(Saved);
    Pending = std::move(SavedPending);
    HasWarpOperations = SavedWarp;
    return Continue;
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

  /// The variable that \p E names, or whose member it does.
  static const VarDecl *variable(const Expr &E) {
    const Expr *Inner = E.IgnoreParenImpCasts();
    if (const auto *M = dyn_cast<MemberExpr>(Inner); M && !M->isArrow())
      Inner = M->getBase()->IgnoreParenImpCasts();
    const auto *Ref = dyn_cast<DeclRefExpr>(Inner);
    return Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
  }

  void changed(const VarDecl *V) {
    Changed.insert(V);
    Indices.erase(V);
    Lanes.erase(V);
  }

  // --- Constants
  // ---------------------------------------------------------------

  std::optional<int64_t> evaluated(const Expr &E) const {
    if (E.isValueDependent() || E.isTypeDependent() || E.containsErrors() ||
        !E.getType()->isIntegralOrEnumerationType())
      return std::nullopt;
    Expr::EvalResult R;
    if (!E.EvaluateAsInt(R, Ctx, Expr::SE_NoSideEffects))
      return std::nullopt;
    return R.Val.getInt().tryExtValue();
  }

  /// The value of \p E: constant, or a variable that nothing changes after it
  /// was initialised with one.
  std::optional<int64_t> constant(const Expr &E) const {
    if (auto Value = evaluated(E))
      return Value;
    const Expr *Inner = E.IgnoreParenImpCasts();
    if (const auto *Ref = dyn_cast<DeclRefExpr>(Inner)) {
      const auto *V = dyn_cast<VarDecl>(Ref->getDecl());
      if (V && !isa<ParmVarDecl>(V) && V->getInit() && !Changed.count(V) &&
          !V->getInit()->isValueDependent() &&
          V->getType()->isIntegralOrEnumerationType())
        return constant(*V->getInit());
    }
    if (const auto *B = dyn_cast<BinaryOperator>(Inner);
        B && (B->isMultiplicativeOp() || B->isAdditiveOp())) {
      auto L = constant(*B->getLHS()), R = constant(*B->getRHS());
      if (!L || !R)
        return std::nullopt;
      switch (B->getOpcode()) {
      case BO_Mul:
        return *L * *R;
      case BO_Add:
        return *L + *R;
      case BO_Sub:
        return *L - *R;
      case BO_Div:
        return *R ? std::optional(*L / *R) : std::nullopt;
      default:
        return std::nullopt;
      }
    }
    return std::nullopt;
  }

  std::optional<int64_t> constant(const TemplateArgumentLoc &A) const {
    const TemplateArgument &Arg = A.getArgument();
    if (Arg.getKind() == TemplateArgument::Integral)
      return Arg.getAsIntegral().tryExtValue();
    if (Arg.getKind() == TemplateArgument::Expression)
      return evaluated(*Arg.getAsExpr());
    return std::nullopt;
  }

  Values bytes(QualType T) const {
    return {{"bytes", std::to_string(Ctx.getTypeSizeInChars(T).getQuantity())}};
  }

  // --- Thread indices ------------------------------------------------------

  static Index combine(Index A, Index B) { return std::max(A, B); }

  /// Whether \p E speaks of blockDim, which makes a product with it an index.
  static bool namesBlockDim(const Expr *E) {
    E = E->IgnoreParenImpCasts();
    if (const auto *M = dyn_cast<MemberExpr>(E))
      return namesBlockDim(M->getBase());
    if (const auto *P = dyn_cast<PseudoObjectExpr>(E))
      return namesBlockDim(P->getSyntacticForm());
    if (const auto *M = dyn_cast<MSPropertyRefExpr>(E))
      return namesBlockDim(M->getBaseExpr());
    if (const auto *B = dyn_cast<BinaryOperator>(E))
      return namesBlockDim(B->getLHS()) || namesBlockDim(B->getRHS());
    const auto *Ref = dyn_cast<DeclRefExpr>(E);
    return Ref && Ref->getDecl()->getDeclName().isIdentifier() &&
           Ref->getDecl()->getName() == "blockDim";
  }

  Index builtinMember(const Expr *Object, StringRef Member) const {
    const auto *Ref = dyn_cast<DeclRefExpr>(Object->IgnoreParenImpCasts());
    if (!Ref || !Ref->getDecl()->getDeclName().isIdentifier())
      return Index::None;
    StringRef Name = Ref->getDecl()->getName();
    if (Name == "threadIdx" && Member == "x")
      return Index::Block;
    return Name == "blockIdx" ? Index::Grid : Index::None;
  }

  /// What of the thread's number \p E is. A multiple of it, or part of it, is
  /// none any more.
  Index indexOf(const Expr *E) const {
    if (!E || E->isTypeDependent())
      return Index::None;
    E = E->IgnoreParenCasts();
    if (const auto *C = dyn_cast<CXXFunctionalCastExpr>(E))
      E = C->getSubExpr()->IgnoreParenCasts();
    if (const auto *M = dyn_cast<MemberExpr>(E))
      return builtinMember(M->getBase(),
                           M->getMemberDecl()->getDeclName().isIdentifier()
                               ? M->getMemberDecl()->getName()
                               : "");
    if (const auto *P = dyn_cast<PseudoObjectExpr>(E))
      if (const auto *M = dyn_cast<MSPropertyRefExpr>(P->getSyntacticForm()))
        return builtinMember(M->getBaseExpr(), M->getPropertyDecl()->getName());
    if (const auto *Ref = dyn_cast<DeclRefExpr>(E)) {
      const auto *V = dyn_cast<VarDecl>(Ref->getDecl());
      auto It = V ? Indices.find(V) : Indices.end();
      return It == Indices.end() ? Index::None : It->second;
    }
    if (const auto *B = dyn_cast<BinaryOperator>(E)) {
      Index L = indexOf(B->getLHS()), R = indexOf(B->getRHS());
      if (B->getOpcode() == BO_Add) {
        // blockIdx alone is no thread's number.
        bool HasThread = isOfThread(B->getLHS()) || isOfThread(B->getRHS());
        return HasThread ? combine(L, R) : (L == Index::None ? R : L);
      }
      if (B->getOpcode() == BO_Mul) {
        if (L == Index::None && R == Index::None)
          return Index::None;
        if (namesBlockDim(B->getLHS()) || namesBlockDim(B->getRHS()))
          return combine(L, R);
        // blockIdx.x * 256 + threadIdx.x
        Index One = combine(L, R);
        return One == Index::Grid ? Index::Grid : Index::None;
      }
      return Index::None;
    }
    if (const auto *Call = dyn_cast<CXXMemberCallExpr>(E)) {
      const CXXMethodDecl *M = Call->getMethodDecl();
      if (M && M->getIdentifier() && M->getName() == "thread_rank" &&
          Sink.ownerOf(M->getLocation()) == Owner::Cuda) {
        QualType T = Call->getImplicitObjectArgument()->getType();
        const auto *R = T->isPointerType() ? T->getPointeeCXXRecordDecl()
                                           : T->getAsCXXRecordDecl();
        if (!R || !R->getIdentifier())
          return Index::None;
        return llvm::StringSwitch<Index>(R->getName())
            .Case("thread_block", Index::Block)
            .Case("grid_group", Index::Grid)
            .Default(Index::None);
      }
    }
    return Index::None;
  }

  /// Whether threadIdx, not only blockIdx, goes into \p E.
  bool isOfThread(const Expr *E) const {
    E = E->IgnoreParenCasts();
    if (const auto *B = dyn_cast<BinaryOperator>(E))
      return isOfThread(B->getLHS()) || isOfThread(B->getRHS());
    if (const auto *M = dyn_cast<MemberExpr>(E))
      return indexOf(M) == Index::Block;
    return indexOf(E) != Index::None;
  }

  /// Whether a template's parameter that is not called like a warp's size goes
  /// into \p E: it has this value in one instantiation only, the code is
  /// general.
  static bool isOfOtherParameter(const Expr *E) {
    // IgnoreParenImpCasts() would look through the parameter, too.
    for (const Expr *Outer = nullptr; E != Outer;) {
      Outer = E;
      E = E->IgnoreImpCasts()->IgnoreParens();
    }
    if (const auto *P = dyn_cast<SubstNonTypeTemplateParmExpr>(E)) {
      StringRef Name = P->getParameter()->getName();
      return !Name.contains_insensitive("warp") &&
             !Name.contains_insensitive("lane");
    }
    if (const auto *B = dyn_cast<BinaryOperator>(E))
      return isOfOtherParameter(B->getLHS()) || isOfOtherParameter(B->getRHS());
    if (const auto *Ref = dyn_cast<DeclRefExpr>(E))
      if (const auto *V = dyn_cast<VarDecl>(Ref->getDecl());
          V && V->isLocalVarDecl() && V->getInit())
        return isOfOtherParameter(V->getInit());
    return false;
  }

  /// The thread's number whose lane or warp \p B computes; null: it does not.
  const Expr *laneOperand(const BinaryOperator &B, StringRef &Op,
                          int64_t &Value) const {
    const Expr *L = B.getLHS(), *R = B.getRHS();
    auto Is = [&](const Expr *Number, const Expr *Constant, int64_t Wanted) {
      return indexOf(Number) != Index::None && isOfThread(Number) &&
             !isOfOtherParameter(Constant) &&
             constant(*Constant) == std::optional<int64_t>(Wanted);
    };
    switch (B.getOpcode()) {
    case BO_And:
    case BO_AndAssign:
      Op = "and";
      Value = LanesOfCuda - 1;
      return Is(L, R, Value) ? L : Is(R, L, Value) ? R : nullptr;
    case BO_Rem:
    case BO_RemAssign:
      Op = "modulo";
      Value = LanesOfCuda;
      return Is(L, R, Value) ? L : nullptr;
    case BO_Div:
    case BO_DivAssign:
      Op = "divide";
      Value = LanesOfCuda;
      return Is(L, R, Value) ? L : nullptr;
    case BO_Shr:
    case BO_ShrAssign:
      Op = "shift";
      Value = 5;
      return Is(L, R, Value) ? L : nullptr;
    default:
      return nullptr;
    }
  }

  void laneOperation(const BinaryOperator &B) {
    StringRef Op;
    int64_t Value = 0;
    const Expr *Number = laneOperand(B, Op, Value);
    if (!Number)
      return;
    bool InGrid = indexOf(Number) == Index::Grid;
    Values Carried = {{"index", InGrid ? "grid" : "block"},
                      {"op", Op.str()},
                      {"value", std::to_string(Value)}};
    // A number in the grid may as well be cut into words of bits or into tiles.
    if (InGrid && !MeansWarp.count(&B)) {
      Pending.push_back({B.getBeginLoc(), B.getEndLoc(), B.getOperatorLoc(),
                         std::move(Carried), space()});
      return;
    }
    emit("lane-arithmetic", B.getBeginLoc(), B.getEndLoc(), std::move(Carried),
         space(), B.getOperatorLoc());
  }

  /// Whether \p E is a lane's number in its warp.
  bool isLaneOperation(const Expr *E) const {
    const auto *B = dyn_cast<BinaryOperator>(E->IgnoreParenCasts());
    StringRef Op;
    int64_t Value;
    return B && laneOperand(*B, Op, Value) && (Op == "and" || Op == "modulo");
  }

  void laneMask(const BinaryOperator &B) {
    if (B.getOpcode() != BO_Shl || B.getType()->isDependentType() ||
        Ctx.getTypeSize(B.getLHS()->getType()) != 32)
      return;
    const VarDecl *V = variable(*B.getRHS());
    if (!(V && Lanes.count(V)) && !isLaneOperation(B.getRHS()))
      return;
    auto One = constant(*B.getLHS());
    if (One && (*One == 1 || *One == -1 || *One == 0xffffffff))
      emit("lane-mask", B.getBeginLoc(), B.getEndLoc(), {}, space(),
           B.getOperatorLoc());
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
    const VarDecl *V = variable(*Step);
    if (auto It = V ? LoopVariables.find(V) : LoopVariables.end();
        It != LoopVariables.end()) {
      const Loop &L = It->second;
      if (L.Start && *L.Start == LanesOfCuda / 2)
        Reach = L.Start;
      else if (L.Limit && *L.Limit == LanesOfCuda)
        Reach = LanesOfCuda / 2;
    } else if (auto Value = constant(*Step)) {
      if (*Value == (IsIndexed ? LanesOfCuda - 1 : LanesOfCuda / 2))
        Reach = Value;
    }
    if (!Reach || (IsIndexed && *Reach != LanesOfCuda - 1))
      return;
    SourceLocation Loc = calleeLocation(E);
    emit("shuffle-over-32-lanes", Loc, Loc, {{"step", std::to_string(*Reach)}},
         space());
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
      if (auto Value = constant(*E))
        Carried.push_back({"blocks", std::to_string(*Value)});
    if (const Expr *E = A.getMaxThreads())
      if (auto Value = constant(*E))
        Carried.push_back({"threads", std::to_string(*Value)});
    // The attribute comes out of CUDA's macro; the place is the macro's name.
    emit("launch-bounds", A.getLocation(), A.getLocation(), std::move(Carried),
         CtxDevice);
  }

  /// Threads of a block given as dim3 or as a number.
  std::optional<int64_t> threads(const Expr *E, unsigned Depth = 0) const {
    if (!E || Depth > 8 || E->isTypeDependent() || E->isValueDependent())
      return std::nullopt;
    E = E->IgnoreUnlessSpelledInSource();
    if (E->getType()->isIntegralOrEnumerationType())
      return constant(*E);
    if (const auto *C = dyn_cast<CXXConstructExpr>(E)) {
      if (C->getConstructor()->isCopyOrMoveConstructor())
        return C->getNumArgs() ? threads(C->getArg(0), Depth + 1)
                               : std::nullopt;
      int64_t Product = 1;
      for (const Expr *Arg : C->arguments()) {
        if (isa<CXXDefaultArgExpr>(Arg))
          continue;
        auto Value = constant(*Arg);
        if (!Value)
          return std::nullopt;
        Product *= *Value;
      }
      return Product;
    }
    if (const auto *C = dyn_cast<CXXFunctionalCastExpr>(E))
      return threads(C->getSubExpr(), Depth + 1);
    if (const auto *L = dyn_cast<InitListExpr>(E)) {
      int64_t Product = 1;
      for (const Expr *Arg : L->inits()) {
        auto Value = constant(*Arg);
        if (!Value)
          return std::nullopt;
        Product *= *Value;
      }
      return Product;
    }
    const VarDecl *V = variable(*E);
    if (V && isa<DeclRefExpr>(E) && !isa<ParmVarDecl>(V) && !Changed.count(V))
      return threads(V->getInit(), Depth + 1);
    return std::nullopt;
  }

  void blockSize(const Expr &E, SourceLocation Launch) {
    if (auto N = threads(&E); N && *N > 0)
      emit("block-size", E.getBeginLoc(), E.getEndLoc(),
           {{"threads", std::to_string(*N)}}, space(), Launch);
  }

  /// cuLaunchKernel(f, gx, gy, gz, bx, by, bz, ..)
  void driverLaunch(const CallExpr &E) {
    if (E.getNumArgs() < 7)
      return;
    int64_t Product = 1;
    for (unsigned I = 4; I != 7; ++I) {
      auto Value = constant(*E.getArg(I));
      if (!Value)
        return;
      Product *= *Value;
    }
    emit("block-size", E.getArg(4)->getBeginLoc(), E.getArg(6)->getEndLoc(),
         {{"threads", std::to_string(Product)}}, space(), calleeLocation(E));
  }

  void tile(const CallExpr &E, const FunctionDecl &F) {
    const TemplateArgumentList *Args = F.getTemplateSpecializationArgs();
    if (!Args || Args->size() == 0 ||
        Args->get(0).getKind() != TemplateArgument::Integral)
      return;
    SourceLocation Loc = calleeLocation(E);
    if (auto Size = Args->get(0).getAsIntegral().tryExtValue())
      emit("cooperative-groups-tile", Loc, Loc,
           {{"size", std::to_string(*Size)}}, space());
  }

  void sharedVariable(const VarDecl &V, bool Known) {
    QualType T = V.getType();
    if (Ctx.getBaseElementType(T).isVolatileQualified())
      emit("warp-synchronous", V.getLocation(), V.getLocation(), {}, CtxDevice);
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

  bool isDouble(QualType T) {
    if (T.isNull() || T->isDependentType())
      return false;
    while (true) {
      if (const ArrayType *A = Ctx.getAsArrayType(T))
        T = A->getElementType();
      else if (T->isPointerType() || T->isReferenceType())
        T = T->getPointeeType();
      else
        break;
    }
    if (const auto *B = T->getAs<BuiltinType>())
      return B->getKind() == BuiltinType::Double;
    const RecordDecl *R = T->getAsRecordDecl();
    return R && R->getIdentifier() && R->getName().starts_with("double") &&
           R->getName().size() <= 7 && isCuda(R);
  }

  void doublePrecision() {
    // Of a function that is only declared its definition will tell.
    if (Now.HasDouble || (Now.F && !Now.F->isThisDeclarationADefinition()))
      return;
    Now.HasDouble = true;
    emit("double-precision", Now.Name, Now.Name, {}, space());
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
      emit("device-function-pointer", E.getBeginLoc(), Callee->getEndLoc(), {},
           space(), E.getBeginLoc());
  }

  void directCall(const CallExpr &E, const FunctionDecl &F, StringRef Name) {
    if (Now.F && Sink.ownerOf(F.getLocation()) == Owner::Project)
      Calls[Now.F->getCanonicalDecl()].push_back(
          {F.getCanonicalDecl(), calleeLocation(E), space()});
    for (unsigned I = 0; I < std::min(E.getNumArgs(), F.getNumParams()); ++I) {
      QualType T = F.getParamDecl(I)->getType();
      if (T->isPointerType() && T->getPointeeType().isVolatileQualified() &&
          isShared(E.getArg(I)))
        emit("warp-synchronous", E.getArg(I)->getBeginLoc(),
             E.getArg(I)->getEndLoc(), {}, space(), E.getArg(I)->getBeginLoc());
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
      emit(Feature, calleeLocation(E), calleeLocation(E), {}, space());
  }

  struct CallEdge {
    const FunctionDecl *Callee;
    SourceLocation Loc;
    uint16_t Space;
  };

  bool reaches(const FunctionDecl *From, const FunctionDecl *To) const {
    llvm::SmallPtrSet<const FunctionDecl *, 32> Seen;
    llvm::SmallVector<const FunctionDecl *, 32> Queue = {From};
    while (!Queue.empty()) {
      const FunctionDecl *F = Queue.pop_back_val();
      if (F == To)
        return true;
      if (!Seen.insert(F).second)
        continue;
      if (auto It = Calls.find(F); It != Calls.end())
        for (const CallEdge &E : It->second)
          Queue.push_back(E.Callee);
    }
    return false;
  }

  void recursion() {
    for (const auto &[Caller, Edges] : Calls)
      for (const CallEdge &E : Edges)
        if (reaches(E.Callee, Caller))
          emit("device-recursion", E.Loc, E.Loc, {}, E.Space);
  }

  // --- Places
  // ------------------------------------------------------------------

  /// \p Loc where the project wrote it: what a macro of somebody else's made
  /// stands where the project named the macro.
  SourceLocation written(SourceLocation Loc) const {
    uint32_t Offset;
    while (Loc.isMacroID() && !Sink.place(Loc, Offset))
      Loc = SM.getImmediateMacroCallerLoc(Loc);
    return Loc;
  }

  /// \p Loc as the text that \p Anchor stands in has it: a macro that is
  /// expanded there is its name.
  SourceLocation beside(SourceLocation Loc, SourceLocation Anchor) const {
    FileID Text = SM.getFileID(Anchor);
    SourceLocation Up = Loc;
    while (SM.getFileID(Up) != Text && Up.isMacroID())
      Up = SM.getImmediateMacroCallerLoc(Up);
    return SM.getFileID(Up) == Text ? Up : Loc;
  }

  /// Notes a feature from the token at \p Begin to the one at \p End, as they
  /// stand in the text of \p Anchor (\p Begin's when it is not given); where
  /// they do not stand in one piece of text, at \p Anchor.
  void emit(StringRef Name, SourceLocation Begin, SourceLocation End,
            Values Carried, uint16_t Space, SourceLocation Anchor = {}) {
    if (Anchor.isInvalid())
      Anchor = Begin;
    Begin = beside(Begin, Anchor);
    End = beside(End, Anchor);
    if (SM.getFileID(Begin) != SM.getFileID(End))
      Begin = End = Anchor;
    Begin = written(Begin);
    End = written(End);
    uint32_t First, Last;
    FileJudgement *File = Sink.place(Begin, First);
    if (!File)
      return;
    if (Sink.place(End, Last) != File || Last < First) {
      End = Begin;
      Last = First;
    }
    FeatureJudgement J;
    J.Name = ("feature:" + Name).str();
    J.Place = {First, Last +
                          Lexer::MeasureTokenLength(SM.getSpellingLoc(End), SM,
                                                    Ctx.getLangOpts()) -
                          First};
    llvm::sort(Carried);
    J.Values = std::move(Carried);
    J.Context = Space;
    File->Features.push_back(std::move(J));
  }

  ASTContext &Ctx;
  const SourceManager &SM;
  JudgeSink &Sink;
  Frame Now;
  bool HasWarpOperations = false;
  std::vector<PendingFeature> Pending;
  llvm::DenseMap<const VarDecl *, Index> Indices;
  llvm::DenseSet<const VarDecl *> Lanes, Changed;
  llvm::DenseMap<const VarDecl *, Loop> LoopVariables;
  llvm::DenseSet<const Expr *> MeansWarp;
  llvm::DenseMap<const FunctionDecl *, std::vector<CallEdge>> Calls;
};

} // namespace

void cuferry::judgeFeatures(ASTContext &Ctx, JudgeSink &Sink) {
  FeatureTree(Ctx, Sink).judgeAll();
}
