//===- LoadFile.h - a project file's bytes ----------------------*- C++ -*-===//

#ifndef CUFERRY_PROJECT_LOADFILE_H
#define CUFERRY_PROJECT_LOADFILE_H

#include "cuferry/Text.h"
#include "llvm/ADT/StringRef.h"
#include <string>

namespace cuferry {

/// Reads \p Path into \p Content. Gives the reason when it is not text that can
/// be worked on; empty when all is well.
Text loadFile(llvm::StringRef Path, std::string &Content);

} // namespace cuferry

#endif // CUFERRY_PROJECT_LOADFILE_H
