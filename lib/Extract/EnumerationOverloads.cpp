#include "EnumerationOverloads.h"
#include "llvm/ADT/STLExtras.h"

using namespace clang;
using namespace cuferry;

static bool isInt(QualType T) {
  return T->isSpecificBuiltinType(BuiltinType::Int);
}

namespace {

/// Compares two lists of types, of which the first has the enumerations.
class Comparison {
public:
  explicit Comparison(ValueTypes &Types) : Types(Types) {}

  /// False: they differ otherwise than by int for an enumeration.
  bool add(QualType A, QualType B) {
    if (A->isReferenceType() != B->isReferenceType())
      return false;
    A = A.getNonReferenceType().getUnqualifiedType().getCanonicalType();
    B = B.getNonReferenceType().getUnqualifiedType().getCanonicalType();
    if (A == B)
      return true;
    const EnumDecl *E = Types.enumeration(A);
    if (!E || !isInt(B))
      return false;
    Found = E;
    return true;
  }

  const EnumDecl *found() const { return Found; }

private:
  ValueTypes &Types;
  const EnumDecl *Found = nullptr;
};

} // namespace

static const EnumDecl *between(const FunctionDecl &F, const FunctionDecl &G,
                               ValueTypes &Types) {
  if (F.getNumParams() != G.getNumParams())
    return nullptr;
  Comparison C(Types);
  for (auto [A, B] : llvm::zip(F.parameters(), G.parameters()))
    if (!C.add(A->getType(), B->getType()))
      return nullptr;
  return C.found();
}

static const EnumDecl *between(ArrayRef<TemplateArgument> A,
                               ArrayRef<TemplateArgument> B,
                               ValueTypes &Types) {
  if (A.size() != B.size())
    return nullptr;
  Comparison C(Types);
  for (auto [X, Y] : llvm::zip(A, B))
    if (X.getKind() == TemplateArgument::Type &&
        Y.getKind() == TemplateArgument::Type) {
      if (!C.add(X.getAsType(), Y.getAsType()))
        return nullptr;
    } else if (!X.structurallyEquals(Y)) {
      return nullptr;
    }
  return C.found();
}

const EnumDecl *cuferry::tellingEnumeration(const FunctionDecl &F,
                                            ValueTypes &Types) {
  if (F.isImplicit() || F.isDependentContext() ||
      F.getTemplateSpecializationKind() == TSK_ImplicitInstantiation)
    return nullptr;
  // The standard has these for int, or nobody may.
  if (F.isOverloadedOperator())
    for (const ParmVarDecl *P : F.parameters())
      if (const EnumDecl *E = Types.enumeration(
              P->getType().getNonReferenceType().getUnqualifiedType()))
        return E;
  if (const FunctionTemplateDecl *T = F.getPrimaryTemplate()) {
    for (const FunctionDecl *G :
         const_cast<FunctionTemplateDecl *>(T)->specializations())
      if (G->getTemplateSpecializationKind() == TSK_ExplicitSpecialization)
        if (const EnumDecl *E =
                between(F.getTemplateSpecializationArgs()->asArray(),
                        G->getTemplateSpecializationArgs()->asArray(), Types))
          return E;
    return nullptr;
  }
  for (const NamedDecl *D :
       F.getDeclContext()->getRedeclContext()->lookup(F.getDeclName()))
    if (const auto *G = dyn_cast<FunctionDecl>(D))
      if (const EnumDecl *E = between(F, *G, Types))
        return E;
  return nullptr;
}

const EnumDecl *
cuferry::tellingEnumeration(const ClassTemplateSpecializationDecl &S,
                            ValueTypes &Types) {
  if (S.getSpecializationKind() != TSK_ExplicitSpecialization)
    return nullptr;
  for (const ClassTemplateSpecializationDecl *Other :
       S.getSpecializedTemplate()->specializations())
    if (Other->getSpecializationKind() == TSK_ExplicitSpecialization)
      if (const EnumDecl *E =
              between(S.getTemplateArgs().asArray(),
                      Other->getTemplateArgs().asArray(), Types))
        return E;
  return nullptr;
}
