#include "CommandLineChinese.h"
#include "Commands.h"
#include "cuferry/Recovery.h"
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

/// The value of --lang, if it is one that there is.
static std::string languageOption(int Argc, char **Argv) {
  std::string Value;
  for (int I = 1; I < Argc; ++I) {
    llvm::StringRef Arg = Argv[I];
    if (Arg == "--lang" && I + 1 < Argc)
      Arg = Argv[++I];
    else if (!Arg.consume_front("--lang="))
      continue;
    if (Arg == "en" || Arg == "zh")
      Value = Arg.str();
  }
  return Value;
}

int main(int Argc, char **Argv) {
  enableCrashRecovery();
  Shared S;
  S.CommandLine.assign(Argv, Argv + Argc);
  S.CommandLine.front() = "cuferry";
  Argc = splitOffCommand(Argc, Argv, S);

  // Options describe themselves in the user's language, so it must be known
  // before they are added.
  S.LangOption = languageOption(Argc, Argv);

  CLI::App App(S.say(
      {"cuferry carries CUDA C++ source over to other AI-chip ecosystems.",
       "cuferry 将 CUDA C++ 源码迁移到其他 AI 芯片生态。"}));
  bool IsChinese = S.language() == Language::Chinese;
  if (IsChinese)
    speakChinese(App);
  App.set_version_flag("--version", "cuferry " CUFERRY_VERSION,
                       S.say({"Print the version and exit", "显示版本后退出"}));
  App.require_subcommand(1);
  App.fallthrough();
  App.add_option("--lang", S.LangOption,
                 S.say({"Language of messages: en or zh (default: the "
                        "locale's)",
                        "消息的语言：en 或 zh（默认取自区域设置）"}))
      ->check(CLI::IsMember({"en", "zh"}));
  App.add_option("--color", S.ColorOption,
                 S.say({"Colours: auto, always or never",
                        "颜色：auto、always 或 never"}))
      ->check(CLI::IsMember({"auto", "always", "never"}));
  App.add_option("--rules-path", S.RulesPath,
                 S.say({"Folder with rule packs, before the built-in ones; may "
                        "repeat",
                        "存放规则包的文件夹，优先于内置规则包；可重复"}))
      ->allow_extra_args(false)
      ->check(CLI::ExistingDirectory);
  addMigrateCommand(App, S);
  addAssessCommand(App, S);
  addRulesCommand(App, S);
  addReportCommand(App, S);
  addExplainCommand(App, S);
  addCcCommand(App, S);
  addRecordCommand(App, S);
  if (IsChinese)
    groupInChinese(App);

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
