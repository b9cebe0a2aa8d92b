//===- Commands.h - the subcommands -----------------------------*- C++ -*-===//
//
// Each subcommand adds itself to the command line and leaves its exit status in
// Shared::Status. The statuses are those of docs/architecture.md: 0 done; 1
// done, with findings at or above --fail-on; 2 wrong usage; 3 some input could
// not be read or parsed; above 3 an internal error.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_TOOLS_COMMANDS_H
#define CUFERRY_TOOLS_COMMANDS_H

#include "cuferry/Project.h"
#include "cuferry/RulePack.h"
#include "cuferry/Text.h"
#include <CLI/CLI.hpp>

namespace cuferry {

enum ExitStatus {
  ExitDone = 0,
  ExitFindings = 1,
  ExitUsage = 2,
  ExitInput = 3,
  ExitInternal = 4,
};

/// What all subcommands share.
struct Shared {
  std::vector<std::string> CommandLine;
  std::vector<std::string> Behind; ///< words behind `--` of cc and record
  std::string LangOption;          ///< --lang
  std::string ColorOption = "auto";
  std::vector<std::string> RulesPath;
  int Status = ExitDone;

  Language language() const;
  /// \p T in that language; also for the descriptions of options, so --lang is
  /// known before the command line is read.
  std::string say(const Text &T) const { return T.in(language()); }
  /// Colour on stdout: asked for, or a terminal without NO_COLOR.
  bool color() const;
  /// Columns for prose on stdout: at most 110 of a terminal's; 0 where it is
  /// none.
  static unsigned columns();
  /// --rules-path first, then the packs in the binary.
  std::vector<std::string> packSearchPath() const;
};

/// Prints "cuferry: error: .." in the user's language and sets the status.
void fail(Shared &S, ExitStatus Status, const Text &Message);

/// Loads the pack, printing its diagnostics; null when it has errors, or no
/// such SDK or kind of chip. \p Errors counts what was printed.
std::shared_ptr<const RulePack> loadPack(Shared &S, const std::string &Name,
                                         const std::string &Sdk,
                                         const std::string &Arch = "",
                                         unsigned *Errors = nullptr);

/// The same for what sources are to be carried over to: a pack that exists only
/// to be extended is refused.
std::shared_ptr<const RulePack> loadTarget(Shared &S, const std::string &Name,
                                           const std::string &Sdk,
                                           const std::string &Arch = "");

void addAssessCommand(CLI::App &App, Shared &S);
void addMigrateCommand(CLI::App &App, Shared &S);
void addRulesCommand(CLI::App &App, Shared &S);
void addReportCommand(CLI::App &App, Shared &S);
void addExplainCommand(CLI::App &App, Shared &S);
void addCcCommand(CLI::App &App, Shared &S);
void addRecordCommand(CLI::App &App, Shared &S);

/// Options that say what to parse and how, shared by all commands that parse.
struct InputFlags {
  ProjectOptions Options;
  std::string CudaPath;
  std::vector<std::string> Include, System, Define, Undefine;
  unsigned Timeout = 120;

  void add(CLI::App &Command, const Shared &S);
  /// Completes Options; false (with a message) on wrong usage.
  bool finish(Shared &S);
  /// The same where no input need be given.
  bool finishOptional(Shared &S);
};

} // namespace cuferry

#endif // CUFERRY_TOOLS_COMMANDS_H
