#include "ExplainFeature.h"
#include "cuferry/Features.h"
#include "cuferry/Report.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/raw_ostream.h"

using namespace cuferry;
using llvm::StringRef;

namespace {

void catalogue(bool Zh) {
  llvm::raw_ostream &OS = llvm::outs();
  OS << (Zh ? "# 特性\n\n"
              "cuferry 在名称之外检测的内容（`cuferry explain features --lang "
              "zh` 的输出）。规则包在 `features` 中按名称\n"
              "评定，未评定时沿用所属组的评定；花括号中的值可用于 `where` "
              "条件。详见 docs/rules.md。\n"
            : "# Features\n\n"
              "What cuferry detects besides names (this page is what `cuferry "
              "explain features` prints). Packs rate features by\n"
              "name in `features`; one that a pack does not rate is rated as "
              "its group is. Values in braces are what `where` may\n"
              "put conditions on. See docs/rules.md.\n");
  for (const FeatureInfo &F : features::all()) {
    OS << "\n"
       << (F.Parent.empty() ? "## `" : "### `") << F.Name
       << "`: " << (Zh ? F.TitleZh : F.Title) << "\n\n"
       << (Zh ? F.MeansZh : F.Means) << (Zh ? "" : " ")
       << (Zh ? F.WhyZh : F.Why) << "\n";
    if (!F.Values.empty())
      OS << "\n" << (Zh ? "值：" : "Values: ") << "{" << F.Values << "}\n";
  }
}

void ratingsIn(Shared &S, const std::string &PackName, const FeatureInfo &F) {
  std::shared_ptr<const RulePack> Pack = loadPack(S, PackName, "");
  if (!Pack)
    return;
  bool Zh = S.language() == Language::Chinese;
  llvm::raw_ostream &OS = llvm::outs();
  std::string Column = "  " + PackName;
  Column.resize(std::max<size_t>(Column.size() + 1, 16), ' ');
  // In the order in which they are asked; what the pack's facts alone decide is
  // decided.
  const FeatureRule *Decided = Pack->feature(F.Name);
  bool IsSaid = false;
  for (unsigned Depth = 0; Depth <= Pack->Extends.size(); ++Depth)
    for (StringRef Name = F.Name; !Name.empty();) {
      for (const FeatureRule &R : Pack->features()) {
        bool AsksForValues =
            llvm::any_of(R.Where, [](const auto &C) { return !C.OfDevice; });
        if (R.Depth != Depth || R.Name != Name ||
            (&R != Decided && !AsksForValues))
          continue;
        OS << Column << outcomeTitle(R.Result).in(S.language());
        if (AsksForValues)
          OS << (Zh ? "（视其值而定）" : " (for some values)");
        if (!R.Because.empty())
          OS << ": " << R.Because.in(S.language());
        OS << "  [" << R.Origin.Pack << "/" << R.Origin.File << ":"
           << R.Origin.Line << "]\n";
        if (!R.Instead.empty())
          OS << std::string(16, ' ') << (Zh ? "建议：" : "Advice: ")
             << R.Instead.in(S.language()) << "\n";
        if (R.Cost != Effort::None)
          OS << std::string(16, ' ') << (Zh ? "工作量：" : "Effort: ")
             << effortTitle(R.Cost).in(S.language()) << "\n";
        Column = std::string(16, ' ');
        IsSaid = true;
        if (&R == Decided)
          return;
      }
      const FeatureInfo *Info = features::find(Name);
      Name = Info ? StringRef(Info->Parent) : StringRef();
    }
  if (!IsSaid)
    OS << Column << (Zh ? "未评定" : "not rated") << "\n";
}

} // namespace

bool cuferry::explainFeature(Shared &S, StringRef What,
                             llvm::ArrayRef<std::string> Targets) {
  bool Zh = S.language() == Language::Chinese;
  if (What == "features") {
    catalogue(Zh);
    return true;
  }
  const FeatureInfo *F = features::find(What);
  if (!F)
    return false;
  llvm::raw_ostream &OS = llvm::outs();
  OS << features::Prefix << F->Name << ": " << (Zh ? F->TitleZh : F->Title)
     << "\n\n"
     << (Zh ? F->MeansZh : F->Means) << "\n"
     << (Zh ? F->WhyZh : F->Why) << "\n";
  if (!F->Values.empty())
    OS << (Zh ? "值：" : "Values: ") << F->Values << "\n";
  if (!F->Parent.empty())
    OS << (Zh ? "所属组：" : "Group: ") << F->Parent << "\n";
  OS << "\n";
  auto FS = fileSystemWithRules();
  std::vector<std::string> Packs(Targets);
  if (Packs.empty())
    Packs = listRulePacks(S.packSearchPath(), *FS);
  for (const std::string &Pack : Packs)
    ratingsIn(S, StringRef(Pack).split('@').first.str(), *F);
  return true;
}
