//===- DepFile.h - Make rules that compilers write -------------*- C++ -*-===//

#ifndef CUFERRY_LAUNCH_DEPFILE_H
#define CUFERRY_LAUNCH_DEPFILE_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include <functional>
#include <string>

namespace cuferry {

/// A dependency file with every name on it, targets and prerequisites, put
/// through \p Rename. A prerequisite for which it gives "" is left out, and one
/// that is there already too. Escapes are Make's as GCC and Clang write them.
std::string
rewriteDepFile(llvm::StringRef Text,
               const std::function<std::string(llvm::StringRef)> &Rename);

/// A dependency file for \p Target; with \p Phony, as -MP asks for, all
/// prerequisites but the first are targets, too.
std::string depFileOf(llvm::StringRef Target,
                      llvm::ArrayRef<std::string> Prerequisites, bool Phony);

} // namespace cuferry

#endif // CUFERRY_LAUNCH_DEPFILE_H
