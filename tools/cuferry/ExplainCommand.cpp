#include "../../lib/Report/Terminal.h"
#include "Explain.h"
#include "ExplainFeature.h"
#include "cuferry/Emit.h"
#include "cuferry/Features.h"
#include "cuferry/Report.h"
#include "cuferry/TextError.h"
#include "cuferry/Vocabulary.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/raw_ostream.h"

using namespace cuferry;
using llvm::StringRef;

namespace {

class Explainer {
public:
  Explainer(Shared &S, const ExplainFlags &F) : S(S), F(F), OS(llvm::outs()) {}

  void run() {
    if (!F.Pages.empty())
      return writePages();
    if (F.What.empty())
      return fail(
          S, ExitUsage,
          {"say what to explain: FILE:LINE, CFnnnn, feature:NAME or a "
           "name of CUDA",
           "请指明要解释的内容：FILE:LINE、CFnnnn、feature:NAME 或 CUDA "
           "名称"});
    StringRef What = F.What;
    if (diagnostic(What) || explainFeature(S, What, F.Targets))
      return;
    if (std::optional<SourcePlace> Where = parsePlace(What)) {
      ExplainFlags Flags = F;
      if (Flags.Input.finishOptional(S))
        explainPlace(S, Flags, *Where);
      return;
    }
    if (What.starts_with(features::Prefix))
      return fail(S, ExitUsage,
                  {"no feature is called '" + F.What +
                       "'; `cuferry explain features` lists them",
                   "没有特性“" + F.What +
                       "”；`cuferry explain features` 列出全部特性"});
    if (What == "launch")
      return launch();
    if (StringRef Header = What;
        Header.consume_front("<") && Header.consume_back(">"))
      return header(Header);
    name(F.What);
  }

private:
  const std::string &say(const Text &T) const { return T.in(S.language()); }

  bool diagnostic(StringRef What) {
    unsigned Id = 0;
    if (!What.consume_front_insensitive("CF") || What.getAsInteger(10, Id))
      return false;
    const DiagnosticInfo *D = findDiagnostic(static_cast<DiagnosticId>(Id));
    if (D)
      OS << diagnosticPage(*D, S.language(), /*AsMarkdown=*/false);
    else
      fail(S, ExitUsage,
           {"there is no diagnostic CF" + std::to_string(Id),
            "没有诊断 CF" + std::to_string(Id)});
    return true;
  }

  /// docs/diagnostics/: a page for each diagnostic in each language, and an
  /// index.
  void writePages() {
    std::vector<OutputFile> Files;
    for (Language Lang : {Language::English, Language::Chinese}) {
      bool Zh = Lang == Language::Chinese;
      std::string Ending = Zh ? ".zh-CN.md" : ".md";
      std::string Index =
          Zh ? "# 诊断\n\n[English](README.md)\n\n由 `cuferry explain "
               "--write-pages docs/diagnostics` 生成。\n"
             : "# Diagnostics\n\n[中文](README.zh-CN.md)\n\nMade by `cuferry "
               "explain --write-pages docs/diagnostics`.\n";
      std::optional<Outcome> Last;
      for (const DiagnosticInfo &D : diagnostics()) {
        std::string Name = diagnosticName(D.Id);
        std::string Page = diagnosticPage(D, Lang, /*AsMarkdown=*/true);
        size_t Title = Page.find('\n') + 1;
        Page.insert(Title, Zh ? "\n[English](" + Name + ".md)\n"
                              : "\n[中文](" + Name + ".zh-CN.md)\n");
        Files.push_back({Name + Ending, Page, std::nullopt, 0});
        Outcome O = outcomeOf(D.Id);
        if (O != Last)
          Index += "\n## " + outcomeTitle(O).in(Lang) + "\n\n" +
                   outcomeMeaning(O).in(Lang) + "\n\n";
        Last = O;
        Index += "- [" + Name + "](" + Name + Ending + ") " +
                 (Zh ? D.TitleZh : D.Title).str() + "\n";
      }
      Files.push_back({"README" + Ending, Index, std::nullopt, 0});
    }
    if (llvm::Error E = writeTree(F.Pages, Files))
      fail(S, ExitInternal, takeText(std::move(E)));
  }

  /// The packs asked for, or all.
  std::vector<std::shared_ptr<const RulePack>> packs() {
    std::vector<std::string> Names = F.Targets;
    if (Names.empty()) {
      auto FS = fileSystemWithRules();
      Names = listRulePacks(S.packSearchPath(), *FS);
    }
    std::vector<std::shared_ptr<const RulePack>> Out;
    for (StringRef Target : Names) {
      auto [Name, Rest] = Target.split('@');
      auto [Sdk, Arch] = Rest.split('@');
      if (auto Pack = loadPack(S, Name.str(), Sdk.str(), Arch.str()))
        Out.push_back(std::move(Pack));
    }
    return Out;
  }

  void origin(const RuleOrigin &O, const std::optional<Evidence> &Basis) {
    OS << "  [" << O.Pack << "/" << O.File << ":" << O.Line << "]";
    if (Basis)
      OS << "  " << evidenceLevelName(Basis->Level) << ": " << Basis->Source;
  }

  /// Kernel launches, as reports call them.
  void launch() {
    OS << "launch\n  " << say({"kind:    ", "种类："})
       << say(kindTitle(MentionKind::Launch)) << "\n\n";
    for (const auto &Pack : packs()) {
      OS << "  " << padded(Pack->Name, 14);
      const FeatureRule *F = Pack->feature("launch");
      if (auto Patterns = Pack->patternsFor("launch"); !Patterns.empty()) {
        byPatterns(Patterns.size());
        origin(Patterns.front()->Origin, Patterns.front()->Basis);
      } else if (F) {
        OS << say(outcomeTitle(F->Result));
        if (!F->Because.empty())
          OS << say({": ", "："}) << say(F->Because);
        origin(F->Origin, std::nullopt);
      } else {
        OS << "-";
      }
      OS << "\n";
    }
  }

  void header(StringRef Header) {
    StringRef Library = vocabulary::libraryOfHeader(Header);
    if (Library.empty())
      return fail(S, ExitUsage,
                  {"'<" + Header.str() + ">' is no header of CUDA's",
                   "“<" + Header.str() + ">”不是 CUDA 头文件"});
    OS << "<" << Header << ">\n  " << say({"kind:    ", "种类："})
       << say(kindTitle(MentionKind::Include)) << "\n  "
       << say({"library: ", "库：  "}) << Library << "\n\n";
    for (const auto &Pack : packs()) {
      OS << "  " << padded(Pack->Name, 14);
      const HeaderRule *H = Pack->header(Header);
      if (!H)
        OS << "-";
      else if (H->Unsupported)
        OS << say({"unsupported: ", "不支持："}) << say(H->Because);
      else if (H->Keep)
        OS << say({"kept", "保留"});
      else if (H->Targets.empty())
        OS << say({"removed", "移除"});
      else
        OS << "<" << llvm::join(H->Targets, ">, <") << ">";
      if (H)
        origin(H->Origin, H->Basis);
      OS << "\n";
    }
  }

  void byPatterns(size_t Count) {
    std::string N = std::to_string(Count);
    OS << say({"rewritten by " + N + (Count == 1 ? " pattern" : " patterns"),
               "由 " + N + " 个模式改写"});
  }

  static std::string version(CudaVersion V) {
    return std::to_string(V / 100) + "." + std::to_string(V % 100);
  }

  void name(const std::string &What) {
    const VocabularyEntry *E = vocabulary::findToken(What);
    if (!E) {
      if (const VocabularyFamily *Family = vocabulary::familyOf(What))
        fail(S, ExitUsage,
             {"no CUDA version is known to have '" + What +
                  "'; by its shape it would belong to " + Family->Library.str(),
              "没有已知的 CUDA 版本包含“" + What + "”；从形式上看属于 " +
                  Family->Library.str()});
      else
        fail(S, ExitUsage,
             {"'" + What + "' is no name of CUDA",
              "“" + What + "”不是 CUDA 名称"});
      return;
    }
    OS << E->Name << "\n  " << say({"kind:    ", "种类："})
       << say(kindTitle(E->Kind)) << "\n  " << say({"library: ", "库：  "})
       << E->Library << "\n  " << say({"header:  <", "头文件：<"}) << E->Header
       << ">\n";
    if (E->Since)
      OS << "  " << say({"since:   CUDA ", "始于：CUDA "}) << version(E->Since)
         << "\n";
    if (E->Until)
      OS << "  " << say({"until:   CUDA ", "止于：CUDA "}) << version(E->Until)
         << "\n";
    OS << "\n";
    for (const auto &Pack : packs())
      inPack(*Pack, *E);
  }

  void inPack(const RulePack &Pack, const VocabularyEntry &E) {
    OS << "  " << padded(Pack.Name, 14);
    auto Patterns = Pack.patternsFor(E.Name);
    NameResolution R = Pack.resolveName(E.Name, E.Library, E.Kind);
    const Rule *Shown = R.TheRule;
    if (!Patterns.empty()) {
      Shown = Patterns.front();
      byPatterns(Patterns.size());
    } else if (R.What == NameResolution::ByNaming) {
      OS << R.Target << say({" (naming)", "（命名规律）"});
    } else if (!R.TheRule) {
      OS << "-";
    } else {
      switch (R.TheRule->Action) {
      case RuleAction::Rename:
      case RuleAction::Regular:
        OS << R.Target;
        break;
      case RuleAction::Keep:
        OS << say({"kept", "保留"});
        break;
      case RuleAction::Unsupported:
        OS << say({"unsupported: ", "不支持："}) << say(R.TheRule->Because);
        break;
      case RuleAction::Rewrite:
        break;
      }
    }
    if (Shown)
      origin(Shown->Origin, Shown->Basis);
    OS << "\n";
  }

  Shared &S;
  const ExplainFlags &F;
  llvm::raw_ostream &OS;
};

} // namespace

void cuferry::addExplainCommand(CLI::App &App, Shared &S) {
  auto Flags = std::make_shared<ExplainFlags>();
  CLI::App *C = App.add_subcommand(
      "explain",
      S.say(
          {"Why a place was migrated as it was, what a diagnostic means, what "
           "becomes of a name or a feature",
           "说明某处为何如此迁移、某个诊断的含义、某个名称或特性的去向"}));
  C->add_option("what", Flags->What,
                S.say({"FILE:LINE or FILE:LINE:COLUMN, a diagnostic (CF1001), "
                       "feature:NAME, or a name of CUDA (cudaMalloc, launch, "
                       "<cublas_v2.h>)",
                       "FILE:LINE 或 FILE:LINE:COLUMN、诊断（CF1001）、"
                       "feature:NAME、`features`（全部特性），或 CUDA 名称"
                       "（cudaMalloc、launch、<cublas_v2.h>）"}));
  Flags->Input.add(*C, S);
  C->add_option("-t,--targets", Flags->Targets,
                S.say({"Ecosystems, separated by commas; of one or two, all "
                       "rules that took part (default: all)",
                       "目标生态，以逗号分隔；一两个时列出所有相关规则"
                       "（默认：全部）"}))
      ->delimiter(',')
      ->allow_extra_args(false)
      ->type_name("NAMES");
  C->add_option("--write-pages", Flags->Pages,
                S.say({"Write a page for each diagnostic to DIR",
                       "将每个诊断的说明页写入 DIR"}))
      ->type_name("DIR");
  C->callback([Flags, &S] { Explainer(S, *Flags).run(); });
}
