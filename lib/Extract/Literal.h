//===- Literal.h - values of integer literals -------------------*- C++ -*-===//

#ifndef CUFERRY_EXTRACT_LITERAL_H
#define CUFERRY_EXTRACT_LITERAL_H

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include <cstdint>
#include <optional>
#include <string>

namespace cuferry {

/// The value of \p Text, spelled as a C++ integer literal: "0xFFFFFFFFu",
/// "1'024". Nothing for floating ones.
inline std::optional<uint64_t> integerLiteral(llvm::StringRef Text) {
  std::string Digits = Text.trim().rtrim("uUlLzZ").str();
  llvm::erase(Digits, '\'');
  uint64_t Value;
  if (Digits.empty() || !llvm::isDigit(Digits.front()) ||
      llvm::StringRef(Digits).getAsInteger(0, Value))
    return std::nullopt;
  return Value;
}

} // namespace cuferry

#endif // CUFERRY_EXTRACT_LITERAL_H
