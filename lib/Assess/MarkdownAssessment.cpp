// The assessment as Markdown, for a wiki or a ticket.

#include "../Report/Markdown.h"
#include "../Report/Terminal.h"
#include "Words.h"
#include "llvm/ADT/STLExtras.h"

using namespace cuferry;
using llvm::StringRef;

namespace {

class Writer {
public:
  Writer(const Assessment &A, Language Lang, llvm::raw_ostream &OS)
      : A(A), Lang(Lang), OS(OS),
        IsDetailed(A.Ecosystems.size() <= AssessTextOptions().DetailedUpTo) {}

  void write() {
    OS << "# cuferry assess " << markdownCode(A.Root) << "\n\n"
       << say(words::source(A)) << say({".", "。"}) << "\n";
    if (A.Uses == 0)
      return;
    OS << "\n" << say(MarkdownPlacesLegend) << "\n";
    question(0);
    overview();
    question(1);
    if (!IsDetailed)
      sideBySide(&EcosystemAssessment::Blockers, true);
    for (const EcosystemAssessment &E : A.Ecosystems)
      blockers(E);
    question(2);
    if (!IsDetailed)
      sideBySide(&EcosystemAssessment::Hazards, false);
    for (const EcosystemAssessment &E : A.Ecosystems)
      list(E, E.Hazards);
    question(3);
    certainty();
  }

private:
  const std::string &say(const Text &T) const { return T.in(Lang); }

  void question(size_t I) {
    OS << "\n## " << I + 1 << ". " << say(words::Questions[I]) << "\n\n";
  }

  void overview() {
    OS << say({"| ecosystem | answer | goes over | to review | blocked | "
               "kernels | effort high / medium / low |",
               "| 生态 | 结论 | 可迁移 | 待复核 | 受阻 | 核函数 | "
               "工作量 高 / 中 / 低 |"})
       << "\n|---|---|--:|--:|--:|--:|---|\n";
    for (const EcosystemAssessment &E : A.Ecosystems) {
      size_t All = total(E.Uses);
      auto Items = [&](Effort C) {
        return std::to_string(E.Efforts[static_cast<size_t>(C)].Items);
      };
      OS << "| " << markdownText(words::packName(E.Pack)) << " | "
         << say(words::verdict(E.Answer)) << " | "
         << percent(goesOver(E.Uses), All) << " | "
         << percent(E.Uses[static_cast<size_t>(Fate::Review)], All) << " | "
         << percent(isBlocked(E.Uses), All) << " | " << words::kernelsOver(E)
         << " | " << Items(Effort::High) << " / " << Items(Effort::Medium)
         << " / " << Items(Effort::Low) << " |\n";
    }
    OS << "\n" << say(words::Legend) << "\n\n";
    if (!IsDetailed)
      return verdicts();
    for (const EcosystemAssessment &E : A.Ecosystems)
      OS << "- **" << markdownText(words::shortPackName(E.Pack)) << "**"
         << say({": ", "："}) << say(words::verdictMeaning(E.Answer))
         << say({". ", "。"}) << say(words::efforts(E)) << say({".", "。"})
         << "\n";
  }

  /// What the answers mean, each once.
  void verdicts() {
    for (Verdict V : {Verdict::Ready, Verdict::AfterReview, Verdict::AfterWork,
                      Verdict::KernelsAnew})
      if (llvm::any_of(A.Ecosystems, [V](const EcosystemAssessment &E) {
            return E.Answer == V;
          }))
        OS << "- **" << say(words::verdict(V)) << "**" << say({": ", "："})
           << say(words::verdictMeaning(V)) << say({".", "。"}) << "\n";
  }

  void sideBySide(std::vector<AssessedItem> EcosystemAssessment::*Which,
                  bool WithLibraries) {
    OS << say(WithLibraries
                  ? Text{"| ecosystem | what stops it most | libraries, "
                         "blocked uses of all |",
                         "| 生态 | 主要障碍 | 库（受阻用法 / 全部用法） |"}
                  : Text{"| ecosystem | what to look at first |",
                         "| 生态 | 首先检查 |"})
       << (WithLibraries ? "\n|---|---|---|\n" : "\n|---|---|\n");
    for (const EcosystemAssessment &E : A.Ecosystems) {
      OS << "| " << markdownText(words::packName(E.Pack)) << " | "
         << markdownText(say(words::inShort(words::topicsOf(E.*Which))))
         << " |";
      if (WithLibraries)
        OS << " " << markdownText(say(words::lackingInShort(E))) << " |";
      OS << "\n";
    }
    OS << "\n";
  }

  void blockers(const EcosystemAssessment &E) {
    list(E, E.Blockers);
    if (E.Blockers.empty() || !IsDetailed)
      return;
    OS << say({"Libraries: ", "按库："}) << markdownText(say(words::lacking(E)))
       << "\n\n";
    if (E.LeftWithCalls) {
      std::string N = std::to_string(E.LeftWithCalls);
      OS << say({N + " further names have a counterpart, but stand in calls "
                     "that have none and stay with them.",
                 "另有 " + N +
                     " 处名称本有对应项，但位于没有对应项的调用之内，"
                     "随调用保持原样。"})
         << "\n\n";
    }
  }

  /// Of many ecosystems the lists fold, and end after what costs most: a ticket
  /// holds no more.
  void list(const EcosystemAssessment &E,
            const std::vector<AssessedItem> &Items) {
    std::vector<words::ItemTopic> Topics = words::topicsOf(Items);
    const size_t Open = IsDetailed ? 10 : 0;
    const size_t Most = IsDetailed ? Topics.size() : 3;
    std::string Name = words::packName(E.Pack);
    if (IsDetailed)
      OS << "### " << markdownText(Name) << "\n\n";
    if (Topics.empty()) {
      if (IsDetailed)
        OS << say({"Nothing.", "无。"}) << "\n\n";
      return;
    }
    if (Open)
      table(llvm::ArrayRef(Topics).take_front(Open));
    if (Topics.size() <= Open)
      return;
    llvm::ArrayRef<words::ItemTopic> Rest =
        llvm::ArrayRef(Topics).drop_front(Open);
    std::string N = std::to_string(Rest.size());
    OS << "<details><summary>"
       << (IsDetailed
               ? say({"and " + N + " more", "另有 " + N + " 项"})
               : markdownText(Name) +
                     say({": " + N + (Rest.size() == 1 ? " thing" : " things"),
                          "：" + N + " 项"}))
       << "</summary>\n\n";
    table(Rest.take_front(Most));
    if (Rest.size() > Most) {
      std::string Left = std::to_string(Rest.size() - Most);
      OS << say({"And " + Left + " more: `cuferry assess .. --targets " +
                     words::packTarget(E.Pack) +
                     " --report FILE.md` lists them.",
                 "另有 " + Left + " 项：`cuferry assess .. --targets " +
                     words::packTarget(E.Pack) +
                     " --report FILE.md` 可全部列出。"})
         << "\n\n";
    }
    OS << "</details>\n\n";
  }

  void table(llvm::ArrayRef<words::ItemTopic> Topics) {
    OS << say({"| what | effort | why, and what to do |",
               "| 名称 | 工作量 | 原因与建议 |"})
       << "\n|---|---|---|\n";
    for (const words::ItemTopic &T : Topics) {
      const AssessedItem &I = *T.Items.front();
      std::vector<MarkdownName> Names;
      for (const AssessedItem *Item : T.Items)
        Names.push_back({Item->Name, Item->Places.size()});
      OS << "| " << markdownNames(Names, Lang) << " (" << diagnosticName(I.Id)
         << ") | " << say(EffortTitles[static_cast<size_t>(I.Cost)]) << " | "
         << markdownText(say(words::textOf(T)));
      if (!I.Advice.empty())
        OS << "<br>" << say({"Advice: ", "建议："})
           << markdownText(say(I.Advice));
      OS << "<br>" << markdownPlaces(words::placesOf(T, A), Lang) << " |\n";
    }
    OS << "\n";
  }

  void certainty() {
    OS << "| |";
    for (const Text &T : EvidenceTitles)
      OS << " " << say(T) << " |";
    OS << "\n|---|";
    for (size_t I = 0; I != std::size(EvidenceTitles); ++I)
      OS << "--:|";
    OS << "\n";
    for (const EcosystemAssessment &E : A.Ecosystems) {
      OS << "| " << markdownText(words::shortPackName(E.Pack)) << " |";
      for (size_t N : E.Evidence)
        OS << " " << (N ? percent(N, total(E.Uses)) : "-") << " |";
      OS << "\n";
    }
    OS << "\n"
       << say({"Of all uses, what goes over by which evidence for the "
               "counterpart.",
               "占全部用法的比例：可迁移的用法按对应项的依据分类。"})
       << "\n\n";
    for (const Text &T : words::sight(A))
      OS << "- " << say(T) << "\n";
    unseen();
  }

  void unseen() {
    if (A.Unseen.empty())
      return;
    std::string N = std::to_string(A.Unseen.size());
    OS << "\n<details><summary>"
       << say({A.Unseen.size() == 1 ? "the file that was not seen whole"
                                    : "the " + N +
                                          " files that were not seen "
                                          "whole",
               "未能完整解析的 " + N + " 个文件"})
       << "</summary>\n\n";
    OS << markdownErrors(words::unseenFiles(A), Lang);
    OS << "\n</details>\n";
  }

  const Assessment &A;
  Language Lang;
  llvm::raw_ostream &OS;
  bool IsDetailed; ///< one or two ecosystems: everything is told
};

} // namespace

void cuferry::writeMarkdownAssessment(const Assessment &A, Language Lang,
                                      llvm::raw_ostream &OS) {
  Writer(A, Lang, OS).write();
}
