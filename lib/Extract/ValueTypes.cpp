#include "ValueTypes.h"
#include "clang/AST/Expr.h"

using namespace clang;
using namespace cuferry;

bool ValueTypes::isCuda(const NamedDecl *D) {
  return Sink.ownerOf(D->getCanonicalDecl()->getLocation()) == Owner::Cuda;
}

bool ValueTypes::isDouble(QualType T) {
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

bool ValueTypes::computesInDouble(const BinaryOperator &B) {
  if (B.getLHS()->isTypeDependent() || B.getRHS()->isTypeDependent()) {
    // The other one is taken for a number: `x * 0.5` of any is double.
    bool HasDouble =
        isDouble(B.getLHS()->getType()) || isDouble(B.getRHS()->getType());
    if (B.isComparisonOp())
      return HasDouble && !comparesFloats(B);
    BinaryOperatorKind Kind =
        B.isCompoundAssignmentOp()
            ? BinaryOperator::getOpForCompoundAssignment(B.getOpcode())
            : B.getOpcode();
    return HasDouble && (BinaryOperator::isMultiplicativeOp(Kind) ||
                         BinaryOperator::isAdditiveOp(Kind));
  }
  if (const auto *Compound = dyn_cast<CompoundAssignOperator>(&B))
    return isDouble(Compound->getComputationResultType());
  if (B.isComparisonOp())
    return isDouble(B.getLHS()->getType()) && !comparesFloats(B);
  return (B.isMultiplicativeOp() || B.isAdditiveOp()) && isDouble(B.getType());
}

/// `x > 0.5` of a float: 0.5 is a float, too, and compilers compare floats.
bool ValueTypes::comparesFloats(const BinaryOperator &B) {
  auto IsFloat = [&](const Expr *Side) {
    const Expr &E = *Side->IgnoreParenImpCasts();
    Expr::EvalResult R;
    if (E.isValueDependent() || !E.EvaluateAsRValue(R, Ctx) || !R.Val.isFloat())
      return !isDouble(E.getType());
    bool Loses = false;
    llvm::APFloat Value = R.Val.getFloat();
    Value.convert(llvm::APFloat::IEEEsingle(),
                  llvm::APFloat::rmNearestTiesToEven, &Loses);
    return !Loses;
  };
  return IsFloat(B.getLHS()) && IsFloat(B.getRHS());
}

const RecordDecl *ValueTypes::handle(QualType T) {
  const auto *P = T->getAs<PointerType>();
  const RecordDecl *R = P ? P->getPointeeType()->getAsRecordDecl() : nullptr;
  return R && !R->getDefinition() && isCuda(R) ? R : nullptr;
}

const EnumDecl *ValueTypes::enumeration(QualType T) {
  const auto *E = T->getAs<EnumType>();
  return E && isCuda(E->getDecl()) ? E->getDecl() : nullptr;
}
