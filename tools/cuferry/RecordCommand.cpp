#include "Commands.h"
#include "cuferry/Record.h"
#include "cuferry/TextError.h"
#include "llvm/Support/raw_ostream.h"

using namespace cuferry;

static void recordBuild(RecordOptions &Options, Shared &S) {
  if (S.Behind.empty())
    return fail(S, ExitUsage,
                {"give the build command behind --: cuferry record -- make -j8",
                 "请在 -- 之后给出构建命令：cuferry record -- make -j8"});
  llvm::Expected<RecordOutcome> R = cuferry::record(S.Behind, Options);
  if (!R)
    return fail(S, ExitUsage, takeText(R.takeError()));
  bool Zh = S.language() == Language::Chinese;
  if (Zh)
    llvm::errs() << "cuferry: 记录了 " << R->Commands << " 条编译命令，其中 "
                 << R->CudaCommands << " 条编译 CUDA：" << Options.Output
                 << "\n";
  else
    llvm::errs() << "cuferry: " << R->Commands << " compile commands recorded, "
                 << R->CudaCommands << " of CUDA: " << Options.Output << "\n";
  if (!R->Commands)
    llvm::errs()
        << (Zh ? "cuferry: 注意：构建没有编译任何文件；若已是最新，请先"
                 "清理再构建\n"
               : "cuferry: note: the build compiled nothing; if it was "
                 "up to date, clean it first\n");
  S.Status = R->Status;
}

void cuferry::addRecordCommand(CLI::App &App, Shared &S) {
  auto Options = std::make_shared<RecordOptions>();
  CLI::App *C = App.add_subcommand(
      "record",
      S.say({"Run a build and record its compile commands, nvcc's too",
             "运行构建并记录其编译命令，包括 nvcc 的"}));
  C->footer("cuferry record [-o compile_commands.json] -- make -j8");
  C->add_option("-o,--output", Options->Output,
                S.say({"Database to write", "要写入的编译数据库"}))
      ->capture_default_str();
  C->add_flag("--append", Options->Append,
              S.say({"Add to the database that is there, for builds in steps",
                     "追加到已有的编译数据库，用于分步构建"}));
  C->callback([Options, &S] { recordBuild(*Options, S); });
}
