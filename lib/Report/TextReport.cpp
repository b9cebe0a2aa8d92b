// The report at the end of a run in a terminal: what was done, what cannot be
// done, what must be looked at, what was not seen.

#include "FirstErrors.h"
#include "Groups.h"
#include "Kernels.h"
#include "Summary.h"
#include "Terminal.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Format.h"
#include <set>

using namespace cuferry;
using llvm::StringRef;

namespace {

class Writer {
public:
  Writer(const ReportInput &In, const TextReportOptions &Options,
         llvm::raw_ostream &OS)
      : In(In), Options(Options), OS(OS), Sum(summarise(In)) {}

  void write() {
    headline();
    libraries();
    section(Outcome::Unsupported,
            {"Cannot be migrated: the ecosystem has no counterpart",
             "无法迁移：目标生态没有对应项"});
    section(Outcome::Unmapped, {"Not mapped: the rule pack says nothing",
                                "无映射：规则包没有说明"});
    section(Outcome::Review,
            {"To be reviewed: behaviour may differ", "待复核：行为可能不同"});
    dossiers();
    notRated();
    notSeen();
    helperHeaders();
  }

private:
  std::string ink(Ink I, StringRef Text) const {
    return Options.Color ? inked(I, Text) : Text.str();
  }
  const std::string &say(const Text &T) const { return T.in(Options.Lang); }

  void title(const Text &T) { OS << "\n" << ink(Ink::Bold, say(T)) << "\n"; }

  void helperHeaders() {
    if (In.Result.HelperHeaders.empty())
      return;
    title({"Headers of the rule pack that came along; put include/ on the "
           "include path",
           "随规则包附带的头文件；请将 include/ 加入头文件搜索路径"});
    for (const auto &[Name, Content] : In.Result.HelperHeaders)
      OS << "  include/" << Name << "\n";
  }

  void headline() {
    size_t Files = In.Model.Files.size(), Written = 0, Mentions = 0;
    for (bool W : In.Written)
      Written += W;
    for (size_t C : Sum.Total)
      Mentions += C;
    const PackIdentity &P = In.Result.Pack;
    std::string Pack = P.Name;
    if (!P.Sdk.empty())
      Pack += " (SDK " + P.Sdk + (P.Arch.empty() ? "" : ", " + P.Arch) + ")";
    if (Options.Lang == Language::Chinese)
      OS << ink(Ink::Bold, "cuferry → " + Pack) << "：" << Files << " 个文件，"
         << Written << " 个输出，" << In.Model.TranslationUnits
         << " 个翻译单元，" << Mentions << " 处 CUDA 用法，"
         << llvm::format("%.1f", In.Run.Seconds) << " 秒\n\n";
    else
      OS << ink(Ink::Bold, "cuferry → " + Pack) << ": " << Files << " files, "
         << Written << " outputs, " << In.Model.TranslationUnits
         << " translation units, " << Mentions << " mentions of CUDA, "
         << llvm::format("%.1f", In.Run.Seconds) << " s\n\n";
    if (Mentions == 0) {
      OS << say({"No CUDA was found.", "没有发现 CUDA。"}) << "\n";
      return;
    }
    for (size_t O = 0; O != Sum.Total.size(); ++O)
      OS << "  " << ink(OutcomeInks[O], padded(say(OutcomeTitles[O]), 12))
         << padded(std::to_string(Sum.Total[O]), 8, true)
         << padded(percent(Sum.Total[O], Mentions), 9, true) << "\n";
    if (In.Known)
      OS << "\n  "
         << say({"Since the baseline: " + std::to_string(Sum.New) + " new, " +
                     std::to_string(Sum.Gone) + " gone, " +
                     std::to_string(Sum.Old) +
                     " unchanged, of those that need attention; only the new "
                     "ones are listed.",
                 "与基线相比，需要关注的位置：新增 " + std::to_string(Sum.New) +
                     "，消失 " + std::to_string(Sum.Gone) + "，未变 " +
                     std::to_string(Sum.Old) + "；仅列出新增的。"})
         << "\n";
    if (Sum.Unconfirmed)
      OS << "\n  "
         << say({std::to_string(Sum.Unconfirmed) +
                     " of the rewritten places rest on their names alone: the "
                     "parser could not confirm them.",
                 "其中 " + std::to_string(Sum.Unconfirmed) +
                     " 处改写仅依据名称：解析器未能确认。"})
         << "\n";
  }

  void libraries() {
    if (Sum.Libraries.empty())
      return;
    title({"By library", "按库统计"});
    size_t NameWidth = 12;
    for (const auto &[Name, Counts] : Sum.Libraries)
      NameWidth = std::max(NameWidth, width(Name) + 2);
    OS << "  " << padded("", NameWidth);
    for (const Text &T : OutcomeTitles)
      OS << padded(say(T), 13, true);
    OS << "\n";
    for (const auto &[Name, Counts] : Sum.Libraries) {
      OS << "  " << padded(Name, NameWidth);
      for (size_t O = 0; O != Counts.size(); ++O) {
        std::string N =
            padded(Counts[O] ? std::to_string(Counts[O]) : "-", 13, true);
        OS << (Counts[O] ? ink(OutcomeInks[O], N) : N);
      }
      OS << "\n";
    }
  }

  void section(Outcome O, const Text &Title) {
    std::vector<FindingGroup> Groups = groupFindings(In, O);
    if (Groups.empty())
      return;
    title(Title);
    std::vector<Topic<FindingGroup>> Topics = topicsOf(Groups);
    size_t Most =
        Options.TopicsPerOutcome
            ? std::min<size_t>(Options.TopicsPerOutcome, Topics.size())
            : Topics.size();
    for (const Topic<FindingGroup> &T : llvm::ArrayRef(Topics).take_front(Most))
      topic(T, OutcomeInks[static_cast<size_t>(O)]);
    if (Most == Topics.size())
      return;
    size_t Places = 0;
    for (const Topic<FindingGroup> &T : llvm::ArrayRef(Topics).drop_front(Most))
      Places += T.Places;
    std::string N = std::to_string(Topics.size() - Most);
    std::string P = std::to_string(Places);
    OS << wrapped(say({"and " + N + " more such things at " + P +
                           " places: see them all with --report FILE.html or "
                           "--all-places.",
                       "另有 " + N + " 项，共 " + P +
                           " 处：用 --report FILE.html 或 --all-places "
                           "查看全部。"}),
                  2, Options.Columns);
  }

  void topic(const Topic<FindingGroup> &T, Ink Color) {
    const Finding &F = *T.Items.front()->First;
    OS << "  ";
    names(T, Color);
    OS << " ×" << T.Places;
    size_t Unconfirmed = 0;
    for (const FindingGroup *G : T.Items)
      Unconfirmed += G->Unconfirmed;
    if (Unconfirmed) {
      std::string N = std::to_string(Unconfirmed);
      OS << say(Unconfirmed == T.Places
                    ? Text{" (unconfirmed)", "（未经确认）"}
                    : Text{" (" + N + " unconfirmed)",
                           "（其中 " + N + " 处未经确认）"});
    }
    OS << ink(Ink::Dim, "  [" + ids(T) + "]");
    if (F.Cost != Effort::None)
      OS << "  " << say({"effort: ", "工作量："})
         << say(EffortTitles[static_cast<size_t>(F.Cost)]);
    OS << "\n";
    std::vector<Said> All;
    for (const FindingGroup *G : T.Items)
      All.push_back(saidOf(*G->First));
    Text Message = topicText(All);
    if (!Message.empty())
      OS << wrapped(printable(say(Message)), 4, Options.Columns);
    if (const Text &Advice = *saidOf(F).Advice; !Advice.empty())
      OS << wrapped(say({"Advice: ", "建议："}) + printable(say(Advice)), 4,
                    Options.Columns);
    places(T);
  }

  /// "cudaGraphLaunch → toyGraphLaunch", or "cudaA, cudaB and 20 more".
  void names(const Topic<FindingGroup> &T, Ink Color) {
    // A feature has a group for each of its values.
    std::vector<const Finding *> Names;
    for (const FindingGroup *G : T.Items)
      if (llvm::none_of(Names, [G](const Finding *F) {
            return F->What.Name == G->First->What.Name;
          }))
        Names.push_back(G->First);
    constexpr size_t Most = 3;
    size_t Shown = Names.size() <= Most + 1 ? Names.size() : Most;
    for (size_t I = 0; I != Shown; ++I) {
      const Finding &F = *Names[I];
      OS << (I ? say({", ", "、"}) : "") << ink(Color, printable(F.What.Name));
      if (F.Replacement && *F.Replacement != F.What.Spelling &&
          T.Items.size() == 1 && F.Replacement->size() < 60 &&
          F.Replacement->find('\n') == std::string::npos)
        OS << " → " << printable(*F.Replacement);
    }
    if (Shown == Names.size())
      return;
    std::string N = std::to_string(Names.size() - Shown);
    std::string All = std::to_string(Names.size());
    OS << say({" and " + N + " more names", " 等 " + All + " 个名称"});
  }

  static std::string ids(const Topic<FindingGroup> &T) {
    std::string Out;
    std::set<DiagnosticId> Seen;
    for (const FindingGroup *G : T.Items)
      if (Seen.insert(G->First->Id).second)
        Out += (Out.empty() ? "" : ", ") + diagnosticName(G->First->Id);
    return Out;
  }

  void places(const Topic<FindingGroup> &T) {
    // With every place, it matters which name stands there.
    if (Options.FilesPerTopic == 0) {
      for (const FindingGroup *G : T.Items) {
        if (T.Items.size() > 1)
          OS << "    " << printable(G->First->What.Name) << " ×"
             << G->Places.size() << "\n";
        listPlaces(listed(*G), 0, Options.Lang, Options.Color, OS);
      }
      return;
    }
    std::vector<ListedPlace> All;
    for (const FindingGroup *G : T.Items)
      llvm::append_range(All, listed(*G));
    llvm::sort(All, [](const ListedPlace &A, const ListedPlace &B) {
      return std::tie(A.Path, A.Line, A.Column) <
             std::tie(B.Path, B.Line, B.Column);
    });
    listPlaces(All, Options.FilesPerTopic, Options.Lang, Options.Color, OS);
  }

  static std::vector<ListedPlace> listed(const FindingGroup &G) {
    std::vector<ListedPlace> Out;
    for (const FindingPlace &P : G.Places)
      Out.push_back({P.File->Path, P.At.Line, P.At.Column});
    return Out;
  }

  /// A line for all features that the pack says nothing about: they are gaps of
  /// the pack, and the code was left as it is.
  void notRated() {
    std::map<std::string, size_t> Counts;
    for (const FileMigration &M : In.Result.Files)
      for (const Finding &F : M.Findings)
        if (F.What.Kind == MentionKind::Feature && !F.Rule &&
            F.Result == Outcome::Kept)
          ++Counts[F.What.Name];
    if (Counts.empty())
      return;
    title({"Features that the pack does not rate", "规则包未评定的特性"});
    std::string List;
    for (const auto &[Name, Count] : Counts)
      List += (List.empty() ? "" : ", ") + printable(Name) + " (" +
              std::to_string(Count) + ")";
    OS << "  " << List << "\n";
  }

  void dossiers() {
    std::vector<DossierGroup> Groups = dossierGroups(In);
    if (Groups.empty())
      return;
    title({"Kernels to be written anew, by the way to do it",
           "需要重写的核函数（按改写方式分组）"});
    for (const DossierGroup &G : Groups) {
      OS << "  " << ink(Ink::Bold, printable(say(G.First->Scheme)));
      if (G.First->Cost != Effort::None)
        OS << "  " << say({"effort: ", "工作量："})
           << say(EffortTitles[static_cast<size_t>(G.First->Cost)]);
      OS << "\n    " << say({"With: ", "使用："})
         << printable(say(G.First->Api)) << "\n";
      size_t Most =
          Options.FilesPerTopic ? Options.FilesPerTopic : G.Members.size();
      for (const auto &M : llvm::ArrayRef(G.Members).take_front(Most)) {
        OS << "      " << printable(M.Place) << ": "
           << printable(M.Dossier->What.Signature) << "\n";
        std::string Summary = kernelSummary(M.Dossier->What, Options.Lang);
        if (!Summary.empty())
          OS << "        " << printable(Summary) << "\n";
      }
      if (G.Members.size() > Most) {
        std::string More = std::to_string(G.Members.size() - Most);
        OS << "      " << say({"and " + More + " more", "另有 " + More + " 个"})
           << "\n";
      }
    }
  }

  void notSeen() {
    size_t Inactive = 0, Templates = 0;
    std::vector<const SourceFile *> Partial, Unparsed, Failed;
    for (const SourceFile &F : In.Model.Files) {
      for (const Unseen &U : F.NotSeen) {
        Inactive += U.Why == "inactive";
        Templates += U.Why == "template";
      }
      if (F.Parse == ParseState::Partial)
        Partial.push_back(&F);
      else if (F.Parse == ParseState::Failed)
        Failed.push_back(&F);
      else if (F.Parse == ParseState::None && !F.Mentions.empty())
        Unparsed.push_back(&F);
    }
    if (!Inactive && !Templates && Partial.empty() && Unparsed.empty() &&
        Failed.empty())
      return;
    title({"What the parser did not see", "解析器未能看到的部分"});
    if (Inactive)
      OS << "  " << Inactive
         << say({" inactive preprocessor branches", " 个未启用的预处理分支"})
         << "\n";
    if (Templates)
      OS << "  " << Templates
         << say({" function templates that nothing instantiates",
                 " 个从未实例化的函数模板"})
         << "\n";
    if (!Partial.empty()) {
      OS << "  " << Partial.size()
         << say({" files parsed with errors; what they broke is migrated by "
                 "its tokens:",
                 " 个文件解析时有错误；受影响的部分按词法单元迁移："})
         << "\n";
      list(Partial);
    }
    if (!Failed.empty()) {
      OS << "  " << Failed.size()
         << say({" files on which Clang failed; migrated by their tokens "
                 "alone:",
                 " 个文件使 Clang 失败；仅按词法单元迁移："})
         << "\n";
      list(Failed);
    }
    if (!Unparsed.empty()) {
      OS << "  " << Unparsed.size()
         << say({" files that no translation unit reached:",
                 " 个文件未被任何翻译单元包含："})
         << "\n";
      list(Unparsed);
    }
  }

  void list(const std::vector<const SourceFile *> &Files) {
    std::vector<FailedFile> Failed;
    for (const SourceFile *F : Files)
      Failed.push_back(
          {F->Path, F->Diagnostics.empty() ? nullptr : &F->Diagnostics.front(),
           F->Diagnostics.size()});
    writeFirstErrors(Failed, size_t(Options.FilesPerTopic) * 2, Options.Lang,
                     Options.Color, OS);
  }

  const ReportInput &In;
  const TextReportOptions &Options;
  llvm::raw_ostream &OS;
  Summary Sum;
};

} // namespace

void cuferry::writeTextReport(const ReportInput &Input,
                              const TextReportOptions &Options,
                              llvm::raw_ostream &OS) {
  Writer(Input, Options, OS).write();
}
