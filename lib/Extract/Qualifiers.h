//===- Qualifiers.h - names with their scopes, by tokens alone --*- C++ -*-===//

#ifndef CUFERRY_EXTRACT_QUALIFIERS_H
#define CUFERRY_EXTRACT_QUALIFIERS_H

#include "TokenFile.h"
#include "llvm/ADT/StringMap.h"

namespace cuferry {

/// `namespace cg = cooperative_groups;`: what the aliases of a file stand for.
using NamespaceAliases = llvm::StringMap<std::string>;
NamespaceAliases namespaceAliases(const TokenFile &T);

/// The canonical name that the qualifiers before token \p I make of it, or just
/// its spelling. \p Qualified tells whether a user's scope was named.
std::string qualifiedName(const TokenFile &T, size_t I,
                          const NamespaceAliases &Aliases, bool &Qualified);

enum class NamespaceUse { None, Names, Declares };

/// What token \p I, spelled as a CUDA namespace is, does: `cub::X`, `using
/// namespace cub`, `namespace x = cub` name it, `namespace cub {` and
/// `namespace cub = x` declare one; anything else is no namespace at all.
NamespaceUse namespaceUse(const TokenFile &T, size_t I);

} // namespace cuferry

#endif // CUFERRY_EXTRACT_QUALIFIERS_H
