#include "Qualifiers.h"
#include "CallShape.h"

using namespace cuferry;
using llvm::StringRef;
namespace tok = clang::tok;

NamespaceAliases cuferry::namespaceAliases(const TokenFile &T) {
  NamespaceAliases Aliases;
  for (size_t I = 0; I + 3 < T.size(); ++I)
    if (T.isIdentifier(I, "namespace") && T.isIdentifier(I + 1) &&
        T.is(I + 2, tok::equal) && T.isIdentifier(I + 3)) {
      std::string Target = T.spelling(I + 3);
      for (size_t J = I + 4; T.is(J, tok::coloncolon) && T.isIdentifier(J + 1);
           J += 2)
        Target += "::" + T.spelling(J + 1);
      Aliases.try_emplace(T.text(I + 1), Target);
    }
  return Aliases;
}

std::string cuferry::qualifiedName(const TokenFile &T, size_t I,
                                   const NamespaceAliases &Aliases,
                                   bool &Qualified) {
  std::string Name = T.spelling(I);
  Qualified = false;
  size_t First = qualifierStart(T, I);
  if (First == I)
    return Name;
  if (!T.isIdentifier(First)) {
    // `::name` is the global one, unless what stands before is `>::name`.
    size_t Before = T.previous(First);
    if (Before != TokenFile::npos && T.is(Before, tok::greater))
      Qualified = true;
    First = T.next(First);
  }
  if (First == I)
    return Name;
  Qualified = true;
  std::string Full;
  for (size_t J = First; J != I && J != TokenFile::npos; J = T.next(J))
    if (T.isIdentifier(J) && T.text(J) != "template") {
      std::string Part = T.spelling(J);
      if (Full.empty())
        if (auto It = Aliases.find(Part); It != Aliases.end())
          Part = It->second;
      Full += Part + "::";
    }
  return Full + Name;
}

NamespaceUse cuferry::namespaceUse(const TokenFile &T, size_t I) {
  size_t After = T.next(I);
  if (After != TokenFile::npos && T.is(After, tok::coloncolon))
    return NamespaceUse::Names;
  size_t Before = T.previous(qualifierStart(T, I));
  if (Before == TokenFile::npos)
    return NamespaceUse::None;
  if (T.isIdentifier(Before, "namespace")) {
    size_t Using = T.previous(Before);
    bool IsUsing = Using != TokenFile::npos && T.isIdentifier(Using, "using");
    return IsUsing ? NamespaceUse::Names : NamespaceUse::Declares;
  }
  if (T.is(Before, tok::equal)) {
    size_t Alias = T.previous(Before);
    size_t Keyword = Alias == TokenFile::npos ? Alias : T.previous(Alias);
    if (Keyword != TokenFile::npos && T.isIdentifier(Keyword, "namespace"))
      return NamespaceUse::Names;
  }
  return NamespaceUse::None;
}
