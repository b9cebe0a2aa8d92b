#include "Baselines.h"
#include "Reports.h"
#include "Run.h"
#include "cuferry/Assess.h"
#include "cuferry/Migrate.h"
#include "cuferry/TextError.h"
#include "llvm/Support/raw_ostream.h"
#include <chrono>

using namespace cuferry;
using llvm::StringRef;

namespace {

struct AssessFlags {
  InputFlags Input;
  ReportFlags Reports;
  std::vector<std::string> Targets;
  std::string FailOn, Baseline;
  bool Quiet = false, AllPlaces = false;
};

using PackPointer = std::shared_ptr<const RulePack>;

class AssessRun {
public:
  AssessRun(AssessFlags &F, Shared &S) : F(F), S(S) {}

  void run() {
    std::optional<std::vector<ReportFile>> Files = F.Reports.resolve(S);
    if (!Files || !F.Input.finish(S) || !loadPacks())
      return;
    if (!F.Baseline.empty()) {
      Before = loadBaseline(S, F.Baseline, true);
      if (!Before)
        return;
    }
    auto Begin = std::chrono::steady_clock::now();
    Run.Started = utcNow();
    Run.Command = S.CommandLine;
    llvm::Expected<ProjectInputs> In = collectInputs(F.Input.Options);
    if (!In)
      return fail(S, F.Input.Options.BuildPath.empty() ? ExitInput : ExitUsage,
                  takeText(In.takeError()));
    ExtractedModel Extracted =
        extractWithProgress(S, *In, F.Input.Options, F.Quiet);
    Assessor Collector(Extracted.Model);
    for (const PackPointer &Pack : Packs)
      Collector.add(migrate(Extracted.Model, *Pack));
    Assessment Result = Collector.finish();
    bool InputLost = printNotes(S, Extracted.Notes);
    Run.Seconds =
        std::chrono::duration<double>(std::chrono::steady_clock::now() - Begin)
            .count();
    for (const ReportFile &File : *Files)
      if (!writeReport(File, Result, Extracted.Model))
        return;
    print(Result);
    if (Before)
      printDifference(Result);
    S.Status = fails(Result)                              ? ExitFindings
               : InputLost || lacksSight(Extracted.Model) ? ExitInput
                                                          : ExitDone;
  }

private:
  /// "NAME", "NAME@SDK" for a version of its SDK, "NAME@SDK@ARCH" or
  /// "NAME@@ARCH" for a kind of chip.
  PackPointer load(StringRef Target) {
    auto [Name, Rest] = Target.split('@');
    auto [Sdk, Arch] = Rest.split('@');
    return loadTarget(S, Name.str(), Sdk.str(), Arch.str());
  }

  /// `dtk,dtk` and `cann,cann@@a2` name one ecosystem twice.
  bool isThere(const RulePack &Pack) const {
    return llvm::any_of(Packs, [&](const PackPointer &Other) {
      return Other->Name == Pack.Name && Other->Sdk == Pack.Sdk &&
             Other->Arch == Pack.Arch;
    });
  }

  bool loadPacks() {
    bool All = F.Targets.empty() ||
               (F.Targets.size() == 1 && F.Targets.front() == "all");
    if (!All) {
      for (const std::string &Target : F.Targets) {
        PackPointer Pack = load(Target);
        if (!Pack)
          return false;
        if (!isThere(*Pack))
          Packs.push_back(std::move(Pack));
      }
      return true;
    }
    auto FS = fileSystemWithRules();
    for (const std::string &Name : listRulePacks(S.packSearchPath(), *FS)) {
      PackPointer Pack = loadPack(S, Name, "");
      if (!Pack)
        return false;
      if (!Pack->Abstract)
        Packs.push_back(std::move(Pack));
    }
    return true;
  }

  bool writeReport(const ReportFile &File, const Assessment &A,
                   const SourceModel &Model) {
    std::string Text;
    llvm::raw_string_ostream OS(Text);
    if (File.Format == ReportFormat::Markdown)
      writeMarkdownAssessment(A, S.language(), OS);
    else if (File.Format == ReportFormat::Html)
      writeHtmlAssessment(A, Model, Run, S.language(), OS);
    else
      writeJsonAssessment(A, Run, OS);
    IsStdoutTaken |= File.Path == "-";
    return writeReportFile(S, File, Text);
  }

  void print(const Assessment &A) {
    if (F.Quiet)
      return;
    AssessTextOptions Options;
    Options.Lang = S.language();
    Options.Color = S.color();
    Options.Columns = S.columns();
    if (F.AllPlaces)
      Options.FilesPerTopic = Options.TopicsPerList = 0;
    // A report on stdout has it to itself.
    writeTextAssessment(A, Run, Options,
                        IsStdoutTaken ? llvm::errs() : llvm::outs());
  }

  /// What changed since the baseline, in the ecosystems that it speaks of.
  void printDifference(const Assessment &A) {
    Difference = compareReports(*Before, savedReportOf(A));
    if (F.Quiet)
      return;
    llvm::raw_ostream &OS = IsStdoutTaken ? llvm::errs() : llvm::outs();
    OS << "\n" << S.say({"Since the baseline: ", "与基线相比："});
    writeTextDiff(Difference, S.language(), S.color(), OS);
  }

  bool fails(const Assessment &A) const {
    std::vector<SavedFinding> All =
        Before ? Difference.New : savedReportOf(A).Findings;
    return llvm::any_of(All, [&](const SavedFinding &Found) {
      return isAtLeast(Found.Outcome, F.FailOn);
    });
  }

  AssessFlags &F;
  Shared &S;
  RunInfo Run;
  std::vector<PackPointer> Packs;
  bool IsStdoutTaken = false;
  std::optional<SavedReport> Before; ///< --baseline
  ReportDiff Difference;
};

} // namespace

void cuferry::addAssessCommand(CLI::App &App, Shared &S) {
  auto Flags = std::make_shared<AssessFlags>();
  CLI::App *C = App.add_subcommand(
      "assess", S.say({"Tell what each ecosystem would make of the sources",
                       "评估源码迁移到各生态的情况"}));
  Flags->Input.add(*C, S);
  C->add_option(
       "-t,--targets", Flags->Targets,
       S.say({"Ecosystems, separated by commas; NAME@SDK for a version "
              "(default: all)",
              "目标生态，以逗号分隔；NAME@SDK 指定 SDK 版本（默认：全部）"}))
      ->delimiter(',')
      ->allow_extra_args(false)
      ->type_name("NAMES");
  Flags->Reports.add(
      *C, S, {ReportFormat::Json, ReportFormat::Markdown, ReportFormat::Html});
  C->add_option(
       "--baseline", Flags->Baseline,
       S.say({"Report of an earlier run (JSON): say what changed, and "
              "fail only on what is new",
              "较早运行的报告（JSON）：说明变化，仅据新增内容判断失败"}))
      ->type_name("FILE");
  C->add_option(
       "--fail-on", Flags->FailOn,
       S.say(
           {"Exit with 1 when an ecosystem has findings of this class or worse",
            "某个生态存在此类别或更严重的结果时退出码为 1"}))
      ->check(CLI::IsMember({"unsupported", "unmapped", "review"}));
  C->add_flag(
      "--all-places", Flags->AllPlaces,
      S.say({"List every place of every finding", "列出每个结果的所有位置"}));
  C->add_flag("-q,--quiet", Flags->Quiet,
              S.say({"No terminal report", "不在终端输出报告"}));
  C->callback([Flags, &S] { AssessRun(*Flags, S).run(); });
}
