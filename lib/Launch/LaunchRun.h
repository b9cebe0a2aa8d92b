//===- LaunchRun.h - one launch: what was asked, what came of it -*- C++
//-*-===//
//
// What the steps of a launch share: the command as read, the sources as
// migrated, and how cuferry speaks and starts programs meanwhile.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_LAUNCH_LAUNCHRUN_H
#define CUFERRY_LAUNCH_LAUNCHRUN_H

#include "CommandPlan.h"
#include "MigratedUnit.h"
#include "cuferry/Launch.h"

namespace cuferry {

struct LaunchRun {
  LaunchRun(llvm::ArrayRef<std::string> Words, const RulePack &Pack,
            const LaunchOptions &Options)
      : Words(Words), Pack(Pack), Options(Options) {}

  llvm::ArrayRef<std::string> Words; ///< as given
  const RulePack &Pack;
  const LaunchOptions &Options;
  std::string Directory; ///< absolute
  CompilerCommand Command;
  CommandPlan Plan;
  std::vector<CompileUnit> Units;
  std::string Root;
  std::vector<std::string> Compiler;
  bool LinksDevice = false; ///< by the ecosystem's compiler, whoever was called
  std::map<std::string, MigratedUnit> Migrated; ///< by source as written

  /// Says \p Message as an error; gives \p Status.
  int fail(const Text &Message, int Status) const;
  void warn(const Text &Message) const;
  void note(const Text &Message) const;

  /// Runs \p Line and gives its exit status; shows it only, where the command
  /// asked for that.
  int execute(llvm::ArrayRef<std::string> Line) const;
};

} // namespace cuferry

#endif // CUFERRY_LAUNCH_LAUNCHRUN_H
