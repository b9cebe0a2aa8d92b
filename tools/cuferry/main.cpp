#include "../../lib/Frontend/Parse.h"
#include "Commands.h"
#include "llvm/Support/raw_ostream.h"

using namespace cuferry;

int main(int Argc, char **Argv) {
  enableCrashRecovery();
  Shared S;
  S.CommandLine.assign(Argv, Argv + Argc);
  S.CommandLine.front() = "cuferry";

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
