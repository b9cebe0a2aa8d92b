#include "CudaDeclarations.h"
#include "../Frontend/CanonicalName.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/AST/ExprCXX.h"
#include "llvm/ADT/STLExtras.h"

using namespace clang;
using namespace cuferry;

/// The template that \p D comes from, or itself.
static const NamedDecl *primary(const NamedDecl *D) {
  if (const auto *S = dyn_cast<ClassTemplateSpecializationDecl>(D))
    return S->getSpecializedTemplate()->getTemplatedDecl();
  if (const auto *F = dyn_cast<FunctionDecl>(D))
    if (const FunctionTemplateDecl *T = F->getPrimaryTemplate())
      return T->getTemplatedDecl();
  if (const auto *T = dyn_cast<RedeclarableTemplateDecl>(D))
    return T->getTemplatedDecl();
  return D;
}

/// `struct CUstream_st; typedef struct CUstream_st *cudaStream_t;`: headers
/// say so in place of an include. Both must be what CUDA says of them, so
/// both are CUDA's.
static bool repeatsCuda(const NamedDecl &D) {
  if (!D.getIdentifier() ||
      !D.getDeclContext()->getRedeclContext()->isTranslationUnit())
    return false;
  const VocabularyEntry *E = vocabulary::find(D.getName());
  if (!E || E->Kind != MentionKind::Type || E->Proof == Strength::Common)
    return false;
  if (const auto *R = dyn_cast<RecordDecl>(&D))
    return !R->getDefinition();
  const auto *T = dyn_cast<TypedefNameDecl>(&D);
  QualType Pointee = T ? T->getUnderlyingType()->getPointeeType() : QualType();
  const RecordDecl *Tag =
      Pointee.isNull() ? nullptr : Pointee->getAsRecordDecl();
  return Tag && repeatsCuda(*Tag);
}

bool CudaDeclarations::isCuda(const NamedDecl *D) {
  auto [It, New] = Known.try_emplace(D, false);
  if (!New)
    return It->second;
  const NamedDecl *First = cast<NamedDecl>(primary(D)->getCanonicalDecl());
  Owner Who = Sink.ownerOf(First->getLocation());
  bool Is = Who == Owner::Cuda;
  // The host's <math.h> comes before a toolkit's own declarations of fabsf.
  if (Who == Owner::Other && isa<FunctionDecl>(First))
    Is = llvm::any_of(First->redecls(), [&](const Decl *Again) {
      return Sink.ownerOf(Again->getLocation()) == Owner::Cuda;
    });
  if (!Is && Who == Owner::Other) {
    const VocabularyEntry *E = vocabulary::find(canonicalName(*First));
    Is = E && E->Proof != Strength::Common;
  }
  if (!Is && Who == Owner::Project)
    Is = repeatsCuda(*First);
  return Known[D] = Is;
}

bool CudaDeclarations::isAlsoOfC(const NamedDecl *D) {
  return isa<FunctionDecl>(D) &&
         Sink.ownerOf(primary(D)->getCanonicalDecl()->getLocation()) ==
             Owner::Other;
}

bool CudaDeclarations::isDeviceStandard(const NamedDecl *D) {
  const auto *F = dyn_cast<FunctionDecl>(D);
  if (!F || !F->isExternC() ||
      Sink.ownerOf(F->getCanonicalDecl()->getLocation()) != Owner::Other)
    return false;
  const VocabularyEntry *E = vocabulary::find(F->getName());
  return E && E->Kind == MentionKind::Function;
}

const std::string &CudaDeclarations::canonical(const NamedDecl *D) {
  auto [It, New] = Names.try_emplace(D);
  if (New)
    It->second = canonicalName(*primary(D));
  return It->second;
}

std::string CudaDeclarations::memberName(const NamedDecl *D,
                                         const Expr *Object) {
  QualType T = Object->IgnoreParenBaseCasts()->getType();
  const CXXRecordDecl *R = T->isPointerType() ? T->getPointeeCXXRecordDecl()
                                              : T->getAsCXXRecordDecl();
  std::string Own = canonical(D);
  if (!R || !isCuda(R) || vocabulary::find(Own))
    return Own;
  std::string Name = canonical(R) + "::" + D->getName().str();
  return vocabulary::find(Name) ? Name : Own;
}
