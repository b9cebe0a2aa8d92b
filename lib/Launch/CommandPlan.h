//===- CommandPlan.h - what a compile command asks for ----------*- C++ -*-===//
//
// The step that a command stands for, its inputs and its outputs, whoever's
// command it is. Options that reach the other compiler are none of it.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_LAUNCH_COMMANDPLAN_H
#define CUFERRY_LAUNCH_COMMANDPLAN_H

#include "../Frontend/CompilerCommand.h"
#include "cuferry/Frontend.h"

namespace cuferry {

enum class Stage {
  Compile,
  Preprocess,
  Depend,
  DeviceLink, ///< nvcc -dlink
  Link,
  Archive,
  Version
};

struct CommandPlan {
  Stage At = Stage::Link;
  std::vector<std::string> Sources, Objects; ///< as written
  std::string Output, OutputFolder, DependencyFile, DependencyFlag, Archiver;
  std::vector<std::pair<std::string, std::string>> DependencyTargets;
  /// What says that one file is made: "-c", "-S", or nothing where the pack's
  /// word for the kind of file does.
  std::string CompileFlag = "-c";
  std::string Ending = ".o"; ///< of an output that the command does not name
  std::string HostLanguage;
  bool HasPhonyTargets = false, LinksRuntime = true, IsDryRun = false;
  bool Silent = false;
  bool Forced = false; ///< -x: every input is a source
};

CommandPlan planOf(const CompilerCommand &Command);

} // namespace cuferry

#endif // CUFERRY_LAUNCH_COMMANDPLAN_H
