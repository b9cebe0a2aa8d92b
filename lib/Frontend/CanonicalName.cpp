#include "CanonicalName.h"
#include "clang/AST/Decl.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/DeclTemplate.h"

using namespace clang;

/// A namespace that stands for the one around it, as `__v1` of cooperative
/// groups, which `using namespace __v1;` brings into its parent.
static bool isVersion(const NamespaceDecl &NS) {
  if (!NS.getName().starts_with("__"))
    return false;
  return llvm::any_of(
      NS.getDeclContext()->getRedeclContext()->using_directives(),
      [&](const UsingDirectiveDecl *U) {
        return U->getNominatedNamespace()->getCanonicalDecl() ==
               NS.getCanonicalDecl();
      });
}

std::string cuferry::canonicalName(const NamedDecl &D) {
  if (!D.getDeclName().isIdentifier() || isa<CXXConstructorDecl>(D))
    return "";
  auto nameOf = [](const NamedDecl &N) -> std::string {
    if (const auto *Tag = dyn_cast<TagDecl>(&N))
      if (!Tag->getIdentifier())
        if (const TypedefNameDecl *T = Tag->getTypedefNameForAnonDecl())
          return T->getName().str();
    return N.getIdentifier() ? N.getName().str() : std::string();
  };
  std::string Name = nameOf(D);
  if (Name.empty())
    return "";
  for (const DeclContext *DC = D.getDeclContext(); DC; DC = DC->getParent()) {
    if (DC->isTranslationUnit() || DC->isFunctionOrMethod())
      break;
    if (const auto *NS = dyn_cast<NamespaceDecl>(DC))
      if (NS->isInline() || NS->isAnonymousNamespace() || isVersion(*NS))
        continue;
    if (const auto *ED = dyn_cast<EnumDecl>(DC))
      if (!ED->isScoped())
        continue;
    const auto *ND = dyn_cast<NamedDecl>(DC);
    if (!ND)
      continue; // extern "C"
    std::string Outer = nameOf(*ND);
    // A member of an unnamed union is a member of what holds the union.
    if (!Outer.empty())
      Name = Outer + "::" + Name;
  }
  return Name;
}
