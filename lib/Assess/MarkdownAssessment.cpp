// The assessment as Markdown, for a wiki or a ticket.

#include "../Report/Markdown.h"
#include "../Report/Terminal.h"
#include "Words.h"

using namespace cuferry;
using llvm::StringRef;

namespace {

class Writer {
public:
  Writer(const Assessment &A, Language Lang, llvm::raw_ostream &OS)
      : A(A), Lang(Lang), OS(OS) {}

  void write() {
    OS << "# cuferry assess " << markdownCode(A.Root) << "\n\n"
       << say(words::source(A)) << say({".", "。"}) << "\n";
    if (A.Uses == 0)
      return;
    question(0);
    overview();
    question(1);
    for (const EcosystemAssessment &E : A.Ecosystems)
      blockers(E);
    question(2);
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
    for (const EcosystemAssessment &E : A.Ecosystems)
      OS << "- **" << markdownText(E.Pack.Name) << "**" << say({": ", "："})
         << say(words::verdictMeaning(E.Answer)) << say({". ", "。"})
         << say(words::efforts(E)) << say({".", "。"}) << "\n";
  }

  void blockers(const EcosystemAssessment &E) {
    list(E, E.Blockers);
    if (E.Blockers.empty())
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

  void list(const EcosystemAssessment &E,
            const std::vector<AssessedItem> &Items) {
    OS << "### " << markdownText(words::packName(E.Pack)) << "\n\n";
    if (Items.empty()) {
      OS << say({"Nothing.", "无。"}) << "\n\n";
      return;
    }
    OS << say({"| what | places | effort | why, and what to do |",
               "| 名称 | 位置数 | 工作量 | 原因与建议 |"})
       << "\n|---|--:|---|---|\n";
    for (const AssessedItem &I : Items) {
      OS << "| " << markdownCode(I.Name) << " " << diagnosticName(I.Id) << " | "
         << I.Places.size() << " | "
         << say(EffortTitles[static_cast<size_t>(I.Cost)]) << " | "
         << markdownText(say(I.Message));
      if (!I.Advice.empty())
        OS << "<br>" << say({"Advice: ", "建议："})
           << markdownText(say(I.Advice));
      OS << "<br>";
      constexpr size_t Most = 5;
      for (size_t N = 0; N != std::min(Most, I.Places.size()); ++N) {
        const AssessedPlace &P = A.Places[I.Places[N]];
        OS << (N ? ", " : "")
           << markdownCode(A.Files[P.File] + ":" + std::to_string(P.Line));
      }
      if (I.Places.size() > Most)
        OS << ", ..";
      OS << " |\n";
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
      OS << "| " << markdownText(E.Pack.Name) << " |";
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
    for (const UnseenFile &U : A.Unseen) {
      OS << "  - " << markdownCode(A.Files[U.File]);
      if (U.First)
        OS << " " << say({"line ", "行 "}) << U.First->Line << ": "
           << markdownText(U.First->Message);
      OS << "\n";
    }
  }

  const Assessment &A;
  Language Lang;
  llvm::raw_ostream &OS;
};

} // namespace

void cuferry::writeMarkdownAssessment(const Assessment &A, Language Lang,
                                      llvm::raw_ostream &OS) {
  Writer(A, Lang, OS).write();
}
