// The data of the HTML report of a migration.
//
// The page and its data travel together, so the data's form is theirs alone
// (web/report/src/data.ts reads it): texts that repeat are told once, findings
// are rows of numbers, and the new text of a file is the old one with changed
// lines.

#include "HtmlPage.h"
#include "Json.h"
#include "LineChanges.h"
#include "Summary.h"
#include "cuferry/Lines.h"
#include "llvm/ADT/StringMap.h"
#include <set>

using namespace cuferry;
using llvm::StringRef;
using llvm::json::OStream;

namespace {

/// Lines around a finding or a change in an excerpt of a file.
constexpr uint32_t ExcerptMargin = 6;

/// Length in the units that JavaScript counts in.
uint32_t utf16Length(StringRef Bytes) {
  uint32_t Units = 0;
  for (unsigned char C : utf8(Bytes))
    if ((C & 0xC0) != 0x80)
      Units += C >= 0xF0 ? 2 : 1;
  return Units;
}

/// Texts that are told once, by their place in a table.
class Interned {
public:
  size_t operator()(StringRef Text) {
    auto [It, New] = Index.try_emplace(Text, Order.size());
    if (New)
      Order.push_back(It->first());
    return It->second;
  }
  const std::vector<StringRef> &texts() const { return Order; }

private:
  llvm::StringMap<size_t> Index;
  std::vector<StringRef> Order;
};

/// The lines of a file that go into the page.
struct Source {
  enum { Whole, Excerpt, Nothing } How = Whole;
  std::vector<bool> Shown; ///< of an excerpt, by line
};

class Writer {
public:
  Writer(const ReportInput &In, const HtmlReportOptions &Options,
         llvm::raw_ostream &OS)
      : In(In), Options(Options), J(OS) {}

  void write() {
    chooseFindings();
    J.object([&] {
      J.attribute("version", 1);
      J.attribute("kind", "migrate");
      J.attribute("lang", Options.Lang == Language::Chinese ? "zh" : "en");
      head();
      limits();
      J.attributeArray("files", [&] {
        for (size_t I = 0; I != In.Model.Files.size(); ++I)
          file(I);
      });
      J.attributeArray("findings", [&] {
        for (size_t I = 0; I != In.Model.Files.size(); ++I)
          findings(I);
      });
      tables();
    });
  }

private:
  void head() {
    J.attribute("tool", "cuferry " CUFERRY_VERSION);
    writeRun(J, In.Run);
    J.attribute("root", utf8(In.Model.Root));
    J.attribute("headers", In.Model.Headers);
    J.attribute("translationUnits", In.Model.TranslationUnits);
    const PackIdentity &P = In.Result.Pack;
    J.attributeObject("pack", [&] {
      J.attribute("name", P.Name);
      J.attribute("model", P.Model);
      J.attribute("sdk", P.Sdk);
      if (!P.Arch.empty())
        J.attribute("arch", P.Arch);
      J.attribute("version", P.Version);
      J.attributeArray("title", [&] { both(P.Title); });
    });
    J.attributeArray("helpers", [&] {
      for (const auto &[Name, Content] : In.Result.HelperHeaders)
        J.value(Name);
    });
  }

  void limits() {
    J.attributeObject("limits", [&] {
      J.attribute("findingsLeftOut", static_cast<int64_t>(LeftOut));
      J.attribute("wholeFile", static_cast<int64_t>(Options.WholeFileLimit));
      J.attribute("source", static_cast<int64_t>(Options.SourceLimit));
    });
  }

  void both(const Text &T) {
    J.value(utf8(T.in(Language::English)));
    J.value(utf8(T.in(Language::Chinese)));
  }

  /// Outcomes that go in whole; of the last one, as many as there is room for.
  void chooseFindings() {
    static constexpr Outcome ByNeed[] = {
        Outcome::Unsupported, Outcome::Unmapped, Outcome::Review,
        Outcome::Migrated,    Outcome::Kept,     Outcome::NotCuda};
    OutcomeCounts Counts = summarise(In).Total;
    size_t Room = Options.FindingLimit;
    for (Outcome O : ByNeed) {
      size_t N = Counts[static_cast<size_t>(O)];
      size_t Taken = std::min(N, Room);
      Quota[static_cast<size_t>(O)] = Taken;
      Room -= Taken;
      LeftOut += N - Taken;
    }
  }

  Source sourceOf(size_t I, const std::vector<ChangedLines> &Changes) {
    const SourceFile &F = In.Model.Files[I];
    Source S;
    if (F.Content.size() <= Options.WholeFileLimit &&
        SourceSize + F.Content.size() <= Options.SourceLimit) {
      SourceSize += F.Content.size();
      return S;
    }
    if (SourceSize > 2 * Options.SourceLimit) {
      S.How = Source::Nothing;
      return S;
    }
    S.How = Source::Excerpt;
    std::vector<StringRef> All = linesOf(F.Content);
    S.Shown.resize(All.size());
    auto Show = [&](uint32_t Begin, uint32_t End) {
      for (uint32_t L = Begin > ExcerptMargin ? Begin - ExcerptMargin : 0;
           L < std::min<size_t>(All.size(), End + ExcerptMargin); ++L)
        S.Shown[L] = true;
    };
    for (const ChangedLines &C : Changes)
      Show(C.Begin, C.End);
    Lines L(F.Content);
    for (const Finding &Found : In.Result.Files[I].Findings)
      if (Found.Result != Outcome::NotCuda && Found.Result != Outcome::Kept) {
        uint32_t Line = L.at(Found.What.Place.Offset).Line - 1;
        Show(Line, Line + 1);
      }
    for (size_t K = 0; K != All.size(); ++K)
      if (S.Shown[K])
        SourceSize += All[K].size() + 1;
    return S;
  }

  void file(size_t I) {
    const SourceFile &F = In.Model.Files[I];
    const FileMigration &M = In.Result.Files[I];
    J.object([&] {
      J.attribute("path", utf8(F.Path));
      if (In.Written[I])
        J.attribute("output", utf8(M.OutputPath));
      J.attribute("parse", static_cast<int>(F.Parse));
      J.attribute("units", F.TranslationUnits);
      if (!F.NotSeen.empty())
        J.attributeArray("unseen", [&] {
          for (const Unseen &U : F.NotSeen)
            J.array([&] {
              J.value(U.Line);
              J.value(U.EndLine);
              J.value(U.Why);
              J.value(utf8(U.Detail));
            });
        });
      if (!F.Diagnostics.empty())
        J.attributeArray("diagnostics", [&] {
          for (const SourceDiagnostic &D : F.Diagnostics)
            J.array([&] {
              J.value(D.Line);
              J.value(D.Column);
              J.value(utf8(D.Message));
            });
        });
      // Of a file without CUDA there is nothing to show.
      if (M.Findings.empty() && M.Edits.empty())
        J.attribute("cut", "no-cuda");
      else
        source(I);
    });
  }

  void source(size_t I) {
    const SourceFile &F = In.Model.Files[I];
    std::vector<ChangedLines> Changes =
        changedLines(F.Content, In.Result.Files[I].Edits);
    Source S = sourceOf(I, Changes);
    switch (S.How) {
    case Source::Whole:
      J.attribute("text", utf8(F.Content));
      break;
    case Source::Excerpt:
      excerpt(F.Content, S.Shown);
      break;
    case Source::Nothing:
      J.attribute("cut", "all");
      return;
    }
    if (!Changes.empty())
      J.attributeArray("changes", [&] {
        for (const ChangedLines &C : Changes)
          J.array([&] {
            J.value(C.Begin);
            J.value(C.End);
            for (const std::string &Line : C.New)
              J.value(utf8(Line));
          });
      });
  }

  void excerpt(StringRef Content, const std::vector<bool> &Shown) {
    std::vector<StringRef> All = linesOf(Content);
    J.attribute("cut", "part");
    J.attribute("lineCount", static_cast<int64_t>(All.size()));
    J.attributeArray("parts", [&] {
      for (size_t L = 0; L != All.size();) {
        if (!Shown[L]) {
          ++L;
          continue;
        }
        J.array([&] {
          J.value(static_cast<int64_t>(L));
          for (; L != All.size() && Shown[L]; ++L)
            J.value(utf8(All[L]));
        });
      }
    });
  }

  void findings(size_t I) {
    const SourceFile &F = In.Model.Files[I];
    Lines L(F.Content);
    for (const Finding &Found : In.Result.Files[I].Findings) {
      size_t &Left = Quota[static_cast<size_t>(Found.Result)];
      if (Left == 0)
        continue;
      --Left;
      finding(I, F, L, Found);
    }
  }

  /// The order of the columns is that of Column in web/report/src/data.ts.
  void finding(size_t File, const SourceFile &F, const Lines &L,
               const Finding &Found) {
    const Mention &M = Found.What;
    Lines::Position P = L.at(M.Place.Offset);
    StringRef Content = F.Content;
    StringRef Before =
        Content.slice(M.Place.Offset - (P.Column - 1), M.Place.Offset);
    StringRef Place = Content.substr(M.Place.Offset, M.Place.Length);
    J.array([&] {
      J.value(static_cast<int64_t>(File));
      J.value(P.Line);
      J.value(P.Column);
      J.value(utf16Length(Before));
      J.value(utf16Length(Place.split('\n').first.rtrim('\r')));
      J.value(P.Line + static_cast<uint32_t>(Place.count('\n')));
      J.value(Found.Id);
      J.value(static_cast<int>(Found.Result));
      J.value(string(M.Name));
      J.value(string(M.Spelling));
      J.value(string(mentionKindName(M.Kind)));
      J.value(string(M.Library.empty() ? StringRef("other")
                                       : StringRef(M.Library)));
      J.value(static_cast<int>(M.Sure));
      J.value(M.Context);
      J.value(Found.Replacement ? string(*Found.Replacement) : -1);
      J.value(Found.Rule ? string(Found.Rule->Pack + "/" + Found.Rule->File +
                                  ":" + std::to_string(Found.Rule->Line))
                         : -1);
      J.value(Found.Because ? static_cast<int>(Found.Because->Level) : -1);
      J.value(Found.Because ? string(Found.Because->Source) : -1);
      J.value(text(Found.Message));
      J.value(text(Found.Advice));
      J.value(text(Found.Statement));
      J.value(text(Found.Reason));
      J.value(static_cast<int>(Found.Cost));
      J.value(Found.Fingerprint);
    });
    Ids.insert(Found.Id);
  }

  int64_t string(StringRef Text) { return static_cast<int64_t>(Strings(Text)); }

  int64_t text(const Text &T) {
    if (T.empty())
      return -1;
    return static_cast<int64_t>(
        Texts(T.in(Language::English) + '\0' + T.in(Language::Chinese)));
  }

  void tables() {
    J.attributeArray("strings", [&] {
      for (StringRef S : Strings.texts())
        J.value(utf8(S));
    });
    J.attributeArray("texts", [&] {
      for (StringRef S : Texts.texts()) {
        auto [En, Zh] = S.split('\0');
        J.array([&, En = En, Zh = Zh] {
          J.value(utf8(En));
          J.value(utf8(Zh));
        });
      }
    });
    J.attributeObject("catalogue", [&] {
      for (DiagnosticId Id : Ids)
        if (const DiagnosticInfo *D = findDiagnostic(Id))
          J.attributeArray(diagnosticName(Id), [&] {
            J.value(D->Title);
            J.value(D->TitleZh);
            J.value(D->Explanation);
            J.value(D->ExplanationZh);
          });
    });
  }

  const ReportInput &In;
  const HtmlReportOptions &Options;
  OStream J;
  Interned Strings, Texts;
  std::set<DiagnosticId> Ids;
  std::array<size_t, 6> Quota = {};
  size_t LeftOut = 0, SourceSize = 0;
};

} // namespace

void cuferry::writeHtmlReport(const ReportInput &Input,
                              const HtmlReportOptions &Options,
                              llvm::raw_ostream &OS) {
  std::string Json;
  llvm::raw_string_ostream JsonOS(Json);
  Writer(Input, Options, JsonOS).write();
  writeHtmlPage(Json, OS);
}
