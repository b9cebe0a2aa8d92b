//===- MigratedUnit.h - one source, migrated, out of a cache ----*- C++ -*-===//
//
// Takes a unit (a source and what matters to parsing it) and a pack, gives a
// folder that mirrors the project's root with the source and every project file
// that it includes, migrated, their lines named after the originals. What was
// made once is taken again as long as no file has changed, by content.
//
// Promised: a folder is complete when it is visible; processes that work on the
// same unit at the same time do not disturb each other; a folder in use is not
// taken away.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_LAUNCH_MIGRATEDUNIT_H
#define CUFERRY_LAUNCH_MIGRATEDUNIT_H

#include "cuferry/Project.h"
#include "cuferry/RulePack.h"
#include <memory>

namespace cuferry {

/// Names a file of the project as the user's compiler would.
using SpelledPath = std::function<std::string(llvm::StringRef Absolute)>;

/// A finding that the compiler's output should not be read without.
struct LaunchWarning {
  std::string File; ///< absolute
  unsigned Line = 0, Column = 0;
  std::string Id; ///< "CF3001"
  Text Message;
};

/// Keeps a folder from being taken away; let go by the destructor.
class FolderInUse {
public:
  explicit FolderInUse(int Handle) : Handle(Handle) {}
  FolderInUse(const FolderInUse &) = delete;
  ~FolderInUse();

private:
  int Handle;
};

struct MigratedUnit {
  std::string Folder;   ///< mirrors the root
  std::string Main;     ///< the source in it, absolute
  std::string Helpers;  ///< folder of the pack's own headers; may be empty
  std::string Report;   ///< the JSON report
  bool HasCuda = false; ///< something of CUDA is in the source or its headers
  bool WasCached = false;
  /// Absolute original by absolute path in Folder.
  std::map<std::string, std::string> Originals;
  std::vector<LaunchWarning> Warnings;
  std::vector<Text> Notes;
  std::shared_ptr<FolderInUse> InUse;
};

struct UnitRequest {
  CompileUnit Unit;
  std::string Root;        ///< absolute
  std::string Cache;       ///< absolute; of this build
  std::string HeaderCache; ///< as in ProjectOptions
  CudaHeaders Headers;
  std::string PackStamp; ///< changes when the pack's files do
  SpelledPath Spelled;
  std::vector<std::string> CommandLine; ///< for the report
};

llvm::Expected<MigratedUnit> migratedUnit(const UnitRequest &Request,
                                          const RulePack &Pack);

} // namespace cuferry

#endif // CUFERRY_LAUNCH_MIGRATEDUNIT_H
