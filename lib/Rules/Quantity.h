//===- Quantity.h - numbers with a unit -------------------------*- C++ -*-===//

#ifndef CUFERRY_RULES_QUANTITY_H
#define CUFERRY_RULES_QUANTITY_H

#include "llvm/ADT/StringRef.h"
#include <cstdint>
#include <optional>

namespace cuferry {

/// The number that \p Text is: "1024", "0xffffffff", "48 KiB", "1 MiB".
inline std::optional<uint64_t> quantity(llvm::StringRef Text) {
  Text = Text.trim();
  uint64_t Unit = 1;
  if (Text.consume_back("KiB"))
    Unit = 1024;
  else if (Text.consume_back("MiB"))
    Unit = 1024 * 1024;
  uint64_t Number;
  if (Text.trim().getAsInteger(0, Number))
    return std::nullopt;
  return Number * Unit;
}

} // namespace cuferry

#endif // CUFERRY_RULES_QUANTITY_H
