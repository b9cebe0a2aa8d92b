#include "Commands.h"
#include "cuferry/Launch.h"
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
      "{0:2}\n",
      llvm::json::Value(llvm::json::Object{
          {"pack", Pack.Name},
          {"sdk", Pack.Sdk},
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
  std::shared_ptr<const RulePack> Pack = loadPack(S, F.Target, F.Sdk);
  if (!Pack)
    return;
  if (F.Describe)
    return describe(*Pack);
  if (!F.CudaPath.empty()) {
    llvm::Expected<CudaHeaders> H = findToolkit(F.CudaPath);
    if (!H)
      return fail(S, ExitUsage, {llvm::toString(H.takeError()), ""});
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
      "cc", "Compiler launcher: migrate what this command compiles, then run "
            "the ecosystem's compiler");
  C->footer("cuferry cc --target PACK [OPTIONS] -- nvcc -c a.cu -o a.o ..");
  C->add_option("-t,--target", Flags->Target, "Rule pack to apply")->required();
  C->add_option("--sdk", Flags->Sdk, "SDK version (default: the newest known)");
  C->add_option("--root", O.Root,
                "Folder that holds the project; nothing outside is migrated "
                "(default: the checkout)");
  C->add_option("--cache", O.Cache,
                "Folder for migrated sources (default: $CUFERRY_CACHE_DIR, or "
                ".cuferry in the working directory)");
  C->add_option("--report-dir", O.ReportFolder,
                "Collect a JSON report per source below this folder");
  C->add_option("--compiler", O.Compiler,
                "Command to run in place of the pack's compiler, with options");
  C->add_option("--arch", O.Arch,
                "Options that name the chip, in place of the pack's (may be "
                "empty)");
  C->add_option("--flag", O.ExtraFlags,
                "Further option for the compiler; may repeat")
      ->allow_extra_args(false);
  C->add_option(
      "--cuda-path", Flags->CudaPath,
      "Parse with this CUDA toolkit instead of cuferry's own headers");
  C->add_flag("--describe", Flags->Describe,
              "Only print what the pack says of compiler, flags and libraries, "
              "as JSON");
  C->add_flag("-q,--quiet", O.Quiet, "No warnings of cuferry's own");
  C->callback([Flags, &S] { cc(*Flags, S); });
}
