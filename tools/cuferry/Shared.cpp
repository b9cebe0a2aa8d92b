#include "Commands.h"
#include "cuferry/TextError.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/raw_ostream.h"

using namespace cuferry;
using llvm::StringRef;

static std::string environment(const char *Name) {
  return llvm::sys::Process::GetEnv(Name).value_or("");
}

Language Shared::language() const {
  std::string L = LangOption;
  for (const char *Name : {"LC_ALL", "LC_MESSAGES", "LANG"})
    if (L.empty())
      L = environment(Name);
  return StringRef(L).starts_with("zh") ? Language::Chinese : Language::English;
}

unsigned Shared::columns() {
  if (!llvm::sys::Process::StandardOutIsDisplayed())
    return 0;
  return std::min(110u, llvm::sys::Process::StandardOutColumns());
}

bool Shared::color() const {
  if (ColorOption != "auto")
    return ColorOption == "always";
  return llvm::sys::Process::StandardOutIsDisplayed() &&
         environment("NO_COLOR").empty();
}

std::vector<std::string> Shared::packSearchPath() const {
  std::vector<std::string> Path = RulesPath;
  Path.push_back(EmbeddedRules.str());
  return Path;
}

void cuferry::fail(Shared &S, ExitStatus Status, const Text &Message) {
  llvm::errs() << (S.language() == Language::Chinese ? "cuferry: 错误："
                                                     : "cuferry: error: ")
               << Message.in(S.language()) << "\n";
  S.Status = Status;
}

std::shared_ptr<const RulePack>
cuferry::loadPack(Shared &S, const std::string &Name, const std::string &Sdk,
                  const std::string &Arch, unsigned *Errors) {
  unsigned Unused = 0;
  unsigned &Count = Errors ? *Errors : Unused;
  auto FS = fileSystemWithRules();
  std::vector<std::string> Path = S.packSearchPath();
  std::vector<std::string> Known = listRulePacks(Path, *FS);
  if (!llvm::is_contained(Known, Name)) {
    std::string All;
    for (const std::string &K : Known)
      All += (All.empty() ? "" : ", ") + K;
    ++Count;
    fail(S, ExitUsage,
         {"no rule pack is called '" + Name + "'; there are: " + All,
          "没有名为“" + Name + "”的规则包；现有：" + All});
    return nullptr;
  }
  PackLoad Load = loadRulePack(Name, Path, *FS, Sdk, Arch);
  bool HasErrors = false;
  for (const RuleDiagnostic &D : Load.Diagnostics) {
    Count += D.IsError;
    // What is asked of a pack stands in no file of its.
    if (D.IsError && D.File.empty()) {
      fail(S, ExitUsage, D.Message);
      continue;
    }
    HasErrors |= D.IsError;
    llvm::errs() << formatDiagnostic(D, S.language()) << "\n";
  }
  if (HasErrors)
    fail(S, ExitUsage,
         {"the rule pack '" + Name + "' has errors",
          "规则包“" + Name + "”有错误"});
  return Load.Pack;
}

/// The packs that are ecosystems: "corex, dtk, musa".
static std::string targetNames(Shared &S) {
  auto FS = fileSystemWithRules();
  std::vector<std::string> Path = S.packSearchPath();
  std::string Names;
  for (const std::string &Name : listRulePacks(Path, *FS))
    if (PackLoad Load = loadRulePack(Name, Path, *FS);
        Load.Pack && !Load.Pack->Abstract)
      Names += (Names.empty() ? "" : ", ") + Name;
  return Names;
}

std::shared_ptr<const RulePack> cuferry::loadTarget(Shared &S,
                                                    const std::string &Name,
                                                    const std::string &Sdk,
                                                    const std::string &Arch) {
  std::shared_ptr<const RulePack> Pack = loadPack(S, Name, Sdk, Arch);
  if (!Pack || !Pack->Abstract)
    return Pack;
  std::string Targets = targetNames(S);
  fail(S, ExitUsage,
       {"'" + Name +
            "' is no ecosystem: the pack holds what others have in common and "
            "extend. Targets are: " +
            Targets,
        "“" + Name +
            "”不是目标生态：该规则包只存放供其他规则包继承的共同内容。"
            "可用的目标：" +
            Targets});
  return nullptr;
}

void InputFlags::add(CLI::App &Command, const Shared &S) {
  Command
      .add_option("paths", Options.Paths,
                  S.say({"Files and folders", "文件与文件夹"}))
      ->type_name("PATH");
  Command.add_option(
      "-p,--build", Options.BuildPath,
      S.say({"Folder that holds compile_commands.json, or the file",
             "含有 compile_commands.json 的文件夹，或该文件本身"}));
  Command.add_option(
      "--root", Options.Root,
      S.say({"Folder that holds the project; nothing outside is touched "
             "(default: from the inputs)",
             "工程所在的文件夹，其外的内容不会被改动（默认由输入得出）"}));
  Command
      .add_option("-I", Include,
                  S.say({"Include path for files without a command",
                         "没有编译命令的文件所用的头文件路径"}))
      ->allow_extra_args(false);
  Command
      .add_option("--isystem", System,
                  S.say({"System include path", "系统头文件路径"}))
      ->allow_extra_args(false);
  Command.add_option("-D", Define, S.say({"Macro definition", "宏定义"}))
      ->allow_extra_args(false);
  Command
      .add_option("-U", Undefine, S.say({"Macro undefinition", "取消宏定义"}))
      ->allow_extra_args(false);
  Command.add_option(
      "--std", Options.Standard,
      S.say({"Language standard for files without a command (c++17)",
             "没有编译命令的文件所用的语言标准（c++17）"}));
  Command.add_option(
      "--cuda-path", CudaPath,
      S.say({"Parse with this CUDA toolkit instead of cuferry's own headers",
             "用此 CUDA 工具包解析，而不用 cuferry 自带的头文件"}));
  Command.add_option("-j,--jobs", Options.Jobs,
                     S.say({"Parallel jobs (default: one per core)",
                            "并行任务数（默认每核一个）"}));
  Command
      .add_option("--timeout", Timeout,
                  S.say({"Seconds that parsing one file may take",
                         "解析单个文件的时间上限（秒）"}))
      ->check(CLI::Range(1u, 86400u));
}

bool InputFlags::finish(Shared &S) {
  if (Options.Paths.empty() && Options.BuildPath.empty()) {
    fail(S, ExitUsage,
         {"nothing to do: give files or folders, or -p BUILD",
          "没有输入：请给出文件、文件夹，或 -p BUILD"});
    return false;
  }
  return finishOptional(S);
}

bool InputFlags::finishOptional(Shared &S) {
  auto Add = [this](const char *Flag, const std::vector<std::string> &Values,
                    bool IsPath) {
    for (const std::string &V : Values) {
      if (!IsPath) {
        Options.ExtraFlags.push_back(Flag + V);
        continue;
      }
      llvm::SmallString<256> Full(V);
      llvm::sys::fs::make_absolute(Full);
      llvm::sys::path::remove_dots(Full, true);
      Options.ExtraFlags.push_back(Flag);
      Options.ExtraFlags.push_back(Full.str().str());
    }
  };
  Add("-I", Include, true);
  Add("-isystem", System, true);
  Add("-D", Define, false);
  Add("-U", Undefine, false);
  if (!CudaPath.empty()) {
    llvm::Expected<CudaHeaders> H = findToolkit(CudaPath);
    if (!H) {
      fail(S, ExitUsage, takeText(H.takeError()));
      return false;
    }
    Options.Headers = *H;
  }
  Options.ParseLimit = std::chrono::seconds(Timeout);
  if (std::string Cache = environment("CUFERRY_HEADER_CACHE"); !Cache.empty()) {
    llvm::SmallString<256> Full(Cache);
    llvm::sys::fs::make_absolute(Full);
    Options.HeaderCache = Full.str().str();
  }
  return true;
}
