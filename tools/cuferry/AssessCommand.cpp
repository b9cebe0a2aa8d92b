#include "Reports.h"
#include "Run.h"
#include "cuferry/Assess.h"
#include "cuferry/Migrate.h"
#include "llvm/Support/raw_ostream.h"
#include <chrono>

using namespace cuferry;
using llvm::StringRef;

namespace {

struct AssessFlags {
  InputFlags Input;
  ReportFlags Reports;
  std::vector<std::string> Targets;
  std::string FailOn;
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
    auto Begin = std::chrono::steady_clock::now();
    Run.Started = utcNow();
    Run.Command = S.CommandLine;
    llvm::Expected<ProjectInputs> In = collectInputs(F.Input.Options);
    if (!In)
      return fail(S, F.Input.Options.BuildPath.empty() ? ExitInput : ExitUsage,
                  {llvm::toString(In.takeError()), ""});
    ExtractedModel Extracted =
        extractWithProgress(S, *In, F.Input.Options, F.Quiet);
    Assessor Collector(Extracted.Model);
    for (const PackPointer &Pack : Packs)
      Collector.add(migrate(Extracted.Model, *Pack));
    Assessment Result = Collector.finish();
    bool InputLost = printNotes(S, Extracted.Notes);
    Run.Seconds = std::chrono::duration<double>(
                      std::chrono::steady_clock::now() - Begin)
                      .count();
    for (const ReportFile &File : *Files)
      if (!writeReport(File, Result, Extracted.Model))
        return;
    print(Result);
    S.Status = fails(Result) ? ExitFindings
               : InputLost || lacksSight(Extracted.Model) ? ExitInput
                                                          : ExitDone;
  }

private:
  /// "musa", or "musa@4.2" for a version of its SDK.
  PackPointer load(StringRef Target) {
    auto [Name, Sdk] = Target.split('@');
    return loadTarget(S, Name.str(), Sdk.str());
  }

  bool loadPacks() {
    bool All = F.Targets.empty() ||
               (F.Targets.size() == 1 && F.Targets.front() == "all");
    if (!All) {
      for (const std::string &Target : F.Targets) {
        Packs.push_back(load(Target));
        if (!Packs.back())
          return false;
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
    if (F.AllPlaces)
      Options.PlacesPerItem = 0;
    // A report on stdout has it to itself.
    writeTextAssessment(A, Run, Options,
                        IsStdoutTaken ? llvm::errs() : llvm::outs());
  }

  bool fails(const Assessment &A) const {
    auto Has = [](const EcosystemAssessment &E, Fate C) {
      return E.Uses[static_cast<size_t>(C)] != 0;
    };
    return llvm::any_of(A.Ecosystems, [&](const EcosystemAssessment &E) {
      if (F.FailOn == "unsupported")
        return Has(E, Fate::Unsupported);
      if (F.FailOn == "unmapped")
        return Has(E, Fate::Unsupported) || Has(E, Fate::Unmapped);
      return F.FailOn == "review" &&
             (isBlocked(E.Uses) || Has(E, Fate::Review));
    });
  }

  AssessFlags &F;
  Shared &S;
  RunInfo Run;
  std::vector<PackPointer> Packs;
  bool IsStdoutTaken = false;
};

} // namespace

void cuferry::addAssessCommand(CLI::App &App, Shared &S) {
  auto Flags = std::make_shared<AssessFlags>();
  CLI::App *C = App.add_subcommand(
      "assess", "Tell what each ecosystem would make of the sources");
  Flags->Input.add(*C);
  C->add_option("-t,--targets", Flags->Targets,
                "Ecosystems, separated by commas; NAME@SDK for a version "
                "(default: all)")
      ->delimiter(',')
      ->allow_extra_args(false)
      ->type_name("NAMES");
  Flags->Reports.add(*C, {ReportFormat::Json, ReportFormat::Markdown,
                          ReportFormat::Html});
  C->add_option("--fail-on", Flags->FailOn,
                "Exit with 1 when an ecosystem has findings of this class or "
                "worse")
      ->check(CLI::IsMember({"unsupported", "unmapped", "review"}));
  C->add_flag("--all-places", Flags->AllPlaces,
              "List every place of every finding");
  C->add_flag("-q,--quiet", Flags->Quiet, "No terminal report");
  C->callback([Flags, &S] { AssessRun(*Flags, S).run(); });
}
