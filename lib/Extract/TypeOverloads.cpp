#include "TypeOverloads.h"
#include "llvm/ADT/STLExtras.h"

using namespace clang;
using namespace cuferry;

static bool isInt(QualType T) {
  return T->isSpecificBuiltinType(BuiltinType::Int);
}

namespace {

/// Compares two lists of types, of which the first has those of CUDA's.
class Comparison {
public:
  explicit Comparison(ValueTypes &Types) : Types(Types) {}

  /// False: they differ otherwise than by int for an enumeration, or by another
  /// handle or void * for a handle.
  bool add(QualType A, QualType B) {
    if (A->isReferenceType() != B->isReferenceType())
      return false;
    A = A.getNonReferenceType().getUnqualifiedType().getCanonicalType();
    B = B.getNonReferenceType().getUnqualifiedType().getCanonicalType();
    if (A == B)
      return true;
    const TagDecl *D = nullptr;
    if (const EnumDecl *E = Types.enumeration(A); E && isInt(B))
      D = E;
    else if (const RecordDecl *H = Types.handle(A);
             H && (B->isVoidPointerType() || Types.handle(B)))
      D = H;
    if (!D)
      return false;
    Found = D;
    return true;
  }

  const TagDecl *found() const { return Found; }

private:
  ValueTypes &Types;
  const TagDecl *Found = nullptr;
};

} // namespace

static const TagDecl *between(const FunctionDecl &F, const FunctionDecl &G,
                              ValueTypes &Types) {
  if (F.getNumParams() != G.getNumParams())
    return nullptr;
  Comparison C(Types);
  for (auto [A, B] : llvm::zip(F.parameters(), G.parameters()))
    if (!C.add(A->getType(), B->getType()))
      return nullptr;
  return C.found();
}

static const TagDecl *between(ArrayRef<TemplateArgument> A,
                              ArrayRef<TemplateArgument> B, ValueTypes &Types) {
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

const TagDecl *cuferry::tellingType(const FunctionDecl &F, ValueTypes &Types) {
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
        if (const TagDecl *E =
                between(F.getTemplateSpecializationArgs()->asArray(),
                        G->getTemplateSpecializationArgs()->asArray(), Types))
          return E;
    return nullptr;
  }
  for (const NamedDecl *D :
       F.getDeclContext()->getRedeclContext()->lookup(F.getDeclName()))
    if (const auto *G = dyn_cast<FunctionDecl>(D))
      if (const TagDecl *E = between(F, *G, Types))
        return E;
  return nullptr;
}

const TagDecl *cuferry::tellingType(const ClassTemplateSpecializationDecl &S,
                                    ValueTypes &Types) {
  if (S.getSpecializationKind() != TSK_ExplicitSpecialization)
    return nullptr;
  for (const ClassTemplateSpecializationDecl *Other :
       S.getSpecializedTemplate()->specializations())
    if (Other->getSpecializationKind() == TSK_ExplicitSpecialization)
      if (const TagDecl *E = between(S.getTemplateArgs().asArray(),
                                     Other->getTemplateArgs().asArray(), Types))
        return E;
  return nullptr;
}
