//===- PastedNames.h - names that ## puts together --------------*- C++ -*-===//

#ifndef CUFERRY_EXTRACT_PASTEDNAMES_H
#define CUFERRY_EXTRACT_PASTEDNAMES_H

#include "TokenFile.h"
#include <optional>

namespace cuferry {

/// `cuda##Name`: which name comes of it depends on the macro's arguments.
struct PastedName {
  llvm::StringRef Library; ///< of the family that the part begins; or empty
  llvm::StringRef Whole;   ///< all that is pasted together
};

/// The name that token \p I is a part of, when it looks like part of a name of
/// CUDA's.
std::optional<PastedName> pastedNameAt(const TokenFile &T, size_t I);

} // namespace cuferry

#endif // CUFERRY_EXTRACT_PASTEDNAMES_H
