// Names, calls and launches, as the AST resolved them.

#include "../Frontend/CanonicalName.h"
#include "CudaDeclarations.h"
#include "clang/AST/ASTConsumer.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/ExprCXX.h"
#include "clang/AST/RecursiveASTVisitor.h"
#include "clang/AST/StmtCXX.h"
#include "clang/Lex/Lexer.h"
#include "llvm/ADT/DenseSet.h"

using namespace clang;
using namespace cuferry;
using llvm::StringRef;

namespace {

/// Finds the variables of type dim3 that are assigned to, as a whole or a
/// member, or whose address or reference is taken.
class ChangeFinder : public RecursiveASTVisitor<ChangeFinder> {
public:
  explicit ChangeFinder(llvm::DenseSet<const VarDecl *> &Changed)
      : Changed(Changed) {}

  bool VisitVarDecl(VarDecl *V) {
    if (isa<ParmVarDecl>(V) && isDim3(V->getType().getNonReferenceType()))
      Changed.insert(V->getCanonicalDecl());
    return true;
  }
  bool VisitBinaryOperator(BinaryOperator *E) {
    if (E->isAssignmentOp())
      change(E->getLHS());
    return true;
  }
  bool VisitCXXOperatorCallExpr(CXXOperatorCallExpr *E) {
    if (E->isAssignmentOp() && E->getNumArgs())
      change(E->getArg(0));
    return true;
  }
  bool VisitUnaryOperator(UnaryOperator *E) {
    if (E->isIncrementDecrementOp() || E->getOpcode() == UO_AddrOf)
      change(E->getSubExpr());
    return true;
  }
  bool VisitCallExpr(CallExpr *E) {
    // A reference that is not const may be written through.
    if (const FunctionDecl *F = E->getDirectCallee())
      for (unsigned I = 0; I < std::min(E->getNumArgs(), F->getNumParams());
           ++I)
        if (QualType T = F->getParamDecl(I)->getType();
            T->isReferenceType() && !T.getNonReferenceType().isConstQualified())
          change(E->getArg(I));
    return true;
  }

private:
  static bool isDim3(QualType T) {
    const CXXRecordDecl *R = T->getAsCXXRecordDecl();
    return R && R->getIdentifier() && R->getName() == "dim3";
  }

  void change(const Expr *E) {
    E = E->IgnoreParenImpCasts();
    while (const auto *M = dyn_cast<MemberExpr>(E))
      E = M->getBase()->IgnoreParenImpCasts();
    if (const auto *Ref = dyn_cast<DeclRefExpr>(E))
      if (const auto *V = dyn_cast<VarDecl>(Ref->getDecl());
          V && isDim3(V->getType()))
        Changed.insert(V->getCanonicalDecl());
  }

  llvm::DenseSet<const VarDecl *> &Changed;
};

class TreeJudge : public RecursiveASTVisitor<TreeJudge> {
  using Base = RecursiveASTVisitor<TreeJudge>;

public:
  TreeJudge(ASTContext &Ctx, JudgeSink &Sink)
      : Ctx(Ctx), SM(Ctx.getSourceManager()), Sink(Sink), Declarations(Sink),
        Policy(Ctx.getPrintingPolicy()) {
    Policy.SuppressTagKeyword = true;
    Policy.Bool = true;
  }

  void judgeAll() {
    ChangeFinder Changes(Changed);
    for (Decl *D : Ctx.getTranslationUnitDecl()->decls())
      if (Sink.isProjects(D))
        Changes.TraverseDecl(D);
    for (Decl *D : Ctx.getTranslationUnitDecl()->decls())
      if (Sink.isProjects(D))
        TraverseDecl(D);
  }

  // Instantiations resolve what their template left open.
  bool shouldVisitTemplateInstantiations() const { return true; }

  bool TraverseDecl(Decl *D) {
    auto *F = dyn_cast_or_null<FunctionDecl>(D);
    if (!F)
      return Base::TraverseDecl(D);
    uint16_t Saved = Space;
    Space = functionSpace(*F);
    bool Continue = Base::TraverseDecl(D);
    Space = Saved;
    return Continue;
  }

  bool TraverseLambdaExpr(LambdaExpr *L) {
    uint16_t Saved = Space;
    if (const CXXMethodDecl *Call = L->getCallOperator();
        Call &&
        (Call->hasAttr<CUDADeviceAttr>() || Call->hasAttr<CUDAHostAttr>()))
      Space = functionSpace(*Call);
    bool Continue = Base::TraverseLambdaExpr(L);
    Space = Saved;
    return Continue;
  }

  // --- Expressions -------------------------------------------------------

  bool VisitDeclRefExpr(DeclRefExpr *E) {
    const NamedDecl *D = E->getDecl();
    uint16_t Extra = 0;
    if (isa<FunctionDecl>(D) && !Callees.contains(E))
      Extra |= CtxAddress;
    name(E->getLocation(), spoken(E->getFoundDecl(), D), Extra);
    return true;
  }

  bool VisitLabelStmt(LabelStmt *S) {
    name(S->getIdentLoc(), S->getDecl(), CtxDeclaration);
    return true;
  }
  bool VisitGotoStmt(GotoStmt *S) {
    name(S->getLabelLoc(), S->getLabel(), 0);
    return true;
  }
  bool VisitAddrLabelExpr(AddrLabelExpr *E) {
    name(E->getLabelLoc(), E->getLabel(), 0);
    return true;
  }

  bool VisitMemberExpr(MemberExpr *E) {
    if (E->isImplicitAccess())
      name(E->getMemberLoc(), E->getMemberDecl(), 0);
    else
      member(E->getMemberLoc(), E->getMemberDecl(), E->getBase(), E);
    return true;
  }

  bool VisitOverloadExpr(OverloadExpr *E) {
    // In a template: nothing is chosen yet. It is CUDA's if all candidates are.
    const NamedDecl *Cuda = nullptr, *Users = nullptr;
    for (const NamedDecl *D : E->decls())
      (Declarations.isCuda(D->getUnderlyingDecl()) ? Cuda : Users) =
          spoken(D, D->getUnderlyingDecl());
    if (const NamedDecl *D = Users ? Users : Cuda)
      name(E->getNameLoc(), D, CtxTemplate, /*Weak=*/true);
    return true;
  }

  bool VisitDesignatedInitExpr(DesignatedInitExpr *E) {
    for (const auto &Des : E->designators())
      if (Des.isFieldDesignator())
        if (const FieldDecl *F = Des.getFieldDecl())
          name(Des.getFieldLoc(), F, 0);
    return true;
  }

  bool VisitCallExpr(CallExpr *E) {
    const Expr *Callee = E->getCallee()->IgnoreParenImpCasts();
    Callees.insert(Callee);
    if (auto *Launch = dyn_cast<CUDAKernelCallExpr>(E))
      return launch(*Launch);
    const auto *D = dyn_cast_or_null<NamedDecl>(E->getCalleeDecl());
    SourceLocation Loc;
    if (const auto *Ref = dyn_cast<DeclRefExpr>(Callee))
      Loc = Ref->getLocation();
    else if (const auto *Mem = dyn_cast<MemberExpr>(Callee))
      Loc = Mem->getMemberLoc();
    else if (const auto *Over = dyn_cast<OverloadExpr>(Callee))
      Loc = Over->getNameLoc();
    if (!Loc.isValid() || (D && !Declarations.isCuda(D)))
      return true;
    CallJudgement C;
    FileJudgement *File = Sink.place(Loc, C.Offset);
    if (!File)
      return true;
    if (!D && !isa<OverloadExpr>(Callee))
      return true;
    C.Use = Discarded.contains(E) ? ResultUse::Discarded : ResultUse::Used;
    for (const Expr *A : E->arguments())
      if (!isa<CXXDefaultArgExpr>(A))
        C.Args.push_back(argument(*A));
    File->Calls.push_back(std::move(C));
    return true;
  }

  bool launch(CUDAKernelCallExpr &E) {
    CallJudgement C;
    C.IsLaunch = true;
    C.Use = ResultUse::Discarded;
    FileJudgement *File = Sink.place(E.getCallee()->getBeginLoc(), C.Offset);
    if (!File)
      return true;
    for (const Expr *A : E.arguments())
      if (!isa<CXXDefaultArgExpr>(A))
        C.Args.push_back(argument(*A));
    if (const CallExpr *Config = E.getConfig())
      for (const Expr *A : Config->arguments())
        if (!isa<CXXDefaultArgExpr>(A))
          C.Config.push_back(argument(*A));
    File->Calls.push_back(std::move(C));
    return true;
  }

  // --- Statements whose value nobody takes ---------------------------------

  bool VisitCompoundStmt(CompoundStmt *S) {
    for (const Stmt *Child : S->body())
      discard(Child);
    return true;
  }
  bool VisitIfStmt(IfStmt *S) {
    discard(S->getThen());
    discard(S->getElse());
    return true;
  }
  bool VisitForStmt(ForStmt *S) {
    discard(S->getBody());
    return true;
  }
  bool VisitWhileStmt(WhileStmt *S) {
    discard(S->getBody());
    return true;
  }
  bool VisitCStyleCastExpr(CStyleCastExpr *E) {
    if (E->getType()->isVoidType())
      discard(E->getSubExpr());
    return true;
  }

  // --- Types and scopes ----------------------------------------------------

  bool VisitTypedefTypeLoc(TypedefTypeLoc TL) {
    name(TL.getNameLoc(), TL.getDecl(), 0);
    return true;
  }
  bool VisitUsingTypeLoc(UsingTypeLoc TL) {
    name(TL.getNameLoc(), spoken(TL.getDecl(), TL.getDecl()->getTargetDecl()),
         0);
    return true;
  }
  bool VisitTemplateTypeParmTypeLoc(TemplateTypeParmTypeLoc TL) {
    if (const TemplateTypeParmDecl *D = TL.getDecl())
      name(TL.getNameLoc(), D, 0);
    return true;
  }
  bool VisitSizeOfPackExpr(SizeOfPackExpr *E) {
    name(E->getPackLoc(), E->getPack(), 0);
    return true;
  }
  bool VisitTagTypeLoc(TagTypeLoc TL) {
    name(TL.getNameLoc(), TL.getDecl(), 0);
    return true;
  }
  bool VisitTemplateSpecializationTypeLoc(TemplateSpecializationTypeLoc TL) {
    templateName(TL.getTemplateNameLoc(), TL.getTypePtr()->getTemplateName());
    return true;
  }
  bool VisitDeducedTemplateSpecializationTypeLoc(
      DeducedTemplateSpecializationTypeLoc TL) {
    templateName(TL.getTemplateNameLoc(), TL.getTypePtr()->getTemplateName());
    return true;
  }

  bool TraverseNestedNameSpecifierLoc(NestedNameSpecifierLoc NNS) {
    if (NNS && NNS.getNestedNameSpecifier().getKind() ==
                   NestedNameSpecifier::Kind::Namespace)
      if (const NamespaceBaseDecl *NS =
              NNS.castAsNamespaceAndPrefix().Namespace)
        nameSpace(NNS.getLocalBeginLoc(), NS);
    return Base::TraverseNestedNameSpecifierLoc(NNS);
  }

  bool TraverseTemplateArgumentLoc(const TemplateArgumentLoc &Arg) {
    if (Arg.getArgument().getKind() == TemplateArgument::Template)
      templateName(Arg.getTemplateNameLoc(), Arg.getArgument().getAsTemplate());
    return Base::TraverseTemplateArgumentLoc(Arg);
  }

  // --- Declarations --------------------------------------------------------

  bool VisitNamedDecl(NamedDecl *D) {
    if (isa<UsingDirectiveDecl, UsingDecl>(D) || D->isImplicit())
      return true;
    name(D->getLocation(), D, CtxDeclaration);
    return true;
  }
  bool VisitUsingDirectiveDecl(UsingDirectiveDecl *D) {
    nameSpace(D->getIdentLocation(), D->getNominatedNamespaceAsWritten());
    return true;
  }
  bool VisitNamespaceAliasDecl(NamespaceAliasDecl *D) {
    nameSpace(D->getTargetNameLoc(), D->getAliasedNamespace());
    return true;
  }
  bool VisitUsingDecl(UsingDecl *D) {
    for (const UsingShadowDecl *S : D->shadows())
      name(D->getNameInfo().getLoc(), spoken(S, S->getTargetDecl()), 0);
    return true;
  }
  bool VisitCXXConstructorDecl(CXXConstructorDecl *D) {
    // A constructor has no identifier; what is written is its class's name.
    if (!D->isImplicit())
      name(D->getLocation(), D->getParent(), CtxDeclaration);
    for (const CXXCtorInitializer *I : D->inits())
      if (I->isWritten() && I->isMemberInitializer())
        name(I->getMemberLocation(), I->getMember(), 0);
    return true;
  }

  bool VisitFunctionTemplateDecl(FunctionTemplateDecl *D) {
    // What was never instantiated was never fully checked.
    if (!D->isThisDeclarationADefinition() || D->spec_begin() != D->spec_end())
      return true;
    const FunctionDecl *F = D->getTemplatedDecl();
    SourceLocation Begin = SM.getExpansionLoc(F->getBeginLoc()),
                   End = SM.getExpansionLoc(F->getEndLoc());
    uint32_t Offset;
    if (FileJudgement *File = Sink.place(Begin, Offset))
      File->Uninstantiated.push_back(
          {SM.getSpellingLineNumber(Begin), SM.getSpellingLineNumber(End)});
    return true;
  }

private:
  static const NamedDecl *templated(const TemplateDecl &T) {
    const NamedDecl *D = T.getTemplatedDecl();
    return D ? D : &T;
  }

  void templateName(SourceLocation Loc, TemplateName Name) {
    if (const TemplateDecl *T = Name.getAsTemplateDecl())
      name(Loc, spoken(Name.getAsUsingShadowDecl(), templated(*T)), 0);
  }

  /// What code that found \p Found speaks of: CUDA's own `using
  /// cuda::std::tuple` in namespace thrust makes that thrust::tuple. \p D is
  /// what it comes to.
  const NamedDecl *spoken(const NamedDecl *Found, const NamedDecl *D) {
    const auto *Shadow = dyn_cast_or_null<UsingShadowDecl>(Found);
    if (!Shadow)
      return D;
    if (Sink.ownerOf(Shadow->getLocation()) != Owner::Project) {
      // Not the host's <math.h> with its `using std::sqrt`: what it comes to is
      // CUDA's own sqrt.
      const VocabularyEntry *E = vocabulary::find(canonicalName(*Shadow));
      bool Is = E && (E->Proof != Strength::Common ||
                      Sink.ownerOf(Shadow->getLocation()) == Owner::Cuda);
      return Is ? Shadow : D;
    }
    // The project's own using-declaration: what it names in turn.
    const auto *Using = dyn_cast<UsingDecl>(Shadow->getIntroducer());
    if (!Using ||
        Using->getQualifier().getKind() != NestedNameSpecifier::Kind::Namespace)
      return D;
    const NamespaceDecl *NS = Using->getQualifier()
                                  .getAsNamespaceAndPrefix()
                                  .Namespace->getNamespace();
    for (const NamedDecl *Inner : NS->lookup(Using->getDeclName()))
      if (isa<UsingShadowDecl>(Inner) && Inner != Shadow)
        return spoken(Inner, D);
    return D;
  }

  NameJudgement *add(SourceLocation Loc, const NamedDecl *D, uint16_t Extra,
                     const Expr *Object = nullptr) {
    if (!D || !D->getDeclName().isIdentifier() || !D->getIdentifier())
      return nullptr;
    // C declares what it does not know: nobody wrote that, so it says nothing.
    if (D->isImplicit() && isa<FunctionDecl>(D))
      return nullptr;
    // `cudaDeviceSynchronize();` outside a function, in a fragment that is
    // meant to be included into one: Clang makes a declaration of it.
    if ((Extra & CtxDeclaration) && isa<FunctionDecl, VarDecl>(D) &&
        D->isInvalidDecl() && D->getBeginLoc() == D->getLocation())
      return nullptr;
    uint32_t Offset;
    bool Is = Declarations.isCuda(D) ||
              ((Space & CtxDevice) && Declarations.isDeviceStandard(D));
    if (Is && !(Space & CtxDevice) && Declarations.isAlsoOfC(D))
      if (const VocabularyEntry *E =
              vocabulary::find(Declarations.canonical(D));
          E && E->Proof == Strength::Common)
        return nullptr;
    StringRef Bare = D->getIdentifier()->getName();
    // `p_##name` makes p_cuInit of CUDA's cuInit.
    SourceLocation Paste = Sink.pasteOf(Loc);
    if (!Is && Paste.isValid() && !vocabulary::partOf(Bare))
      Paste = SourceLocation();
    FileJudgement *File = Sink.place(Paste.isValid() ? Paste : Loc, Offset);
    if (!File)
      return nullptr;
    // Clang also makes expressions of its own (the value of a template's
    // parameter, with its type) and gives them the place of what they replace.
    if (Paste.isInvalid() && !Sink.isWritten(Bare, Loc, Ctx.getLangOpts()))
      return nullptr;
    std::string Name = Is && Object ? Declarations.memberName(D, Object)
                                    : Declarations.canonical(D);
    if (Is ? !vocabulary::find(Name) && !Sink.mayBeCandidate(Bare)
           : !Sink.mayBeCandidate(Bare) && Paste.isInvalid())
      return nullptr;
    NameJudgement J;
    J.Offset = Offset;
    J.Length = Bare.size();
    J.IsCuda = Is;
    J.OwnsName = !Is && (Extra & CtxDeclaration) && isa<TypeDecl, VarDecl>(D) &&
                 D->getDeclContext()->getRedeclContext()->isTranslationUnit();
    J.Name = std::move(Name);
    J.Context = Space | Extra;
    if (Paste.isValid()) {
      J.Pasted = true;
      J.Length = Lexer::MeasureTokenLength(SM.getSpellingLoc(Paste), SM,
                                           Ctx.getLangOpts());
    }
    File->Names.push_back(std::move(J));
    return &File->Names.back();
  }

  void name(SourceLocation Loc, const NamedDecl *D, uint16_t Extra,
            bool Weak = false) {
    if (NameJudgement *J = add(Loc, D, Extra))
      J->Weak = Weak;
  }

  void member(SourceLocation Loc, const NamedDecl *D, const Expr *Object,
              const Expr *Whole) {
    NameJudgement *J = add(Loc, D, 0, Object);
    if (!J || !J->IsCuda)
      return;
    // place() hands out stable nodes, but writtenRange may look files up.
    std::optional<Range> B = Sink.writtenRange(
        Object->getBeginLoc(), Object->getEndLoc(), Ctx.getLangOpts());
    std::optional<Range> A = Sink.writtenRange(
        Whole->getBeginLoc(), Whole->getEndLoc(), Ctx.getLangOpts());
    if (B && A) {
      J->Base = B;
      J->Access = A;
    }
  }

  void nameSpace(SourceLocation Loc, const NamedDecl *NS) {
    // An alias is the user's word for it; what it stands for is judged where
    // the alias is made.
    name(Loc, NS, 0);
  }

  void discard(const Stmt *S) {
    const auto *E = dyn_cast_or_null<Expr>(S);
    if (!E)
      return;
    if (const auto *Full = dyn_cast<FullExpr>(E))
      E = Full->getSubExpr();
    Discarded.insert(E->IgnoreParens());
  }

  ArgumentJudgement argument(const Expr &E) {
    ArgumentJudgement A;
    A.Text =
        Sink.writtenRange(E.getBeginLoc(), E.getEndLoc(), Ctx.getLangOpts());
    const Expr *Inner = E.IgnoreParenImpCasts();
    if (!Inner->isTypeDependent())
      A.Type = Inner->getType().getCanonicalType().getAsString(Policy);
    if (const auto *Ref = dyn_cast<DeclRefExpr>(Inner))
      if (const auto *K = dyn_cast<EnumConstantDecl>(Ref->getDecl()))
        A.Symbol = K->getName().str();
    if (!E.isValueDependent() && !E.isTypeDependent() && !E.containsErrors() &&
        E.getType()->isIntegralOrEnumerationType()) {
      Expr::EvalResult R;
      if (E.EvaluateAsInt(R, Ctx, Expr::SE_NoSideEffects))
        A.Value = llvm::toString(R.Val.getInt(), 10);
    }
    if (std::optional<uint64_t> Size = sizeOfDim3(E))
      A.Value = std::to_string(*Size);
    return A;
  }

  /// How many threads or blocks a dim3 is, when it is constant: `dim3(32, 8)`,
  /// what converts to one, or a variable that is given its value once.
  std::optional<uint64_t> sizeOfDim3(const Expr &E, unsigned Depth = 0) const {
    if (E.isTypeDependent() || E.isValueDependent() || E.containsErrors() ||
        Depth > 4)
      return std::nullopt;
    const CXXRecordDecl *Type = E.getType()->getAsCXXRecordDecl();
    if (!Type || !Type->getIdentifier() || Type->getName() != "dim3")
      return std::nullopt;
    const Expr *Inner = E.IgnoreImplicit()->IgnoreParens();
    while (true) {
      const Expr *Next = Inner;
      if (const auto *Cast = dyn_cast<CastExpr>(Inner))
        Next = Cast->getSubExpr();
      else if (const auto *Temporary =
                   dyn_cast<MaterializeTemporaryExpr>(Inner))
        Next = Temporary->getSubExpr();
      else if (const auto *Copy = dyn_cast<CXXConstructExpr>(Inner);
               Copy && Copy->getConstructor()->isCopyOrMoveConstructor() &&
               Copy->getNumArgs() == 1)
        Next = Copy->getArg(0);
      if (Next == Inner)
        break;
      Inner = Next->IgnoreParenImpCasts();
      if (const auto *Bind = dyn_cast<CXXBindTemporaryExpr>(Inner))
        Inner = Bind->getSubExpr();
    }
    if (const auto *Ref = dyn_cast<DeclRefExpr>(Inner)) {
      const auto *V = dyn_cast<VarDecl>(Ref->getDecl());
      return V && V->getInit() && !Changed.contains(V->getCanonicalDecl())
                 ? sizeOfDim3(*V->getInit(), Depth + 1)
                 : std::nullopt;
    }
    const auto *Made = dyn_cast<CXXConstructExpr>(Inner);
    if (!Made)
      return std::nullopt;
    uint64_t Product = 1;
    for (const Expr *Part : Made->arguments()) {
      Expr::EvalResult R;
      if (!Part->EvaluateAsInt(R, Ctx, Expr::SE_NoSideEffects) ||
          R.Val.getInt().isNegative() || R.Val.getInt().getActiveBits() > 32)
        return std::nullopt;
      // Three factors of 32 bits may pass 64: then it is large enough.
      uint64_t Factor = R.Val.getInt().getZExtValue();
      if (Factor && Product > UINT64_MAX / Factor)
        return UINT64_MAX >> 1;
      Product *= Factor;
    }
    return Product;
  }

  ASTContext &Ctx;
  const SourceManager &SM;
  JudgeSink &Sink;
  CudaDeclarations Declarations;
  PrintingPolicy Policy;
  uint16_t Space = 0;
  llvm::DenseSet<const Stmt *> Callees, Discarded;
  /// Variables of type dim3 whose value may change after their declaration.
  llvm::DenseSet<const VarDecl *> Changed;
};

class JudgeConsumer : public ASTConsumer {
public:
  explicit JudgeConsumer(JudgeSink &Sink) : Sink(Sink) {}

  // Bodies outside the project say nothing about it.
  bool shouldSkipFunctionBody(Decl *D) override {
    return Sink.ownerOf(D->getLocation()) != Owner::Project;
  }

  void HandleTranslationUnit(ASTContext &Ctx) override {
    TreeJudge(Ctx, Sink).judgeAll();
    judgeFeatures(Ctx, Sink);
  }

private:
  JudgeSink &Sink;
};

} // namespace

std::unique_ptr<ASTConsumer> cuferry::judgeTree(JudgeSink &Sink) {
  return std::make_unique<JudgeConsumer>(Sink);
}
