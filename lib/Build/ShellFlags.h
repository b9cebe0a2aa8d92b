//===- ShellFlags.h - nvcc's options where a shell reads them ---*- C++ -*-===//

#ifndef CUFERRY_BUILD_SHELLFLAGS_H
#define CUFERRY_BUILD_SHELLFLAGS_H

#include "ScriptWords.h"

namespace cuferry {

/// Maps nvcc's options among \p Line, words that stand side by side in a
/// command or in a list of flags that ends up in one. Gives the words that are
/// dealt with.
std::vector<Range> migrateShellFlags(llvm::ArrayRef<Range> Line,
                                     const std::vector<bool> &ForNvcc,
                                     ScriptWriter &Out, ScriptWords &Words);

} // namespace cuferry

#endif // CUFERRY_BUILD_SHELLFLAGS_H
