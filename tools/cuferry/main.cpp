#include "../../lib/Frontend/Parse.h"
#include "Commands.h"
#include "llvm/Support/raw_ostream.h"

using namespace cuferry;

/// cc and record take another program's command behind `--`, word for word:
/// CLI11 must not see it. Gives how many words are left for CLI11.
static int splitOffCommand(int Argc, char **Argv, Shared &S) {
  bool TakesCommand = false;
  for (int I = 1; I != Argc; ++I) {
    llvm::StringRef Word = Argv[I];
    TakesCommand |= Word == "cc" || Word == "record";
    if (Word != "--" || !TakesCommand)
      continue;
    S.Behind.assign(Argv + I + 1, Argv + Argc);
    return I;
  }
  return Argc;
}

int main(int Argc, char **Argv) {
  enableCrashRecovery();
  Shared S;
  S.CommandLine.assign(Argv, Argv + Argc);
  S.CommandLine.front() = "cuferry";
  Argc = splitOffCommand(Argc, Argv, S);

  CLI::App App("cuferry carries CUDA C++ source over to other AI-chip "
               "ecosystems.");
  App.set_version_flag("--version", "cuferry " CUFERRY_VERSION);
  App.require_subcommand(1);
  App.fallthrough();
  App.add_option("--lang", S.LangOption,
                 "Language of messages: en or zh (default: the locale's)")
      ->check(CLI::IsMember({"en", "zh"}));
  App.add_option("--color", S.ColorOption, "auto, always or never")
      ->check(CLI::IsMember({"auto", "always", "never"}));
  App.add_option("--rules-path", S.RulesPath,
                 "Folder with rule packs, before the built-in ones; may repeat")
      ->allow_extra_args(false)
      ->check(CLI::ExistingDirectory);
  addMigrateCommand(App, S);
  addAssessCommand(App, S);
  addRulesCommand(App, S);
  addExplainCommand(App, S);
  addCcCommand(App, S);
  addRecordCommand(App, S);

  try {
    App.parse(Argc, Argv);
  } catch (const CLI::ParseError &E) {
    int Code = App.exit(E);
    leave(Code == 0 ? ExitDone : ExitUsage);
  }
  llvm::outs().flush();
  if (llvm::outs().has_error()) {
    fail(S, ExitInternal,
         {"standard output: " + llvm::outs().error().message(),
          "标准输出：" + llvm::outs().error().message()});
    llvm::outs().clear_error();
  }
  leave(S.Status);
}
