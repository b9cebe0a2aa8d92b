//===- BuildScripts.h - build scripts under a rule pack ---------*- C++ -*-===//
//
// Takes the CMake files, Makefiles, setup.py's and shell scripts of a project,
// gives for each the edits and a finding for every word that speaks of CUDA:
// what the pack's `build`, `compiler`, `libraries` and `environment` make of
// it, names of source files that follow their file, and all the rest, listed.
//
// Promised: each script is read by the grammar of its language; what no rule
// speaks of stays byte for byte; a pure function of its arguments, whatever the
// order of the scripts.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_BUILDSCRIPTS_H
#define CUFERRY_BUILDSCRIPTS_H

#include "cuferry/Finding.h"
#include "cuferry/RulePack.h"
#include "cuferry/SourceModel.h"
#include <map>

namespace cuferry {

/// What the name of \p Path says it is: CMakeLists.txt, *.cmake; Makefile,
/// *.mk; setup.py; *.sh. Nothing for other files.
std::optional<ScriptLanguage> scriptLanguageOf(llvm::StringRef Path);

struct BuildScript {
  std::string Path; ///< relative to the root, with '/'
  std::string Content;
};

/// Where the sources of the run went: project path to output path, those that
/// keep their name too.
using SourceNames = std::map<std::string, std::string>;

/// What scripts have to know of the sources of their run.
struct ScriptSources {
  SourceNames Names;
  /// Files for the host's compiler speak of CUDA: it needs the SDK, too.
  bool HostSpeaksCuda = false;
};

/// A script as the reports see it, and what became of it.
struct MigratedScript {
  SourceFile File;
  FileMigration Migration;
};

/// Migrates \p Scripts, in their order. Without \p Sources (null), every source
/// counts as renamed by the pack.
std::vector<MigratedScript> migrateScripts(llvm::ArrayRef<BuildScript> Scripts,
                                           const RulePack &Pack,
                                           const ScriptSources *Sources);

} // namespace cuferry

#endif // CUFERRY_BUILDSCRIPTS_H
