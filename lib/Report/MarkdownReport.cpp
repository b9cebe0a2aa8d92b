// The report as Markdown: what a reviewer of a merge request wants to see.

#include "Groups.h"
#include "Kernels.h"
#include "Markdown.h"
#include "Summary.h"
#include "Terminal.h"

using namespace cuferry;
using llvm::StringRef;

namespace {

class Writer {
public:
  Writer(const ReportInput &In, Language Lang, llvm::raw_ostream &OS)
      : In(In), Lang(Lang), OS(OS), Sum(summarise(In)) {}

  void write() {
    const PackIdentity &P = In.Result.Pack;
    size_t Mentions = 0;
    for (size_t N : Sum.Total)
      Mentions += N;
    std::string Title = P.Title.empty() ? P.Name : say(P.Title);
    std::string Files = std::to_string(In.Model.Files.size());
    std::string Places = std::to_string(Mentions);
    OS << "## cuferry → " << markdownText(Title)
       << (P.Sdk.empty() ? "" : " (SDK " + markdownText(P.Sdk) + ")") << "\n\n"
       << say({Places + " mentions of CUDA in " + Files + " files.",
               Files + " 个文件中有 " + Places + " 处 CUDA 用法。"});
    baseline();
    OS << " " << say(MarkdownPlacesLegend) << "\n\n|";
    for (const Text &T : OutcomeTitles)
      OS << " " << say(T) << " |";
    OS << "\n|";
    for (size_t I = 0; I != Sum.Total.size(); ++I)
      OS << "--:|";
    OS << "\n|";
    for (size_t N : Sum.Total)
      OS << " " << N << " (" << percent(N, Mentions) << ") |";
    OS << "\n";
    if (Sum.Unconfirmed) {
      std::string N = std::to_string(Sum.Unconfirmed);
      OS << "\n"
         << say({N + " of the rewritten places rest on their names alone: the "
                     "parser could not confirm them.",
                 "其中 " + N + " 处改写仅依据名称：解析器未能确认。"})
         << "\n";
    }
    section(Outcome::Unsupported, {"Cannot be migrated", "无法迁移"});
    section(Outcome::Unmapped,
            {"The rule pack says nothing", "规则包没有说明"});
    section(Outcome::Review, {"To be reviewed", "待复核"});
    dossiers();
    notSeen();
  }

private:
  const std::string &say(const Text &T) const { return T.in(Lang); }

  void baseline() {
    if (!In.Known)
      return;
    std::string New = std::to_string(Sum.New), Old = std::to_string(Sum.Old),
                Gone = std::to_string(Sum.Gone);
    OS << " "
       << say({"Of those that need attention, **" + New +
                   " are new** since the baseline and listed here; " + Old +
                   " were there before, " + Gone + " are gone.",
               "需要关注的位置中，**" + New +
                   " 处为基线之后新增**，列于下方；" + Old + " 处此前已有，" +
                   Gone + " 处已消失。"});
  }

  void section(Outcome O, const Text &Title) {
    std::vector<FindingGroup> Groups = groupFindings(In, O);
    if (Groups.empty())
      return;
    size_t Places = 0;
    for (const FindingGroup &G : Groups)
      Places += G.Places.size();
    // A merge request is not for reading hundreds of lines: they fold.
    constexpr size_t Open = 10;
    std::vector<Topic<FindingGroup>> Topics = topicsOf(Groups);
    bool Folds = Topics.size() > Open;
    OS << "\n### " << say(Title) << " (" << Places << ")\n\n";
    for (size_t I = 0; I != Topics.size(); ++I) {
      if (Folds && I == Open)
        OS << "\n<details><summary>"
           << say({"and " + std::to_string(Topics.size() - Open) + " more",
                   "另有 " + std::to_string(Topics.size() - Open) + " 项"})
           << "</summary>\n\n";
      topic(Topics[I]);
    }
    if (Folds)
      OS << "\n</details>\n";
  }

  void topic(const Topic<FindingGroup> &T) {
    const Finding &F = *T.Items.front()->First;
    std::vector<MarkdownName> Names;
    std::vector<Said> All;
    std::vector<ListedPlace> Places;
    for (const FindingGroup *G : T.Items) {
      Names.push_back({G->First->What.Name, G->Places.size()});
      All.push_back(saidOf(*G->First));
      for (const FindingPlace &P : G->Places)
        Places.push_back({P.File->Path, P.At.Line, P.At.Column});
    }
    OS << "- " << markdownNames(Names, Lang) << " (" << diagnosticName(F.Id);
    if (F.Cost != Effort::None)
      OS << say({", effort: ", "，工作量："})
         << say(EffortTitles[static_cast<size_t>(F.Cost)]);
    OS << ")" << say({": ", "："}) << markdownText(say(topicText(All))) << "\n";
    if (const Text &Advice = *All.front().Advice; !Advice.empty())
      OS << "  <br>" << say({"Advice: ", "建议："}) << markdownText(say(Advice))
         << "\n";
    OS << "  <br>" << markdownPlaces(std::move(Places), Lang) << "\n";
  }

  /// Kernels that have to be written anew, folded: there may be hundreds.
  void dossiers() {
    std::vector<DossierGroup> Groups = dossierGroups(In);
    if (Groups.empty())
      return;
    OS << "\n### "
       << say({"Kernels to be written anew, by the way to do it",
               "需要重写的核函数（按改写方式分组）"})
       << "\n\n";
    for (const DossierGroup &G : Groups) {
      std::string N = std::to_string(G.Members.size());
      OS << "- " << markdownText(say(G.First->Scheme)) << " (" << N << ")";
      if (G.First->Cost != Effort::None)
        OS << say({", effort: ", "，工作量："})
           << say(EffortTitles[static_cast<size_t>(G.First->Cost)]);
      OS << "\n  <br>" << say({"With: ", "使用："})
         << markdownText(say(G.First->Api)) << "\n  <details><summary>"
         << say({"kernels", "核函数"}) << "</summary>\n\n";
      for (const DossierGroup::Member &M : G.Members)
        OS << "  - " << markdownText(M.Place) << ": "
           << markdownText(M.Dossier->What.Signature) << "; "
           << markdownText(kernelSummary(M.Dossier->What, Lang)) << "\n";
      OS << "\n  </details>\n";
    }
  }

  void notSeen() {
    size_t Whole = 0;
    for (const SourceFile &F : In.Model.Files)
      Whole += F.Mentions.empty() || F.Parse == ParseState::Complete;
    if (Whole == In.Model.Files.size())
      return;
    OS << "\n<details><summary>"
       << say({std::to_string(In.Model.Files.size() - Whole) +
                   " files that the parser did not see whole",
               std::to_string(In.Model.Files.size() - Whole) +
                   " 个文件未能完整解析"})
       << "</summary>\n\n";
    std::vector<FailedFile> Failed;
    for (const SourceFile &F : In.Model.Files)
      if (!F.Mentions.empty() && F.Parse != ParseState::Complete)
        Failed.push_back(
            {F.Path, F.Diagnostics.empty() ? nullptr : &F.Diagnostics.front(),
             F.Diagnostics.size()});
    OS << markdownErrors(Failed, Lang);
    OS << "\n</details>\n";
  }

  const ReportInput &In;
  Language Lang;
  llvm::raw_ostream &OS;
  Summary Sum;
};

} // namespace

void cuferry::writeMarkdownReport(const ReportInput &Input, Language Lang,
                                  llvm::raw_ostream &OS) {
  Writer(Input, Lang, OS).write();
}
