#include "Baselines.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/raw_ostream.h"

using namespace cuferry;
using llvm::StringRef;

namespace {

struct DiffFlags {
  std::string Before, After, FailOn = "review";
  bool Json = false;
};

void diff(Shared &S, const DiffFlags &F) {
  std::optional<SavedReport> Before = loadReport(S, F.Before);
  std::optional<SavedReport> After =
      Before ? loadReport(S, F.After) : std::nullopt;
  if (!After)
    return;
  if (Before->IsAssessment != After->IsAssessment)
    return fail(S, ExitUsage,
                {"one is a report of 'migrate', the other of 'assess'",
                 "一个是 migrate 的报告，另一个是 assess 的报告"});
  if (llvm::none_of(After->Packs, [&](const std::string &P) {
        return llvm::is_contained(Before->Packs, P);
      }))
    return fail(S, ExitUsage,
                {"the reports speak of different ecosystems: " +
                     llvm::join(Before->Packs, ", ") + "; " +
                     llvm::join(After->Packs, ", "),
                 "两个报告针对不同的生态：" + llvm::join(Before->Packs, ", ") +
                     "；" + llvm::join(After->Packs, ", ")});
  ReportDiff D = compareReports(*Before, *After);
  if (F.Json)
    writeJsonDiff(D, llvm::outs());
  else
    writeTextDiff(D, S.language(), S.color(), llvm::outs());
  if (llvm::any_of(D.New, [&](const SavedFinding &New) {
        return isAtLeast(New.Outcome, F.FailOn);
      }))
    S.Status = ExitFindings;
}

} // namespace

void cuferry::addReportCommand(CLI::App &App, Shared &S) {
  CLI::App *Report = App.add_subcommand(
      "report", S.say({"Work on JSON reports", "处理 JSON 报告"}));
  Report->require_subcommand(1);
  auto Flags = std::make_shared<DiffFlags>();
  CLI::App *Diff = Report->add_subcommand(
      "diff",
      S.say({"What is new, gone and unchanged between two reports of the same "
             "command; exit status 1 where something is new",
             "比较同一命令的两个报告：新增、消失与未变的内容；有新增时退出码为 "
             "1"}));
  Diff->add_option("before", Flags->Before,
                   S.say({"The older report (JSON)", "较早的报告（JSON）"}))
      ->required();
  Diff->add_option("after", Flags->After,
                   S.say({"The newer report (JSON)", "较新的报告（JSON）"}))
      ->required();
  Diff->add_option("--fail-on", Flags->FailOn,
                   S.say({"Exit with 1 when something of this class or worse "
                          "is new; none: never (default: review)",
                          "新增内容达到此类别或更严重时退出码为 1；none："
                          "从不（默认：review）"}))
      ->check(CLI::IsMember({"unsupported", "unmapped", "review", "none"}));
  Diff->add_flag("--json", Flags->Json,
                 S.say({"Print the difference as JSON", "以 JSON 输出差异"}));
  Diff->callback([Flags, &S] { diff(S, *Flags); });
}
