#include "Groups.h"
#include "llvm/ADT/STLExtras.h"
#include <map>

using namespace cuferry;

std::vector<FindingGroup> cuferry::groupFindings(const ReportInput &Input,
                                                 Outcome O) {
  auto IsMeant = [&](const Finding &F) {
    return F.Result == O && !(Input.Known && Input.Known->has(F));
  };
  std::map<std::string, FindingGroup> ByKey;
  for (auto [File, M] : llvm::zip(Input.Model.Files, Input.Result.Files)) {
    if (llvm::none_of(M.Findings, IsMeant))
      continue;
    Lines L(File.Content);
    for (const Finding &F : M.Findings) {
      if (!IsMeant(F))
        continue;
      Said Of = saidOf(F);
      FindingGroup &G = ByKey[diagnosticName(F.Id) + '\0' + F.What.Name + '\0' +
                              std::to_string(static_cast<int>(F.Cost)) + '\0' +
                              Of.Statement->En + '\0' + Of.Advice->En];
      if (!G.First)
        G.First = &F;
      G.Unconfirmed += F.What.Sure == Certainty::Unconfirmed;
      G.Places.push_back({&File, L.at(F.What.Place.Offset)});
    }
  }
  std::vector<FindingGroup> Groups;
  for (auto &[Key, G] : ByKey)
    Groups.push_back(std::move(G));
  llvm::stable_sort(Groups, [](const FindingGroup &A, const FindingGroup &B) {
    return std::make_pair(A.First->Cost, A.Places.size()) >
           std::make_pair(B.First->Cost, B.Places.size());
  });
  return Groups;
}

std::vector<Topic<FindingGroup>>
cuferry::topicsOf(const std::vector<FindingGroup> &Groups) {
  return topicsOf(
      Groups, [](const FindingGroup &G) { return saidOf(*G.First); },
      [](const FindingGroup &G) { return G.Places.size(); });
}
