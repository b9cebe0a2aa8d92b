//===- IncludeGraph.h - who includes whom, by the text alone ----*- C++ -*-===//
//
// Follows #include lines through project files before anything is parsed. It
// tells which headers are in play, which source can stand witness for a
// header, and which include paths a file without a compile command needs.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_PROJECT_INCLUDEGRAPH_H
#define CUFERRY_PROJECT_INCLUDEGRAPH_H

#include "cuferry/Extract.h"
#include "llvm/ADT/StringMap.h"
#include <set>
#include <string>
#include <vector>

namespace cuferry {

/// An include that stands for a project file.
struct ResolvedInclude {
  size_t Index = 0;   ///< into ScannedFile::Includes
  std::string Target; ///< project path
  std::string Base;   ///< folder (project path) to search; "" : the includer's
  bool Angled = false;
};

class IncludeGraph {
public:
  /// \p Files: every project path that an include may mean.
  explicit IncludeGraph(const std::vector<std::string> &Files);

  /// What the includes of \p Includer mean. \p Searched: project paths of the
  /// folders on its include path, in order; \p Macros: those by which some file
  /// of the project includes.
  std::vector<ResolvedInclude>
  resolve(llvm::StringRef Includer, const ScannedFile &Scanned,
          const std::vector<std::string> &Searched,
          const std::set<std::string> &Macros) const;

private:
  std::string nearest(llvm::StringRef Includer, llvm::StringRef Name) const;

  llvm::StringMap<bool> Known;
  llvm::StringMap<std::vector<std::string>> ByFileName;
};

} // namespace cuferry

#endif // CUFERRY_PROJECT_INCLUDEGRAPH_H
