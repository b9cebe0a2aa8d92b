//===- TemporaryFile.h - a new file beside the one to be --------*- C++ -*-===//

#ifndef CUFERRY_EMIT_TEMPORARYFILE_H
#define CUFERRY_EMIT_TEMPORARYFILE_H

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <string>

namespace cuferry {

/// Writes \p Content into a new file in the folder of \p Final, with the
/// permission bits \p Mode, and gives its path. Its name is short and does not
/// depend on Final's. Nothing is left behind when that fails.
llvm::Expected<std::string> writeTemporaryFile(llvm::StringRef Final,
                                               llvm::StringRef Content,
                                               unsigned Mode);

} // namespace cuferry

#endif // CUFERRY_EMIT_TEMPORARYFILE_H
