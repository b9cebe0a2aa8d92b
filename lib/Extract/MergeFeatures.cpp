#include "Features.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include <map>

using namespace cuferry;
using llvm::StringRef;

namespace {

/// What all witnesses said about one feature at one place.
struct Verdict {
  Range Place;
  std::vector<FeatureValue> Values;
  uint16_t Context = 0;
};

void addValues(std::vector<FeatureValue> &To,
               const std::vector<FeatureValue> &From) {
  llvm::append_range(To, From);
  llvm::sort(To);
  To.erase(llvm::unique(To), To.end());
}

/// Whether the parser sees more of \p Feature than tokens do, so that what it
/// does not bear out is none.
bool isParsersWord(StringRef Feature) {
  return llvm::StringSwitch<bool>(Feature)
      .Cases({"feature:lane-arithmetic", "feature:launch-bounds"}, true)
      .Cases({"feature:static-shared-memory", "feature:double-precision"}, true)
      .Default(false);
}

class Merger {
public:
  Merger(SourceFile &File, llvm::ArrayRef<Witness> Witnesses,
         llvm::function_ref<bool(uint32_t)> IsInactive)
      : File(File), Witnesses(Witnesses), IsInactive(IsInactive) {}

  void run() {
    readVerdicts();
    llvm::erase_if(File.Mentions, [this](Mention &M) {
      return M.Kind == MentionKind::Feature && !settle(M);
    });
    std::vector<Mention> New = featuresOfNames(File);
    llvm::append_range(New, featuresOfCalls(File));
    for (Mention &M : New)
      if (auto It = Verdicts.find({M.Place.Offset, M.Name});
          It != Verdicts.end()) {
        M.Sure = Certainty::Confirmed;
        M.Why = Doubt::None;
        addValues(M.Values, It->second.Values);
        Verdicts.erase(It);
      }
    gatherShapes(New);
    joinSame(New);
    llvm::append_range(File.Mentions, std::move(New));
    for (auto &[Key, V] : Verdicts)
      addJudged(Key.second, V);
  }

private:
  using Key = std::pair<uint32_t, std::string>;

  /// Code for both sides that the host's view sees and the device's does not is
  /// the host's.
  bool isHostsOnly(const FeatureJudgement &J, bool FromDevice) const {
    if (FromDevice || !(J.Context & CtxHost) || !(J.Context & CtxDevice))
      return false;
    bool HasDeviceView = false;
    for (const Witness &W : Witnesses) {
      if (!W.File->IsDeviceView)
        continue;
      HasDeviceView = true;
      if (llvm::none_of(W.File->Skipped, [&](Range R) {
            return R.Offset <= J.Place.Offset && J.Place.Offset < R.end();
          }))
        return false;
    }
    return HasDeviceView;
  }

  void readVerdicts() {
    for (const Witness &W : Witnesses)
      for (const FeatureJudgement &J : W.File->Features) {
        if (J.Place.end() > File.Content.size() ||
            isHostsOnly(J, W.File->IsDeviceView))
          continue;
        Verdict &V = Verdicts[{J.Place.Offset, J.Name}];
        if (V.Place.Length == 0 || J.Place < V.Place)
          V.Place = J.Place;
        V.Context |= J.Context;
        addValues(V.Values, J.Values);
      }
  }

  /// Settles what the scan found; false: it is none.
  bool settle(Mention &M) {
    auto It = Verdicts.find({M.Place.Offset, M.Name});
    if (It != Verdicts.end()) {
      M.Sure = Certainty::Confirmed;
      M.Why = Doubt::None;
      M.Detail.clear();
      constexpr uint16_t Spaces = CtxHost | CtxDevice;
      if (It->second.Context & Spaces)
        M.Context &= ~Spaces;
      M.Context |= It->second.Context;
      // The parser evaluates what the tokens spell.
      if (!It->second.Values.empty())
        M.Values = std::move(It->second.Values);
      Verdicts.erase(It);
      return true;
    }
    if (M.Sure != Certainty::Confirmed || !isParsersWord(M.Name))
      return true;
    if (File.Parse == ParseState::Complete)
      return false;
    M.Sure = Certainty::Unconfirmed;
    M.Why = Doubt::NotParsed;
    return true;
  }

  /// Shapes of fragments belong to the one mention of wmma in the file.
  void gatherShapes(std::vector<Mention> &New) {
    auto Wmma = llvm::find_if(
        New, [](const Mention &M) { return M.Name == "feature:wmma"; });
    if (Wmma == New.end())
      return;
    for (auto It = Verdicts.begin(); It != Verdicts.end();)
      if (It->first.second == "feature:wmma") {
        addValues(Wmma->Values, It->second.Values);
        It = Verdicts.erase(It);
      } else {
        ++It;
      }
  }

  /// One mention per place and feature.
  static void joinSame(std::vector<Mention> &New) {
    llvm::stable_sort(New, [](const Mention &A, const Mention &B) {
      return std::tie(A.Place, A.Name) < std::tie(B.Place, B.Name);
    });
    std::vector<Mention> Joined;
    for (Mention &M : New)
      if (!Joined.empty() && Joined.back().Place == M.Place &&
          Joined.back().Name == M.Name)
        addValues(Joined.back().Values, M.Values);
      else
        Joined.push_back(std::move(M));
    New = std::move(Joined);
  }

  void addJudged(const std::string &Name, Verdict &V) {
    Mention M;
    M.Place = V.Place;
    M.Name = Name;
    M.Spelling = File.Content.substr(V.Place.Offset, V.Place.Length);
    M.Kind = MentionKind::Feature;
    M.Library = "language";
    M.Sure = Certainty::Confirmed;
    M.Context = V.Context;
    if (IsInactive(V.Place.Offset))
      M.Context |= CtxInactive;
    M.Values = std::move(V.Values);
    File.Mentions.push_back(std::move(M));
  }

  SourceFile &File;
  llvm::ArrayRef<Witness> Witnesses;
  llvm::function_ref<bool(uint32_t)> IsInactive;
  std::map<Key, Verdict> Verdicts;
};

} // namespace

void cuferry::mergeFeatures(SourceFile &File, llvm::ArrayRef<Witness> Witnesses,
                            llvm::function_ref<bool(uint32_t)> IsInactive) {
  Merger(File, Witnesses, IsInactive).run();
}
