//===- LoadFile.h - a project file's bytes ----------------------*- C++ -*-===//

#ifndef CUFERRY_PROJECT_LOADFILE_H
#define CUFERRY_PROJECT_LOADFILE_H

#include "cuferry/Text.h"
#include "llvm/ADT/StringRef.h"
#include <string>

namespace cuferry {

/// What is said of a file that a stage of cuferry's own crashed on.
inline Text leftAfterCrash() {
  return {"cuferry itself crashed on it; left as it is",
          "cuferry 自身在该文件上崩溃；保持原样"};
}

/// Reads \p Path into \p Content. Gives the reason when it is not text that can
/// be worked on; empty when all is well.
Text loadFile(llvm::StringRef Path, std::string &Content);

} // namespace cuferry

#endif // CUFERRY_PROJECT_LOADFILE_H
