//===- Dossiers.cpp - kernels that have to be written anew ----------------===//

#include "Dossiers.h"
#include "llvm/ADT/STLExtras.h"

namespace cuferry {

using llvm::StringRef;

static bool fits(const DossierRule &R, const Kernel &K) {
  auto IsTrait = [&](const std::string &Trait) {
    return llvm::is_contained(K.Traits, Trait);
  };
  return llvm::all_of(R.Has, IsTrait) && llvm::none_of(R.Lacks, IsTrait);
}

std::vector<KernelDossier> dossiersFor(const SourceFile &File,
                                       const RulePack &Pack) {
  std::vector<KernelDossier> Out;
  for (const Kernel &K : File.Kernels) {
    auto Best = llvm::find_if(Pack.dossiers(),
                              [&](const DossierRule &R) { return fits(R, K); });
    if (Best != Pack.dossiers().end())
      Out.push_back(
          {K, Best->Scheme, Best->Api, Best->Cost, Best->Origin, Best->Basis});
  }
  return Out;
}

void adviseByDossier(llvm::ArrayRef<KernelDossier> Dossiers,
                     std::vector<Finding> &Findings) {
  for (Finding &F : Findings) {
    bool IsOpen =
        F.Result == Outcome::Unsupported || F.Result == Outcome::Review;
    if (F.What.Name != "__global__" || !IsOpen)
      continue;
    auto Around = llvm::find_if(Dossiers, [&](const KernelDossier &D) {
      return D.What.Whole.contains(F.What.Place);
    });
    if (Around == Dossiers.end())
      continue;
    const KernelDossier &D = *Around;
    // After the rule's own words, which hold for every kernel.
    auto Join = [&](Language L, const char *Colon, const char *Semicolon) {
      std::string Own = F.Advice.in(L);
      return (Own.empty() ? "" : Own + Semicolon) + D.What.Name + Colon +
             D.Scheme.in(L) + Semicolon + D.Api.in(L);
    };
    F.SharedAdvice = F.Advice;
    F.Advice = {Join(Language::English, ": ", "; "),
                Join(Language::Chinese, "：", "；")};
    if (D.Cost != Effort::None)
      F.Cost = D.Cost;
  }
}

} // namespace cuferry
