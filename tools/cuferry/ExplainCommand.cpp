#include "Commands.h"
#include "ExplainFeature.h"
#include "cuferry/Report.h"
#include "cuferry/Vocabulary.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/raw_ostream.h"

using namespace cuferry;
using llvm::StringRef;

namespace {

bool explainDiagnostic(Shared &S, StringRef What) {
  unsigned Id = 0;
  if (!What.consume_front("CF") || What.getAsInteger(10, Id))
    return false;
  const DiagnosticInfo *D = findDiagnostic(static_cast<DiagnosticId>(Id));
  if (!D) {
    fail(S, ExitUsage, {"there is no diagnostic CF" + std::to_string(Id),
                        "没有诊断 CF" + std::to_string(Id)});
    return true;
  }
  bool Zh = S.language() == Language::Chinese;
  llvm::outs() << diagnosticName(D->Id) << ": "
               << (Zh ? D->TitleZh : D->Title) << "\n\n"
               << (Zh ? D->ExplanationZh : D->Explanation) << "\n";
  return true;
}

std::string version(CudaVersion V) {
  return std::to_string(V / 100) + "." + std::to_string(V % 100);
}

void explainInPack(Shared &S, const std::string &PackName,
                   const VocabularyEntry &E) {
  std::shared_ptr<const RulePack> Pack = loadPack(S, PackName, "");
  if (!Pack)
    return;
  llvm::raw_ostream &OS = llvm::outs();
  OS << "  " << llvm::left_justify(PackName, 14);
  Language L = S.language();
  auto Patterns = Pack->patternsFor(E.Name);
  NameResolution R = Pack->resolveName(E.Name, E.Library, E.Kind);
  const Rule *Shown = R.TheRule;
  if (!Patterns.empty()) {
    Shown = Patterns.front();
    OS << "rewritten by " << Patterns.size() << " call pattern(s)";
  } else if (R.What == NameResolution::ByNaming) {
    OS << R.Target << " (naming)";
  } else if (!R.TheRule) {
    OS << "-";
  } else {
    switch (R.TheRule->Action) {
    case RuleAction::Rename:
    case RuleAction::Regular:
      OS << R.Target;
      break;
    case RuleAction::Keep:
      OS << "kept";
      break;
    case RuleAction::Unsupported:
      OS << "unsupported: " << R.TheRule->Because.in(L);
      break;
    case RuleAction::Rewrite:
      break;
    }
  }
  if (Shown) {
    OS << "  [" << Shown->Origin.Pack << "/" << Shown->Origin.File << ":"
       << Shown->Origin.Line << "]";
    if (Shown->Basis)
      OS << "  " << evidenceLevelName(Shown->Basis->Level) << ": "
         << Shown->Basis->Source;
  }
  OS << "\n";
}

void explain(Shared &S, const std::string &What) {
  if (explainDiagnostic(S, What) || explainFeature(S, What))
    return;
  const VocabularyEntry *E = vocabulary::findToken(What);
  if (!E) {
    if (const VocabularyFamily *F = vocabulary::familyOf(What))
      fail(S, ExitUsage,
           {"no CUDA version is known to have '" + What +
                "'; by its shape it would belong to " + F->Library.str(),
            "没有已知的 CUDA 版本包含“" + What + "”；从形式上看属于 " +
                F->Library.str()});
    else
      fail(S, ExitUsage, {"'" + What + "' is no name of CUDA",
                          "“" + What + "”不是 CUDA 名称"});
    return;
  }
  llvm::raw_ostream &OS = llvm::outs();
  OS << E->Name << "\n  kind:    " << mentionKindName(E->Kind)
     << "\n  library: " << E->Library << "\n  header:  <" << E->Header << ">\n";
  if (E->Since)
    OS << "  since:   CUDA " << version(E->Since) << "\n";
  if (E->Until)
    OS << "  until:   CUDA " << version(E->Until) << "\n";
  OS << "\n";
  auto FS = fileSystemWithRules();
  for (const std::string &Pack : listRulePacks(S.packSearchPath(), *FS))
    explainInPack(S, Pack, *E);
}

} // namespace

void cuferry::addExplainCommand(CLI::App &App, Shared &S) {
  auto What = std::make_shared<std::string>();
  CLI::App *C = App.add_subcommand(
      "explain", "What a CUDA name is and becomes, or what a diagnostic means");
  C->add_option("what", *What, "A CUDA name, a diagnostic (CF1001), a feature "
                 "(lane-arithmetic), or `features` for all of them")
      ->required();
  C->callback([&S, What] { explain(S, *What); });
}
