//===- Project.h - the stages over many files -------------------*- C++ -*-===//
//
// The one place that knows of threads and the file system and puts the stages
// in order: inputs -> source model -> migration -> output.
//
// Promised: one broken input costs that input only, and is noted; results do
// not depend on the number of jobs or the order of the inputs.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_PROJECT_H
#define CUFERRY_PROJECT_H

#include "cuferry/Emit.h"
#include "cuferry/Finding.h"
#include "cuferry/Frontend.h"
#include "cuferry/SourceModel.h"
#include "cuferry/Text.h"
#include <chrono>
#include <functional>
#include <memory>

namespace cuferry {

class RulePack;

struct ProjectOptions {
  std::vector<std::string> Paths; ///< files and folders, as given
  std::string BuildPath;          ///< -p: folder or database; may be empty
  std::string Root;               ///< --root; empty: derived from the inputs
  std::vector<std::string> ExtraFlags; ///< clang's spelling, paths absolute
  std::string Standard;                ///< --std for files without a command
  CudaHeaders Headers;
  unsigned Jobs = 0; ///< 0: one per core
  std::chrono::seconds ParseLimit{120};
  /// Absolute; CUDA's declarations are kept there, precompiled, for other runs.
  /// Empty: they are not kept.
  std::string HeaderCache;
  std::vector<std::string> ExcludedFolders; ///< absolute; never entered
  bool BuildScripts = true; ///< CMake files, Makefiles and their like, too
};

/// Something about the run that the user should know.
struct RunNote {
  bool CostsInput = false; ///< an input could not be read or parsed
  std::string File;        ///< may be empty
  Text Message;
};

/// What is to be worked on.
struct ProjectInputs {
  std::string Root;               ///< absolute, normalised
  std::string RootAsGiven;        ///< for reports
  std::vector<std::string> Files; ///< project paths, sorted
  std::vector<std::string>
      Others; ///< other files below the inputs, for --copy-all
  /// Build scripts among the inputs or in their folders, sorted. In Others,
  /// too, unless given by name.
  std::vector<std::string> Scripts;
  std::vector<CompileUnit> Commands; ///< from a database, sorted by file
  std::vector<RunNote> Notes;
};

/// Finds the inputs. Fails when nothing at all can be worked on; a single bad
/// path among good ones is a note.
llvm::Expected<ProjectInputs> collectInputs(const ProjectOptions &Options);

/// Told after each unit: done so far, of how many, and which file.
using Progress =
    std::function<void(size_t Done, size_t Total, llvm::StringRef File)>;

struct ExtractedModel {
  SourceModel Model;
  std::vector<RunNote> Notes;
};

/// Scans, parses and merges. Never fails as a whole.
ExtractedModel extractModel(const ProjectInputs &Inputs,
                            const ProjectOptions &Options,
                            const Progress &Tell = {});

/// Migrates the build scripts of \p Inputs, which follow what \p Result
/// renames, and puts them beside the sources in \p Extracted and \p Result.
/// Scripts without a word of CUDA are left out.
void migrateBuildScripts(const ProjectInputs &Inputs, const RulePack &Pack,
                         ExtractedModel &Extracted, Migration &Result);

/// The migrated content of each file that gets an output, parallel to the files
/// of \p Model; absent where nothing of CUDA is in the file and its ending does
/// not say CUDA either.
std::vector<std::optional<OutputFile>> outputs(const SourceModel &Model,
                                               const Migration &Result);

/// Folder of the output tree that the pack's own headers go to; code that
/// includes them needs it on its include path.
inline constexpr llvm::StringLiteral HelperFolder = "include";

/// The headers of the pack's own that the output needs.
std::vector<OutputFile> helperOutputs(const Migration &Result);

/// Leaves the process at once, without waiting for parses that were given up.
[[noreturn]] void leave(int Status);

} // namespace cuferry

#endif // CUFERRY_PROJECT_H
