//===- Launch.h - a CUDA compile command, run for another ecosystem -------===//
//
// Takes nvcc's (or a host compiler's) command as a build runs it, migrates the
// source and what it includes into a cache beside the build, and runs the
// ecosystem's compiler with the flags that the pack maps. The project stays
// CUDA; its build need not know.
//
// Promised: the compiler's exit status and messages are passed through, with
// places in the CUDA sources; dependency files name the originals; any number
// of commands may run at once; an unchanged source is not migrated again.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_LAUNCH_H
#define CUFERRY_LAUNCH_H

#include "cuferry/Frontend.h"
#include "cuferry/RulePack.h"
#include "cuferry/Text.h"
#include <optional>

namespace cuferry {

struct LaunchOptions {
  std::string Root;         ///< project; empty: from the source
  std::string Cache;        ///< empty: .cuferry in the working directory
  std::string ReportFolder; ///< a JSON report per source goes there; or empty
  std::optional<std::string> Compiler; ///< words in place of the pack's command
  std::optional<std::string> Arch;     ///< words in place of the pack's arch
  std::vector<std::string> ExtraFlags; ///< for every compilation and link
  std::vector<std::string> RulesPath;  ///< folders with packs, for the cache
  CudaHeaders Headers;
  Language Lang = Language::English;
  bool Quiet = false; ///< no warnings of cuferry's own
};

/// Exit status when the ecosystem's compiler cannot be found: that of a shell.
inline constexpr int ExitNoCompiler = 127;

/// Runs \p Command for \p Pack. Gives the exit status: the compiler's, or 2
/// when the command asks for what cannot be done, 127 without a compiler, 4
/// when the cache or an output cannot be written; all but the compiler's own
/// with a message on standard error.
int launch(llvm::ArrayRef<std::string> Command, const RulePack &Pack,
           const LaunchOptions &Options);

} // namespace cuferry

#endif // CUFERRY_LAUNCH_H
