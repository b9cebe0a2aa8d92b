//===- IncludeClosure.h - the project files that a source includes --------===//
//
// Follows #include lines by their text, as a compiler would search for them but
// in inactive branches too: what another ecosystem's compiler includes there
// belongs to the source as well.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_LAUNCH_INCLUDECLOSURE_H
#define CUFERRY_LAUNCH_INCLUDECLOSURE_H

#include "cuferry/Frontend.h"
#include <set>

namespace cuferry {

struct IncludeClosure {
  std::set<std::string> Files;  ///< absolute, the source itself among them
  std::set<std::string> Absent; ///< looked for below the root, and not there
};

/// What \p Unit includes of the files below \p Root.
IncludeClosure includeClosure(const CompileUnit &Unit, llvm::StringRef Root);

/// \p File lies below \p Folder.
bool isBelow(llvm::StringRef File, llvm::StringRef Folder);

} // namespace cuferry

#endif // CUFERRY_LAUNCH_INCLUDECLOSURE_H
