#include "Summary.h"
#include <algorithm>

using namespace cuferry;

Summary cuferry::summarise(const ReportInput &Input) {
  Summary S;
  for (const FileMigration &M : Input.Result.Files)
    for (const Finding &F : M.Findings) {
      size_t O = static_cast<size_t>(F.Result);
      ++S.Total[O];
      const std::string &L = F.What.Library;
      ++S.Libraries[L.empty() ? "other" : L][O];
      if (F.Replacement && F.What.Sure == Certainty::Unconfirmed)
        ++S.Unconfirmed;
      if (Input.Known && needsAttention(F.Result))
        ++(Input.Known->has(F) ? S.Old : S.New);
    }
  if (Input.Known)
    S.Gone =
        Input.Known->attention() - std::min(S.Old, Input.Known->attention());
  return S;
}
