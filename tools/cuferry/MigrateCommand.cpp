#include "Baselines.h"
#include "Reports.h"
#include "Run.h"
#include "cuferry/Migrate.h"
#include "cuferry/Report.h"
#include "cuferry/TextError.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"
#include <algorithm>
#include <chrono>

using namespace cuferry;
using llvm::StringRef;

namespace {

struct MigrateFlags {
  InputFlags Input;
  ReportFlags Reports;
  std::string Target, Sdk, Arch, Output, Patch, FailOn, Baseline;
  bool InPlace = false, DryRun = false, CopyAll = false, ConfirmedOnly = false;
  bool Quiet = false, AllPlaces = false;
};

std::string absolute(StringRef P) {
  llvm::SmallString<256> Full(P);
  llvm::sys::fs::make_absolute(Full);
  llvm::sys::path::remove_dots(Full, true);
  return Full.str().str();
}

class MigrateRun {
public:
  MigrateRun(MigrateFlags &F, Shared &S) : F(F), S(S) {}

  void run() {
    std::optional<std::vector<ReportFile>> Files = F.Reports.resolve(S);
    if (!Files || !checkUsage() || !F.Input.finish(S))
      return;
    std::shared_ptr<const RulePack> Pack =
        loadTarget(S, F.Target, F.Sdk, F.Arch);
    if (!Pack)
      return;
    if (!readBaseline(*Pack))
      return;
    auto Begin = std::chrono::steady_clock::now();
    Run.Started = utcNow();
    Run.Command = S.CommandLine;
    if (!F.Output.empty())
      F.Input.Options.ExcludedFolders.push_back(absolute(F.Output));

    llvm::Expected<ProjectInputs> In = collectInputs(F.Input.Options);
    if (!In)
      return fail(S, F.Input.Options.BuildPath.empty() ? ExitInput : ExitUsage,
                  takeText(In.takeError()));
    if (!F.Output.empty() && (absolute(F.Output) == In->Root ||
                              llvm::sys::fs::equivalent(F.Output, In->Root)))
      return fail(S, ExitUsage,
                  {"-o names the input folder itself; say --in-place if that "
                   "is meant",
                   "-o 就是输入文件夹本身；若确有此意，请用 --in-place"});

    Root = In->Root;
    ExtractedModel Extracted =
        extractWithProgress(S, *In, F.Input.Options, F.Quiet);
    MigrateOptions Options;
    Options.RenameUnconfirmed = !F.ConfirmedOnly;
    // A port by hand, a.mu beside a.cu, is not ours to overwrite.
    Options.IsTaken = [&](StringRef P) {
      return llvm::sys::fs::exists(In->Root + "/" + P);
    };
    Migration Result = migrate(Extracted.Model, *Pack, Options);
    for (const FileMigration &M : Result.Files)
      if (wasLeftAlone(M))
        Extracted.Notes.push_back(
            {true,
             M.Path,
             {"cuferry itself crashed while it migrated this; left as it is",
              "cuferry 在迁移该文件时自身崩溃；保持原样"}});
    migrateBuildScripts(*In, *Pack, Extracted, Result);
    std::vector<std::optional<OutputFile>> Out =
        outputs(Extracted.Model, Result);
    InputLost |= printNotes(S, Extracted.Notes);

    Run.Seconds =
        std::chrono::duration<double>(std::chrono::steady_clock::now() - Begin)
            .count();
    ReportInput Report{Extracted.Model,
                       Result,
                       Run,
                       {},
                       F.Baseline.empty() ? nullptr : &Known};
    for (const auto &O : Out)
      Report.Written.push_back(O.has_value());
    // First what can fail without a trace in the tree; but a report may be
    // meant for a folder that the tree brings.
    auto Late = std::stable_partition(
        Files->begin(), Files->end(),
        [&](const ReportFile &File) { return !needsTree(File.Path); });
    for (auto It = Files->begin(); It != Late; ++It)
      if (!writeReport(*It, Report))
        return;
    if (!write(*In, Extracted.Model, Result, Out)) {
      for (auto It = Files->begin(); It != Late; ++It)
        if (llvm::sys::fs::is_regular_file(It->Path))
          llvm::sys::fs::remove(It->Path);
      return;
    }
    for (auto It = Late; It != Files->end(); ++It)
      if (!writeReport(*It, Report))
        return;
    printReport(Report);
    S.Status = status(Extracted, Result);
  }

private:
  bool readBaseline(const RulePack &Pack) {
    if (F.Baseline.empty())
      return true;
    std::optional<SavedReport> Report = loadBaseline(S, F.Baseline, false);
    if (!Report)
      return false;
    if (!llvm::is_contained(Report->Packs, Pack.Name)) {
      fail(S, ExitUsage,
           {F.Baseline + ": a baseline for " + llvm::join(Report->Packs, ", ") +
                ", not for " + Pack.Name,
            F.Baseline + "：该基线针对 " + llvm::join(Report->Packs, ", ") +
                "，而不是 " + Pack.Name});
      return false;
    }
    Known = baselineOf(*Report, Pack.Name);
    return true;
  }

  bool checkUsage() {
    int Ways = !F.Output.empty() + F.InPlace + !F.Patch.empty();
    if (Ways > 1)
      fail(S, ExitUsage,
           {"-o, --in-place and --patch exclude each other",
            "-o、--in-place 与 --patch 不能同时使用"});
    else if (!F.Patch.empty() && F.DryRun)
      fail(S, ExitUsage,
           {"--patch and --dry-run exclude each other: a patch changes no "
            "source",
            "--patch 与 --dry-run 不能同时使用：补丁本身不修改源码"});
    else if (Ways == 0 && !F.DryRun)
      fail(S, ExitUsage,
           {"say where the result goes: -o OUT, --in-place, --patch FILE, or "
            "--dry-run",
            "请指明结果去向：-o OUT、--in-place、--patch FILE 或 --dry-run"});
    return S.Status == ExitDone;
  }

  /// Carries the permission bits of \p Source over.
  static unsigned modeOf(const std::string &Source) {
    auto Permissions = llvm::sys::fs::getPermissions(Source);
    return Permissions ? static_cast<unsigned>(*Permissions) : 0;
  }

  bool write(const ProjectInputs &In, const SourceModel &Model,
             const Migration &Result,
             const std::vector<std::optional<OutputFile>> &Out) {
    if (!F.Patch.empty())
      return writePatch(Model, Result, Out);
    if (F.DryRun)
      return true;
    std::vector<OutputFile> Files;
    std::set<std::string> Taken;
    for (size_t I = 0; I != Out.size(); ++I) {
      if (!Out[I])
        continue;
      OutputFile O = *Out[I];
      std::string Source = In.Root + "/" + Model.Files[I].Path;
      if (F.InPlace && llvm::sys::fs::is_symlink_file(Source)) {
        InputLost |= printNotes(
            S, {{true,
                 Model.Files[I].Path,
                 {"a symbolic link: left as it is", "符号链接，保持原样"}}});
        continue;
      }
      O.Mode = modeOf(In.Root + "/" + Model.Files[I].Path);
      if (!F.InPlace)
        O.Replaces.reset();
      Taken.insert(O.Path);
      Taken.insert(Model.Files[I].Path);
      Files.push_back(std::move(O));
    }
    for (OutputFile &Helper : helperOutputs(Result)) {
      Taken.insert(Helper.Path);
      Files.push_back(std::move(Helper));
    }
    if (F.CopyAll)
      copyRest(In, Taken, Files);
    if (llvm::Error E = writeTree(F.InPlace ? In.Root : F.Output, Files)) {
      fail(S, ExitInternal, takeText(std::move(E)));
      return false;
    }
    return true;
  }

  static void copyRest(const ProjectInputs &In,
                       const std::set<std::string> &Taken,
                       std::vector<OutputFile> &Files) {
    for (const auto *List : {&In.Files, &In.Others})
      for (const std::string &P : *List) {
        if (Taken.count(P))
          continue;
        std::string Source = In.Root + "/" + P;
        auto Buffer = llvm::MemoryBuffer::getFile(Source, false, false);
        if (Buffer)
          Files.push_back(
              {P, (*Buffer)->getBuffer().str(), std::nullopt, modeOf(Source)});
      }
  }

  bool writePatch(const SourceModel &Model, const Migration &Result,
                  const std::vector<std::optional<OutputFile>> &Out) {
    std::vector<PatchInput> Inputs;
    for (size_t I = 0; I != Out.size(); ++I)
      if (Out[I])
        Inputs.push_back({Model.Files[I].Path, Out[I]->Path,
                          Model.Files[I].Content, Out[I]->Content});
    for (const OutputFile &Helper : helperOutputs(Result))
      Inputs.push_back({"", Helper.Path, "", Helper.Content});
    std::string Patch = unifiedDiff(Inputs);
    if (F.Patch == "-") {
      llvm::outs() << Patch;
      return true;
    }
    if (llvm::Error E = writeFileAtomically(F.Patch, Patch)) {
      fail(S, ExitInternal, takeText(std::move(E)));
      return false;
    }
    return true;
  }

  /// Project paths as seen from the current folder begin with that: "src/".
  static std::string prefixOf(StringRef Root) {
    std::string Here = absolute(".");
    if (Root == Here)
      return "";
    if (Root.consume_front(Here == "/" ? Here : Here + "/"))
      return Root.str() + "/";
    return "";
  }

  /// Whether the folder of the report \p Path is one that -o is to make.
  bool needsTree(StringRef Path) const {
    StringRef Folder = llvm::sys::path::parent_path(Path);
    return !Folder.empty() && !llvm::sys::fs::is_directory(Folder) &&
           !F.Output.empty() &&
           StringRef(absolute(Path)).starts_with(absolute(F.Output));
  }

  bool writeReport(const ReportFile &File, const ReportInput &Input) {
    std::string Text;
    llvm::raw_string_ostream OS(Text);
    switch (File.Format) {
    case ReportFormat::Json:
      writeJsonReport(Input, OS);
      break;
    case ReportFormat::Sarif: {
      SarifOptions Options;
      Options.Lang = S.language();
      Options.Prefix = prefixOf(Root);
      writeSarifReport(Input, Options, OS);
      break;
    }
    case ReportFormat::Markdown:
      writeMarkdownReport(Input, S.language(), OS);
      break;
    case ReportFormat::Html: {
      HtmlReportOptions Options;
      Options.Lang = S.language();
      writeHtmlReport(Input, Options, OS);
      break;
    }
    }
    IsStdoutTaken |= File.Path == "-";
    return writeReportFile(S, File, Text);
  }

  void printReport(const ReportInput &Input) {
    if (F.Quiet)
      return;
    TextReportOptions Options;
    Options.Lang = S.language();
    Options.Color = S.color();
    Options.Columns = S.columns();
    if (F.AllPlaces)
      Options.FilesPerTopic = Options.TopicsPerOutcome = 0;
    // A patch or a report on stdout has it to itself.
    writeTextReport(Input, Options,
                    F.Patch == "-" || IsStdoutTaken ? llvm::errs()
                                                    : llvm::outs());
  }

  int status(const ExtractedModel &Extracted, const Migration &Result) const {
    for (const FileMigration &M : Result.Files)
      for (const Finding &Found : M.Findings)
        if (isAtLeast(outcomeName(Found.Result), F.FailOn) &&
            (F.Baseline.empty() || !Known.has(Found)))
          return ExitFindings;
    return InputLost || lacksSight(Extracted.Model) ? ExitInput : ExitDone;
  }

  MigrateFlags &F;
  Shared &S;
  RunInfo Run;
  Baseline Known;
  std::string Root; ///< absolute
  bool InputLost = false, IsStdoutTaken = false;
};

} // namespace

void cuferry::addMigrateCommand(CLI::App &App, Shared &S) {
  auto Flags = std::make_shared<MigrateFlags>();
  CLI::App *C = App.add_subcommand(
      "migrate",
      S.say({"Migrate sources to an ecosystem", "将源码迁移到某个生态"}));
  Flags->Input.add(*C, S);
  C->add_option("-t,--target", Flags->Target,
                S.say({"Rule pack to apply", "所用的规则包"}))
      ->required();
  C->add_option("--sdk", Flags->Sdk,
                S.say({"SDK version (default: the newest known)",
                       "SDK 版本（默认为已知的最新版本）"}));
  C->add_option("--arch", Flags->Arch,
                S.say({"Kind of chip, where the pack knows several (default: "
                       "its first)",
                       "芯片类型，用于区分多种芯片的规则包（默认为第一种）"}));
  C->add_option(
       "-o,--output", Flags->Output,
       S.say({"Write a mirrored tree to OUT", "将结果按原目录结构写入 OUT"}))
      ->type_name("OUT");
  C->add_flag("--in-place", Flags->InPlace,
              S.say({"Rewrite the sources themselves", "直接改写源码"}));
  C->add_option("--patch", Flags->Patch,
                S.say({"Write a unified diff to FILE (- for standard output)",
                       "将统一格式的补丁写入 FILE（- 表示标准输出）"}))
      ->type_name("FILE");
  C->add_flag(
      "--dry-run", Flags->DryRun,
      S.say({"Write nothing, only report", "不写任何文件，只输出报告"}));
  C->add_flag("--copy-all", Flags->CopyAll,
              S.say({"With -o: copy the project's other files too",
                     "与 -o 同用：同时复制工程的其他文件"}));
  Flags->Reports.add(*C, S,
                     {ReportFormat::Json, ReportFormat::Sarif,
                      ReportFormat::Markdown, ReportFormat::Html});
  C->add_option("--baseline", Flags->Baseline,
                S.say({"Report of an earlier run (JSON): list and fail on only "
                       "what is new since",
                       "较早运行的报告（JSON）：只列出其后新增的内容，"
                       "也只据此判断失败"}))
      ->type_name("FILE");
  C->add_option(
       "--fail-on", Flags->FailOn,
       S.say({"Exit with 1 when there are findings of this class or worse",
              "存在此类别或更严重的结果时退出码为 1"}))
      ->check(CLI::IsMember({"unsupported", "unmapped", "review"}));
  C->add_flag("--confirmed-only", Flags->ConfirmedOnly,
              S.say({"Leave names alone that the parser could not confirm",
                     "不改动语法分析未能确认的名称"}));
  C->add_flag(
      "--no-build-scripts",
      [Flags](std::int64_t) { Flags->Input.Options.BuildScripts = false; },
      S.say({"Leave CMake files, Makefiles, setup.py and shell scripts alone",
             "不改动 CMake 文件、Makefile、setup.py 和 shell 脚本"}));
  C->add_flag(
      "--all-places", Flags->AllPlaces,
      S.say({"List every place of every finding", "列出每个结果的所有位置"}));
  C->add_flag("-q,--quiet", Flags->Quiet,
              S.say({"No terminal report", "不在终端输出报告"}));
  C->callback([Flags, &S] { MigrateRun(*Flags, S).run(); });
}
