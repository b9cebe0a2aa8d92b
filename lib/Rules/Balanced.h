//===- Balanced.h - C++ text with brackets and quotes -----------*- C++ -*-===//
//
// Just enough of C++'s surface to split a pattern at its commas and to see that
// a text can stand in code: brackets of all sorts, string and character
// literals, comments, and angle brackets where they follow a name and close
// again.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_RULES_BALANCED_H
#define CUFERRY_RULES_BALANCED_H

#include "llvm/ADT/StringRef.h"
#include <optional>
#include <vector>

namespace cuferry {

/// A part of a text, by offset.
struct Piece {
  size_t Offset = 0;
  llvm::StringRef Text;
};

/// The offset just behind the bracket that closes the one at \p Open, or
/// nothing when it is never closed or closed by another sort of bracket.
std::optional<size_t> skipBrackets(llvm::StringRef Text, size_t Open);

/// Whether all brackets and quotes of \p Text are closed in it, and no others.
bool isBalanced(llvm::StringRef Text);

/// The first name of \p Text that stands right behind another one which is no
/// specifier (`unsigned int`, `struct x`, `__shared__ x`): no expression, type
/// or attribute reads so. Empty: none does.
llvm::StringRef strayName(llvm::StringRef Text);

/// \p Inner split at its commas outside brackets and quotes, each part trimmed;
/// \p Base is added to offsets. Empty text gives no part. Nothing when brackets
/// or quotes do not balance.
std::optional<std::vector<Piece>> splitAtCommas(llvm::StringRef Inner,
                                                size_t Base);

} // namespace cuferry

#endif // CUFERRY_RULES_BALANCED_H
