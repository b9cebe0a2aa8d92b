// The report at the end of a run in a terminal: what was done, what cannot be
// done, what must be looked at, what was not seen.

#include "Lines.h"
#include "Summary.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/Unicode.h"

using namespace cuferry;
using llvm::StringRef;

namespace {

enum class Ink { Plain, Bold, Green, Yellow, Red, Magenta, Dim };

StringRef inkCode(Ink I) {
  switch (I) {
  case Ink::Plain:
    return "0";
  case Ink::Bold:
    return "1";
  case Ink::Green:
    return "32";
  case Ink::Yellow:
    return "33";
  case Ink::Red:
    return "31";
  case Ink::Magenta:
    return "35";
  case Ink::Dim:
    return "2";
  }
  llvm_unreachable("all inks named");
}

/// Columns that \p Text takes: a Chinese character takes two.
size_t width(StringRef Text) {
  int W = llvm::sys::unicode::columnWidthUTF8(Text);
  return W < 0 ? Text.size() : static_cast<size_t>(W);
}

std::string padded(StringRef Text, size_t Columns, bool Right = false) {
  size_t W = width(Text);
  std::string Pad(Columns > W ? Columns - W : 0, ' ');
  return Right ? Pad + Text.str() : Text.str() + Pad;
}

/// Control characters of hostile file names must not reach the terminal.
std::string printable(StringRef Text) {
  std::string Out;
  for (unsigned char C : Text)
    if (C < 0x20 || C == 0x7f)
      Out += "\\x" + llvm::utohexstr(C, /*LowerCase=*/true, 2);
    else
      Out += static_cast<char>(C);
  return Out;
}

const Text OutcomeTitles[] = {{"migrated", "已迁移"},
                              {"review", "待复核"},
                              {"unsupported", "不支持"},
                              {"unmapped", "无映射"},
                              {"kept", "保留"},
                              {"not CUDA", "非 CUDA"}};
constexpr Ink OutcomeInks[] = {Ink::Green,   Ink::Yellow, Ink::Red,
                               Ink::Magenta, Ink::Plain,  Ink::Dim};

const Text EffortTitles[] = {
    {"none", "无"}, {"low", "低"}, {"medium", "中"}, {"high", "高"}};

/// Findings that say the same, with all their places.
struct Group {
  const Finding *First = nullptr;
  std::vector<std::string> Places;
};

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
    section(Outcome::Review, {"To be reviewed: behaviour may differ",
                              "待复核：行为可能不同"});
    notSeen();
    helperHeaders();
  }

private:
  std::string ink(Ink I, StringRef Text) const {
    if (!Options.Color || I == Ink::Plain)
      return Text.str();
    return ("\033[" + inkCode(I) + "m" + Text + "\033[0m").str();
  }
  const std::string &say(const Text &T) const { return T.in(Options.Lang); }

  void title(const Text &T) {
    OS << "\n" << ink(Ink::Bold, say(T)) << "\n";
  }

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
    std::string Pack = P.Name + (P.Sdk.empty() ? "" : " (SDK " + P.Sdk + ")");
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
    if (Sum.Unconfirmed)
      OS << "\n  "
         << say({std::to_string(Sum.Unconfirmed) +
                     " of the rewritten places rest on their names alone: the "
                     "parser could not confirm them.",
                 "其中 " + std::to_string(Sum.Unconfirmed) +
                     " 处改写仅依据名称：解析器未能确认。"})
         << "\n";
  }

  static std::string percent(size_t Part, size_t Whole) {
    std::string S;
    llvm::raw_string_ostream(S)
        << llvm::format("%.1f %%", 100.0 * static_cast<double>(Part) /
                                       static_cast<double>(Whole));
    return S;
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

  std::vector<Group> groupsOf(Outcome O) const {
    std::map<std::string, Group> ByKey;
    for (size_t I = 0; I != In.Model.Files.size(); ++I) {
      const FileMigration &M = In.Result.Files[I];
      if (llvm::none_of(M.Findings,
                        [O](const Finding &F) { return F.Result == O; }))
        continue;
      Lines L(In.Model.Files[I].Content);
      for (const Finding &F : M.Findings) {
        if (F.Result != O)
          continue;
        Group &G = ByKey[diagnosticName(F.Id) + '\0' + F.What.Name + '\0' +
                         F.Message.En + '\0' + F.Advice.En];
        if (!G.First)
          G.First = &F;
        Position P = L.at(F.What.Place.Offset);
        G.Places.push_back(printable(In.Model.Files[I].Path) + ":" +
                           std::to_string(P.Line) + ":" +
                           std::to_string(P.Column));
      }
    }
    std::vector<Group> Groups;
    for (auto &[Key, G] : ByKey)
      Groups.push_back(std::move(G));
    // What costs most first, then what is met most often.
    llvm::stable_sort(Groups, [](const Group &A, const Group &B) {
      return std::make_pair(A.First->Cost, A.Places.size()) >
             std::make_pair(B.First->Cost, B.Places.size());
    });
    return Groups;
  }

  void section(Outcome O, const Text &Title) {
    std::vector<Group> Groups = groupsOf(O);
    if (Groups.empty())
      return;
    title(Title);
    for (const Group &G : Groups) {
      const Finding &F = *G.First;
      OS << "  " << ink(OutcomeInks[static_cast<size_t>(O)],
                        printable(F.What.Name));
      if (F.Replacement && *F.Replacement != F.What.Spelling &&
          F.Replacement->size() < 60 &&
          F.Replacement->find('\n') == std::string::npos)
        OS << " → " << printable(*F.Replacement);
      OS << ink(Ink::Dim, "  [" + diagnosticName(F.Id) + "]");
      if (F.Cost != Effort::None)
        OS << "  " << say({"effort: ", "工作量："})
           << say(EffortTitles[static_cast<size_t>(F.Cost)]);
      OS << "\n";
      if (!F.Message.empty())
        OS << "    " << printable(say(F.Message)) << "\n";
      if (!F.Advice.empty())
        OS << "    " << say({"Advice: ", "建议："})
           << printable(say(F.Advice)) << "\n";
      places(G);
    }
  }

  void places(const Group &G) {
    size_t Most = Options.PlacesPerFinding ? Options.PlacesPerFinding
                                           : G.Places.size();
    for (size_t I = 0; I != std::min(Most, G.Places.size()); ++I)
      OS << "      " << G.Places[I] << "\n";
    if (G.Places.size() > Most) {
      std::string More = std::to_string(G.Places.size() - Most);
      OS << "      "
         << say({"and " + More + " more", "另有 " + More + " 处"}) << "\n";
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
         << say({" files on which Clang failed; migrated by their tokens alone:",
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
    size_t Most = Options.PlacesPerFinding ? Options.PlacesPerFinding * 2
                                           : Files.size();
    for (size_t I = 0; I != std::min(Most, Files.size()); ++I) {
      OS << "      " << printable(Files[I]->Path);
      if (!Files[I]->Diagnostics.empty()) {
        const SourceDiagnostic &D = Files[I]->Diagnostics.front();
        OS << ":" << D.Line << ":" << D.Column << ": " << printable(D.Message);
        if (Files[I]->Diagnostics.size() > 1)
          OS << " (+" << Files[I]->Diagnostics.size() - 1 << ")";
      }
      OS << "\n";
    }
    if (Files.size() > Most) {
      std::string More = std::to_string(Files.size() - Most);
      OS << "      "
         << say({"and " + More + " more", "另有 " + More + " 个"}) << "\n";
    }
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
