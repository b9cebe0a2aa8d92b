#include "Commands.h"
#include "cuferry/Launch.h"
#include "cuferry/TextError.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/raw_ostream.h"

using namespace cuferry;

namespace {

struct CcFlags {
  std::string Target, Sdk, CudaPath;
  bool Describe = false;
  LaunchOptions Options;
};

/// What a build system must know of the pack, as JSON.
void describe(const RulePack &Pack) {
  auto ToJson = [](const std::map<std::string, std::string> &Map) {
    llvm::json::Object O;
    for (const auto &[Key, Value] : Map)
      O[Key] = Value;
    return O;
  };
  llvm::outs() << llvm::formatv(
      "{0:2}\n", llvm::json::Value(
                     llvm::json::Object{{"pack", Pack.Name},
                                        {"sdk", Pack.Sdk},
                                        {"arch", Pack.Arch},
                                        {"compiler", ToJson(Pack.Compiler)},
                                        {"flags", ToJson(Pack.CompilerFlags)},
                                        {"libraries", ToJson(Pack.Libraries)},
                                        {"files", ToJson(Pack.Files)}}));
}

void cc(CcFlags &F, Shared &S) {
  if (S.Behind.empty() && !F.Describe)
    return fail(S, ExitUsage,
                {"give the compile command behind --: cuferry cc --target P -- "
                 "nvcc -c a.cu",
                 "请在 -- 之后给出编译命令：cuferry cc --target P -- nvcc -c "
                 "a.cu"});
  // "cann@9.0@ascend950", as assess takes it: --arch is the compiler's here.
  auto [Name, Rest] = llvm::StringRef(F.Target).split('@');
  auto [Sdk, Arch] = Rest.split('@');
  std::shared_ptr<const RulePack> Pack =
      loadPack(S, Name.str(), F.Sdk.empty() ? Sdk.str() : F.Sdk, Arch.str());
  if (!Pack)
    return;
  if (F.Describe)
    return describe(*Pack);
  if (!F.CudaPath.empty()) {
    llvm::Expected<CudaHeaders> H = findToolkit(F.CudaPath);
    if (!H)
      return fail(S, ExitUsage, takeText(H.takeError()));
    F.Options.Headers = *H;
  }
  F.Options.RulesPath = S.RulesPath;
  F.Options.Lang = S.language();
  S.Status = launch(S.Behind, *Pack, F.Options);
}

} // namespace

void cuferry::addCcCommand(CLI::App &App, Shared &S) {
  auto Flags = std::make_shared<CcFlags>();
  LaunchOptions &O = Flags->Options;
  CLI::App *C = App.add_subcommand(
      "cc",
      S.say({"Compiler launcher: migrate what this command compiles, then run "
             "the ecosystem's compiler",
             "编译器启动器：迁移该命令所编译的文件，再运行目标生态的编译器"}));
  C->footer("cuferry cc --target PACK [OPTIONS] -- nvcc -c a.cu -o a.o ..");
  C->add_option(
       "-t,--target", Flags->Target,
       S.say({"Rule pack to apply; cann@@ascend950 names the kind of chip",
              "所用的规则包；cann@@ascend950 指明芯片类型"}))
      ->required();
  C->add_option("--sdk", Flags->Sdk,
                S.say({"SDK version (default: the newest known)",
                       "SDK 版本（默认为已知的最新版本）"}));
  C->add_option(
      "--root", O.Root,
      S.say({"Folder that holds the project; nothing outside is migrated "
             "(default: the checkout)",
             "工程所在的文件夹，其外的内容不会被迁移（默认为代码检出目录）"}));
  C->add_option(
      "--cache", O.Cache,
      S.say({"Folder for migrated sources (default: $CUFERRY_CACHE_DIR, or "
             ".cuferry in the working directory)",
             "存放迁移后源码的文件夹（默认为 "
             "$CUFERRY_CACHE_DIR，或当前目录下的 .cuferry）"}));
  C->add_option("--report-dir", O.ReportFolder,
                S.say({"Collect a JSON report per source below this folder",
                       "在此文件夹下为每个源文件保存一份 JSON 报告"}));
  C->add_option(
      "--compiler", O.Compiler,
      S.say({"Command to run in place of the pack's compiler, with options",
             "代替规则包中编译器的命令，可带选项"}));
  C->add_option(
      "--arch", O.Arch,
      S.say(
          {"Options that name the chip, in place of the pack's (may be empty)",
           "指定芯片的选项，代替规则包中的选项（可为空）"}));
  C->add_option("--flag", O.ExtraFlags,
                S.say({"Further option for the compiler; may repeat",
                       "编译器的其他选项；可重复"}))
      ->allow_extra_args(false);
  C->add_option(
      "--cuda-path", Flags->CudaPath,
      S.say({"Parse with this CUDA toolkit instead of cuferry's own headers",
             "用此 CUDA 工具包解析，而不用 cuferry 自带的头文件"}));
  C->add_flag("--describe", Flags->Describe,
              S.say({"Only print what the pack says of compiler, flags and "
                     "libraries, as JSON",
                     "只以 JSON 输出规则包中关于编译器、选项和库的内容"}));
  C->add_flag(
      "-q,--quiet", O.Quiet,
      S.say({"No warnings of cuferry's own", "不输出 cuferry 自己的警告"}));
  C->callback([Flags, &S] { cc(*Flags, S); });
}
