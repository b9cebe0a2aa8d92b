#include "ThreadNumbers.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/CheckedArithmetic.h"

using namespace clang;
using namespace cuferry;
using llvm::StringRef;

void ThreadNumbers::holds(const VarDecl *V, const Expr *Value) {
  if (Index K = indexOf(Value); K != Index::None)
    Indices[V] = K;
  else if (isLaneOperation(Value))
    Lanes.insert(V);
  else if (isBlockSize(Value))
    Sizes.insert(V);
}

void ThreadNumbers::changed(const VarDecl *V) {
  Changed.insert(V);
  Indices.erase(V);
  Lanes.erase(V);
  Sizes.erase(V);
}

bool ThreadNumbers::isLane(const Expr &E) const {
  const VarDecl *V = variable(E);
  return (V && Lanes.count(V)) || isLaneOperation(&E);
}

const VarDecl *ThreadNumbers::variable(const Expr &E) {
  const Expr *Inner = E.IgnoreParenImpCasts();
  if (const auto *M = dyn_cast<MemberExpr>(Inner); M && !M->isArrow())
    Inner = M->getBase()->IgnoreParenImpCasts();
  const auto *Ref = dyn_cast<DeclRefExpr>(Inner);
  return Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
}

std::optional<int64_t> ThreadNumbers::evaluated(const Expr &E) const {
  if (E.isValueDependent() || E.isTypeDependent() || E.containsErrors() ||
      !E.getType()->isIntegralOrEnumerationType())
    return std::nullopt;
  Expr::EvalResult R;
  if (!E.EvaluateAsInt(R, Ctx, Expr::SE_NoSideEffects))
    return std::nullopt;
  return R.Val.getInt().tryExtValue();
}

/// `int n = n;` is initialised with itself.
constexpr unsigned DeepestInitializer = 16;

std::optional<int64_t> ThreadNumbers::constant(const Expr &E,
                                               unsigned Depth) const {
  if (auto Value = evaluated(E))
    return Value;
  if (Depth == DeepestInitializer)
    return std::nullopt;
  const Expr *Inner = E.IgnoreParenImpCasts();
  if (const auto *Ref = dyn_cast<DeclRefExpr>(Inner)) {
    const auto *V = dyn_cast<VarDecl>(Ref->getDecl());
    if (V && !isa<ParmVarDecl>(V) && V->getInit() && !Changed.count(V) &&
        !V->getInit()->isValueDependent() &&
        V->getType()->isIntegralOrEnumerationType())
      return constant(*V->getInit(), Depth + 1);
  }
  if (const auto *B = dyn_cast<BinaryOperator>(Inner);
      B && (B->isMultiplicativeOp() || B->isAdditiveOp())) {
    auto L = constant(*B->getLHS(), Depth + 1),
         R = constant(*B->getRHS(), Depth + 1);
    if (!L || !R)
      return std::nullopt;
    switch (B->getOpcode()) {
    case BO_Mul:
      return llvm::checkedMul(*L, *R);
    case BO_Add:
      return llvm::checkedAdd(*L, *R);
    case BO_Sub:
      return llvm::checkedSub(*L, *R);
    case BO_Div:
      if (*R == 0 || *R == -1) // the smallest number has no negative
        return *R ? llvm::checkedSub(int64_t(0), *L) : std::nullopt;
      return *L / *R;
    default:
      return std::nullopt;
    }
  }
  return std::nullopt;
}

std::optional<int64_t>
ThreadNumbers::constant(const TemplateArgumentLoc &A) const {
  const TemplateArgument &Arg = A.getArgument();
  if (Arg.getKind() == TemplateArgument::Integral)
    return Arg.getAsIntegral().tryExtValue();
  if (Arg.getKind() == TemplateArgument::Expression)
    return evaluated(*Arg.getAsExpr());
  return std::nullopt;
}

static Index combine(Index A, Index B) { return std::max(A, B); }

/// \p E without what clang puts around the object of a property, as the
/// toolkit's threadIdx has them.
static const Expr *object(const Expr *E) {
  E = E->IgnoreParenImpCasts();
  const auto *O = dyn_cast<OpaqueValueExpr>(E);
  return O && O->getSourceExpr() ? object(O->getSourceExpr()) : E;
}

/// Whether \p E speaks of blockDim, which makes a product with it an index.
static bool namesBlockDim(const Expr *E) {
  E = object(E);
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

/// The object and name of a member, whether it is a field or a property.
static std::pair<const DeclRefExpr *, StringRef> memberOf(const Expr *E) {
  const Expr *Object = nullptr;
  const NamedDecl *Member = nullptr;
  if (const auto *M = dyn_cast<MemberExpr>(E)) {
    Object = M->getBase();
    Member = M->getMemberDecl();
  } else if (const auto *P = dyn_cast<PseudoObjectExpr>(E)) {
    if (const auto *M = dyn_cast<MSPropertyRefExpr>(P->getSyntacticForm())) {
      Object = M->getBaseExpr();
      Member = M->getPropertyDecl();
    }
  }
  if (!Object || !Member->getDeclName().isIdentifier())
    return {};
  return {dyn_cast<DeclRefExpr>(object(Object)), Member->getName()};
}

/// What a function gives that does nothing else; null for all others.
static const Expr *onlyResult(const FunctionDecl *F) {
  const auto *Body = F ? dyn_cast_or_null<CompoundStmt>(F->getBody()) : nullptr;
  if (!Body || Body->size() != 1)
    return nullptr;
  const auto *Return = dyn_cast<ReturnStmt>(Body->body_front());
  return Return ? Return->getRetValue() : nullptr;
}

bool ThreadNumbers::isBlockSize(const Expr *E) const {
  if (!E || E->isTypeDependent())
    return false;
  E = E->IgnoreParenCasts();
  if (auto [Object, Member] = memberOf(E); Object)
    return Member == "x" && Object->getDecl()->getDeclName().isIdentifier() &&
           Object->getDecl()->getName() == "blockDim";
  if (const auto *Ref = dyn_cast<DeclRefExpr>(E)) {
    const auto *V = dyn_cast<VarDecl>(Ref->getDecl());
    return V && Sizes.count(V);
  }
  const auto *B = dyn_cast<BinaryOperator>(E);
  if (!B || !B->isAdditiveOp())
    return false;
  return (isBlockSize(B->getLHS()) && constant(*B->getRHS())) ||
         (isBlockSize(B->getRHS()) && constant(*B->getLHS()));
}

static Index builtinMember(const DeclRefExpr &Object, StringRef Member) {
  if (!Object.getDecl()->getDeclName().isIdentifier())
    return Index::None;
  StringRef Name = Object.getDecl()->getName();
  if (Name == "threadIdx" && Member == "x")
    return Index::Block;
  return Name == "blockIdx" ? Index::Grid : Index::None;
}

Index ThreadNumbers::indexOf(const Expr *E, unsigned Depth) const {
  if (!E || E->isTypeDependent() || Depth == DeepestInitializer)
    return Index::None;
  E = E->IgnoreParenCasts();
  if (const auto *C = dyn_cast<CXXFunctionalCastExpr>(E))
    E = C->getSubExpr()->IgnoreParenCasts();
  if (auto [Object, Member] = memberOf(E); Object)
    return builtinMember(*Object, Member);
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
  // `static int Tid() { return threadIdx.x; }`
  if (const auto *Call = dyn_cast<CallExpr>(E))
    return indexOf(onlyResult(Call->getDirectCallee()), Depth + 1);
  return Index::None;
}

/// Whether threadIdx, not only blockIdx, goes into \p E.
bool ThreadNumbers::isOfThread(const Expr *E, unsigned Depth) const {
  if (Depth == DeepestInitializer)
    return false;
  E = E->IgnoreParenCasts();
  if (const auto *Call = dyn_cast<CallExpr>(E))
    if (const Expr *Result = onlyResult(Call->getDirectCallee()))
      return isOfThread(Result, Depth + 1);
  if (const auto *B = dyn_cast<BinaryOperator>(E))
    return isOfThread(B->getLHS()) || isOfThread(B->getRHS());
  if (memberOf(E).first)
    return indexOf(E) == Index::Block;
  return indexOf(E) != Index::None;
}

/// Whether a template's parameter that is not called like a warp's size goes
/// into \p E: it has this value in one instantiation only, the code is
/// general.
static bool isOfOtherParameter(const Expr *E, unsigned Depth = 0) {
  if (Depth == DeepestInitializer)
    return false;
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
    return isOfOtherParameter(B->getLHS(), Depth + 1) ||
           isOfOtherParameter(B->getRHS(), Depth + 1);
  if (const auto *Ref = dyn_cast<DeclRefExpr>(E))
    if (const auto *V = dyn_cast<VarDecl>(Ref->getDecl());
        V && V->isLocalVarDecl() && V->getInit())
      return isOfOtherParameter(V->getInit(), Depth + 1);
  return false;
}

const Expr *ThreadNumbers::laneOperand(const BinaryOperator &B, StringRef &Op,
                                       int64_t &Value) const {
  const Expr *L = B.getLHS(), *R = B.getRHS();
  auto Is = [&](const Expr *Number, const Expr *Constant, int64_t Wanted) {
    return indexOf(Number) != Index::None && isOfThread(Number) &&
           !isOfOtherParameter(Constant) &&
           constant(*Constant) == std::optional<int64_t>(Wanted);
  };
  auto IsWarps = [&](int64_t Wanted) {
    return isBlockSize(L) && !isOfOtherParameter(R) &&
           constant(*R) == std::optional<int64_t>(Wanted);
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
    return Is(L, R, Value) || IsWarps(Value) ? L : nullptr;
  case BO_Shr:
  case BO_ShrAssign:
    Op = "shift";
    Value = 5;
    return Is(L, R, Value) || IsWarps(Value) ? L : nullptr;
  default:
    return nullptr;
  }
}

bool ThreadNumbers::isLaneOperation(const Expr *E) const {
  const auto *B = dyn_cast<BinaryOperator>(E->IgnoreParenCasts());
  StringRef Op;
  int64_t Value;
  return B && laneOperand(*B, Op, Value) && (Op == "and" || Op == "modulo");
}

std::optional<int64_t>
ThreadNumbers::product(llvm::ArrayRef<const Expr *> Factors) const {
  int64_t Product = 1;
  for (const Expr *Factor : Factors) {
    if (isa<CXXDefaultArgExpr>(Factor))
      continue;
    auto Value = constant(*Factor);
    auto Next = Value ? llvm::checkedMul(Product, *Value) : std::nullopt;
    if (!Next)
      return std::nullopt;
    Product = *Next;
  }
  return Product;
}

std::optional<int64_t> ThreadNumbers::threads(const Expr *E,
                                              unsigned Depth) const {
  if (!E || Depth > 8 || E->isTypeDependent() || E->isValueDependent())
    return std::nullopt;
  E = E->IgnoreUnlessSpelledInSource();
  if (E->getType()->isIntegralOrEnumerationType())
    return constant(*E);
  if (const auto *C = dyn_cast<CXXConstructExpr>(E)) {
    if (C->getConstructor()->isCopyOrMoveConstructor())
      return C->getNumArgs() ? threads(C->getArg(0), Depth + 1) : std::nullopt;
    return product({C->getArgs(), C->getNumArgs()});
  }
  if (const auto *C = dyn_cast<CXXFunctionalCastExpr>(E))
    return threads(C->getSubExpr(), Depth + 1);
  if (const auto *L = dyn_cast<InitListExpr>(E))
    return product({L->getInits(), L->getNumInits()});
  const VarDecl *V = variable(*E);
  if (V && isa<DeclRefExpr>(E) && !isa<ParmVarDecl>(V) && !Changed.count(V))
    return threads(V->getInit(), Depth + 1);
  return std::nullopt;
}
