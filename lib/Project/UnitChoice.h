//===- UnitChoice.h - which translation units are parsed --------*- C++ -*-===//
//
// Takes the files of a project, scanned, with what they include, and the
// commands that are known; gives the units that show the parser every file that
// speaks of CUDA, as few as do.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_PROJECT_UNITCHOICE_H
#define CUFERRY_PROJECT_UNITCHOICE_H

#include "IncludeGraph.h"
#include "cuferry/Extract.h"
#include "cuferry/Project.h"
#include "llvm/ADT/STLExtras.h"
#include <map>
#include <set>

namespace cuferry {

/// A file of the project, read and scanned.
struct Loaded {
  std::string Content;
  ScannedFile Scan;
  std::vector<ResolvedInclude> Includes;
  Text Bad; ///< why it cannot be worked on
  /// A constant called like a warp's size is a word of any program.
  bool speaksOfCuda() const {
    return llvm::any_of(Scan.Mentions, [](const Mention &M) {
      return M.Name != "feature:warp-size-constant";
    });
  }
};

/// One translation unit to parse, and what its text reaches in the project.
struct Unit {
  CompileUnit Compile;
  std::string Path; ///< project path of the main file
  std::set<std::string> Reaches;
  bool DeviceView = false;
};

/// By project path.
using LoadedFiles = std::map<std::string, Loaded>;

class UnitChoice {
public:
  /// \p Shown: as in CompileUnit, for each of the units.
  UnitChoice(const ProjectInputs &In, const ProjectOptions &Options,
             const LoadedFiles &Files,
             std::shared_ptr<const std::map<std::string, std::string>> Shown)
      : In(In), Options(Options), Files(Files), Shown(std::move(Shown)) {}

  /// The units, by path.
  std::vector<Unit> run();

  /// The file or something that it includes has candidates.
  bool speaksOfCuda(const std::string &P) const;

private:
  std::set<std::string> reach(const std::string &Main) const;
  bool isCudaText(const std::string &P) const;
  void add(CompileUnit Compile, const std::string &P);
  /// A unit for a file that no compile command speaks of: the include paths are
  /// those that its own includes need.
  CompileUnit bare(const std::string &P) const;

  const ProjectInputs &In;
  const ProjectOptions &Options;
  const LoadedFiles &Files;
  std::shared_ptr<const std::map<std::string, std::string>> Shown;
  std::vector<Unit> Units;
  std::set<std::string> Covered; ///< files that a unit reaches
};

} // namespace cuferry

#endif // CUFERRY_PROJECT_UNITCHOICE_H
