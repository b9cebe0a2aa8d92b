// The assessment in a terminal: of several ecosystems side by side, of one or
// two with reasons and places.

#include "../Report/Terminal.h"
#include "Words.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/Support/Format.h"

using namespace cuferry;
using llvm::StringRef;

namespace {

Ink inkOf(Verdict V) {
  switch (V) {
  case Verdict::NoCuda:
  case Verdict::Ready:
    return Ink::Green;
  case Verdict::AfterReview:
    return Ink::Yellow;
  case Verdict::AfterWork:
  case Verdict::KernelsAnew:
    break;
  }
  return Ink::Red;
}

class Writer {
public:
  Writer(const Assessment &A, const RunInfo &Run,
         const AssessTextOptions &Options, llvm::raw_ostream &OS)
      : A(A), Run(Run), Options(Options), OS(OS),
        IsDetailed(A.Ecosystems.size() <= Options.DetailedUpTo) {}

  void write() {
    OS << ink(Ink::Bold, "cuferry assess " + printable(A.Root))
       << say({": ", "："}) << say(words::source(A)) << say({", ", "，"})
       << llvm::format("%.1f", Run.Seconds) << say({" s", " 秒"}) << "\n";
    if (A.Uses == 0) {
      OS << say({"No CUDA was found.", "没有发现 CUDA。"}) << "\n";
      return;
    }
    question(0);
    overview();
    question(1);
    blockers();
    question(2);
    hazards();
    question(3);
    certainty();
    if (!IsDetailed)
      OS << "\n"
         << say({"Reasons, advice and places: cuferry assess .. --targets "
                 "NAME, or --report FILE.md|.json|.html for all.",
                 "原因、建议与位置：cuferry assess .. --targets NAME，"
                 "或用 --report FILE.md|.json|.html 输出全部。"})
         << "\n";
  }

private:
  std::string ink(Ink I, StringRef Text) const {
    return Options.Color ? inked(I, Text) : Text.str();
  }
  const std::string &say(const Text &T) const { return T.in(Options.Lang); }

  void question(size_t I) {
    OS << "\n"
       << ink(Ink::Bold,
              std::to_string(I + 1) + ". " + say(words::Questions[I]))
       << "\n";
  }

  size_t packWidth() const {
    size_t W = 12;
    for (const EcosystemAssessment &E : A.Ecosystems)
      W = std::max(W, width(words::packName(E.Pack)) + 2);
    return W;
  }

  void overview() {
    size_t Pack = packWidth();
    static const Text Heads[] = {
        {"answer", "结论"},      {"goes over", "可迁移"},
        {"to review", "待复核"}, {"blocked", "受阻"},
        {"kernels", "核函数"},   {"to do h / m / l", "待办 高 / 中 / 低"}};
    OS << "  " << padded("", Pack) << padded(say(Heads[0]), 19);
    for (size_t I = 1; I != 5; ++I)
      OS << padded(say(Heads[I]), 11, true);
    OS << "   " << say(Heads[5]) << "\n";
    for (const EcosystemAssessment &E : A.Ecosystems) {
      size_t All = total(E.Uses);
      auto Share = [&](size_t N) { return padded(percent(N, All), 11, true); };
      auto Items = [&](Effort C) {
        return std::to_string(E.Efforts[static_cast<size_t>(C)].Items);
      };
      OS << "  " << padded(words::packName(E.Pack), Pack)
         << ink(inkOf(E.Answer), padded(say(words::verdict(E.Answer)), 19))
         << Share(goesOver(E.Uses))
         << Share(E.Uses[static_cast<size_t>(Fate::Review)])
         << Share(isBlocked(E.Uses)) << padded(words::kernelsOver(E), 11, true)
         << "   " << Items(Effort::High) << " / " << Items(Effort::Medium)
         << " / " << Items(Effort::Low) << "\n";
    }
    note(say(words::Legend));
    if (IsDetailed)
      for (const EcosystemAssessment &E : A.Ecosystems)
        note(words::shortPackName(E.Pack) + say({": ", "："}) +
             say(words::verdictMeaning(E.Answer)) + say({". ", "。"}) +
             say(words::efforts(E)) + say({".", "。"}));
  }

  /// Prose that explains the figures.
  void note(StringRef Text) {
    size_t Columns = 100;
    if (Options.Columns)
      Columns = std::min<size_t>(Columns, Options.Columns);
    std::string Block = wrapped(Text, 2, Columns);
    llvm::SmallVector<StringRef> Lines;
    StringRef(Block).rtrim('\n').split(Lines, '\n');
    for (StringRef L : Lines)
      OS << ink(Ink::Dim, L) << "\n";
  }

  static bool isUnknown(const AssessedItem &I) {
    return I.Class == Fate::Unknown;
  }

  /// The topics of items like this.
  template <typename Predicate>
  static std::vector<words::ItemTopic>
  topicsIf(const std::vector<AssessedItem> &Items, Predicate IsMeant) {
    std::vector<words::ItemTopic> Topics = words::topicsOf(Items);
    llvm::erase_if(Topics, [&](const words::ItemTopic &T) {
      return !IsMeant(*T.Items.front());
    });
    return Topics;
  }

  void sideBySide(std::vector<AssessedItem> EcosystemAssessment::*Which) {
    size_t Pack = packWidth();
    for (const EcosystemAssessment &E : A.Ecosystems)
      OS << "  " << padded(words::packName(E.Pack), Pack)
         << say(words::inShort(topicsIf(
                E.*Which, [](const AssessedItem &I) { return !isUnknown(I); })))
         << "\n";
  }

  void blockers() {
    if (!IsDetailed) {
      sideBySide(&EcosystemAssessment::Blockers);
      bool IsFirst = true;
      for (const EcosystemAssessment &E : A.Ecosystems) {
        Text Lacking = words::lackingInShort(E);
        if (Lacking.empty())
          continue;
        if (IsFirst)
          OS << "  "
             << ink(Ink::Bold, say({"Libraries, blocked uses of all",
                                    "按库统计，受阻用法 / 全部用法"}))
             << "\n";
        IsFirst = false;
        OS << "  " << padded(words::packName(E.Pack), packWidth())
           << say(Lacking) << "\n";
      }
      return;
    }
    for (const EcosystemAssessment &E : A.Ecosystems) {
      heading(E);
      if (E.Blockers.empty()) {
        OS << "  " << say({"Nothing.", "无。"}) << "\n";
        continue;
      }
      topics(E.Blockers, Ink::Red);
      if (E.LeftWithCalls) {
        std::string N = std::to_string(E.LeftWithCalls);
        note(say({N + " further names have a counterpart, but stand in "
                      "calls that have none and stay with them.",
                  "另有 " + N +
                      " 处名称本有对应项，但位于没有对应项的调用之内，"
                      "随调用保持原样。"}));
      }
      OS << "  " << say({"Libraries: ", "按库："}) << say(words::lacking(E))
         << "\n";
      kernels(E);
    }
  }

  void hazards() {
    if (!IsDetailed) {
      // What no CUDA version has is the same everywhere.
      const std::vector<AssessedItem> &First = A.Ecosystems.front().Hazards;
      if (llvm::any_of(First, isUnknown))
        OS << "  " << padded(say({"everywhere", "所有生态"}), packWidth())
           << say({"names that no known CUDA version has: ",
                   "已知 CUDA 版本中均不存在的名称："})
           << unknownNames(First) << "\n";
      return sideBySide(&EcosystemAssessment::Hazards);
    }
    for (const EcosystemAssessment &E : A.Ecosystems) {
      heading(E);
      if (E.Hazards.empty())
        OS << "  " << say({"Nothing.", "无。"}) << "\n";
      topics(E.Hazards, Ink::Yellow);
    }
  }

  void heading(const EcosystemAssessment &E) {
    if (A.Ecosystems.size() > 1)
      OS << "  " << ink(Ink::Bold, "-- " + words::packName(E.Pack)) << "\n";
  }

  /// "NCCL_OS_LINUX ×12, NCCL_OS_WINDOWS ×6, and 5 more".
  std::string unknownNames(const std::vector<AssessedItem> &Items) const {
    constexpr size_t Most = 6;
    std::string Out;
    size_t Count = 0;
    for (const AssessedItem &I : Items)
      if (isUnknown(I) && ++Count <= Most)
        Out += (Count > 1 ? say({", ", "，"}) : "") + printable(I.Name) + " ×" +
               std::to_string(I.Places.size());
    if (Count > Most) {
      std::string More = std::to_string(Count - Most);
      Out += say({", and " + More + " more", "，另有 " + More + " 个"});
    }
    return Out;
  }

  void topics(const std::vector<AssessedItem> &Items, Ink Color) {
    std::vector<words::ItemTopic> All = words::topicsOf(Items);
    size_t Most = Options.TopicsPerList
                      ? std::min<size_t>(Options.TopicsPerList, All.size())
                      : All.size();
    for (const words::ItemTopic &T : llvm::ArrayRef(All).take_front(Most))
      topic(T, Color);
    if (Most == All.size())
      return;
    size_t Places = 0;
    for (const words::ItemTopic &T : llvm::ArrayRef(All).drop_front(Most))
      Places += T.Places;
    std::string N = std::to_string(All.size() - Most);
    std::string P = std::to_string(Places);
    note(say({"and " + N + " more such things at " + P +
                  " places: see them all with --report FILE.html or "
                  "--all-places.",
              "另有 " + N + " 项，共 " + P +
                  " 处：用 --report FILE.html 或 --all-places 查看全部。"}));
  }

  void topic(const words::ItemTopic &T, Ink Color) {
    const AssessedItem &I = *T.Items.front();
    constexpr size_t Most = 3;
    size_t Shown = T.Items.size() <= Most + 1 ? T.Items.size() : Most;
    OS << "  ";
    for (size_t N = 0; N != Shown; ++N)
      OS << (N ? say({", ", "、"}) : "")
         << ink(Color, printable(T.Items[N]->Name));
    if (Shown < T.Items.size()) {
      std::string More = std::to_string(T.Items.size() - Shown);
      std::string All = std::to_string(T.Items.size());
      OS << say({" and " + More + " more names", " 等 " + All + " 个名称"});
    }
    OS << " ×" << T.Places << ink(Ink::Dim, "  [" + diagnosticName(I.Id) + "]");
    if (I.Cost != Effort::None)
      OS << "  " << say({"effort: ", "工作量："})
         << say(EffortTitles[static_cast<size_t>(I.Cost)]);
    OS << "\n" << wrapped(printable(say(words::textOf(T))), 4, Options.Columns);
    if (!I.Advice.empty())
      OS << wrapped(say({"Advice: ", "建议："}) + printable(say(I.Advice)), 4,
                    Options.Columns);
    if (Options.FilesPerTopic) {
      listPlaces(words::placesOf(T, A), Options.FilesPerTopic, Options.Lang,
                 Options.Color, OS);
      return;
    }
    for (const AssessedItem *Item : T.Items) {
      if (T.Items.size() > 1)
        OS << "    " << printable(Item->Name) << " ×" << Item->Places.size()
           << "\n";
      listPlaces(words::placesOf({{Item}, Item->Places.size()}, A), 0,
                 Options.Lang, Options.Color, OS);
    }
  }

  void kernels(const EcosystemAssessment &E) {
    std::vector<size_t> Blocked;
    for (size_t I = 0; I != E.Kernels.size(); ++I)
      if (E.Kernels[I] == KernelFate::Blocked)
        Blocked.push_back(I);
    if (Blocked.empty())
      return;
    std::string Of =
        std::to_string(Blocked.size()) + "/" + std::to_string(E.Kernels.size());
    OS << "  "
       << say({"Kernels that are blocked (" + Of + "):",
               "受阻的核函数（" + Of + "）："})
       << "\n";
    size_t Most =
        Options.FilesPerTopic
            ? std::min<size_t>(Options.FilesPerTopic * 2, Blocked.size())
            : Blocked.size();
    for (size_t N = 0; N != Most; ++N) {
      const AssessedKernel &K = A.Kernels[Blocked[N]];
      OS << "      " << printable(K.Name) << "  " << printable(A.Files[K.File])
         << ":" << K.Line << "  " << list(E.KernelBlockers[Blocked[N]]) << "\n";
    }
    if (Blocked.size() > Most) {
      std::string More = std::to_string(Blocked.size() - Most);
      OS << "      " << say({"and " + More + " more", "另有 " + More + " 个"})
         << "\n";
    }
  }

  std::string list(const std::vector<std::string> &Names) const {
    constexpr size_t Most = 4;
    std::string Out;
    for (size_t I = 0; I != std::min(Most, Names.size()); ++I)
      Out += (I ? ", " : "") + printable(Names[I]);
    return Names.size() > Most ? Out + ", .." : Out;
  }

  void certainty() {
    size_t Pack = packWidth();
    OS << "  " << padded("", Pack);
    for (const Text &T : EvidenceTitles)
      OS << padded(say(T), 17, true);
    OS << "\n";
    for (const EcosystemAssessment &E : A.Ecosystems) {
      OS << "  " << padded(words::packName(E.Pack), Pack);
      for (size_t N : E.Evidence)
        OS << padded(N ? percent(N, total(E.Uses)) : "-", 17, true);
      OS << "\n";
    }
    note(say({"Of all uses, what goes over by which evidence for the "
              "counterpart.",
              "占全部用法的比例：可迁移的用法按对应项的依据分类。"}));
    if (IsDetailed)
      for (const EcosystemAssessment &E : A.Ecosystems)
        note(words::shortPackName(E.Pack) + say({": ", "："}) +
             say(words::evidence(E)) + say({".", "。"}));
    for (const Text &T : words::sight(A))
      note(say(T));
    writeFirstErrors(words::unseenFiles(A), Options.FilesPerTopic, Options.Lang,
                     Options.Color, OS);
  }

  const Assessment &A;
  const RunInfo &Run;
  const AssessTextOptions &Options;
  llvm::raw_ostream &OS;
  bool IsDetailed;
};

} // namespace

void cuferry::writeTextAssessment(const Assessment &A, const RunInfo &Run,
                                  const AssessTextOptions &Options,
                                  llvm::raw_ostream &OS) {
  Writer(A, Run, Options, OS).write();
}
