// Features that names alone show, by lib/Headers/features.txt. A translation by
// names renames each of the names; the feature says once a file what stands
// behind them.

#include "Features.h"
#include "cuferry/Features.h"
#include "cuferry/Vocabulary.h"
#include "llvm/ADT/StringMap.h"
#include <map>

using namespace cuferry;
using llvm::StringRef;

namespace {

/// The feature that a library as a whole is, or "".
std::string libraryFeature(StringRef Library) {
  if (StringRef Other = vocabulary::featureOfLibrary(Library); !Other.empty())
    return Other.str();
  std::string Name = "library-" + Library.lower();
  return features::find(Name) ? Name : "";
}

class Finder {
public:
  explicit Finder(const SourceFile &File) : File(File) {}

  std::vector<Mention> find() {
    for (const Mention &M : File.Mentions) {
      if (M.Sure == Certainty::Refuted || M.Kind == MentionKind::Feature ||
          M.Kind == MentionKind::Text || M.Kind == MentionKind::Launch ||
          M.Why == Doubt::Unknown || M.Why == Doubt::InString ||
          M.Why == Doubt::UserScope || M.Why == Doubt::UserMember ||
          (M.Sure == Certainty::Unconfirmed && M.Proof != Strength::Distinct &&
           !StringRef(M.Name).contains("::")))
        continue;
      for (const Found &F : featuresOf(M))
        note(F, M);
    }
    for (auto &[Name, M] : First)
      Out.push_back(std::move(M));
    return std::move(Out);
  }

private:
  struct Found {
    std::string Feature;
    bool EachPlace;
  };

  const std::vector<Found> &featuresOf(const Mention &M) {
    auto [It, IsNew] = Known.try_emplace(M.Library + '\0' + M.Name);
    if (!IsNew)
      return It->second;
    if (std::string L = libraryFeature(M.Library); !L.empty())
      It->second.push_back({L, false});
    for (const VocabularyFeature &F : vocabulary::featuresOf(M.Name))
      It->second.push_back({F.Feature.str(), F.EachPlace});
    return It->second;
  }

  void note(const Found &F, const Mention &At) {
    Mention M;
    M.Place = At.Place;
    M.Spelling = At.Spelling;
    M.Name = "feature:" + F.Feature;
    M.Kind = MentionKind::Feature;
    M.Library = At.Library;
    M.Sure = At.Sure;
    M.Why = At.Why;
    M.Detail = At.Sure == Certainty::Confirmed ? "" : At.Detail;
    M.Context = At.Context & ~(CtxAddress | CtxDeclaration);
    if (F.Feature == "cooperative-groups-tile")
      tileSize(M, At);
    if (F.EachPlace) {
      Out.push_back(std::move(M));
      return;
    }
    auto [It, IsNew] = First.try_emplace(F.Feature, M);
    // A place that the parser vouches for speaks best; includes say least.
    bool IsBetter = M.Sure == Certainty::Confirmed &&
                    It->second.Sure != Certainty::Confirmed;
    if (!IsNew && IsBetter)
      It->second = std::move(M);
  }

  /// `tiled_partition<32>`: also where no parser sees it.
  void tileSize(Mention &M, const Mention &At) const {
    StringRef After = StringRef(File.Content).substr(At.Place.end()).ltrim();
    if (!After.consume_front("<"))
      return;
    StringRef Digits = After.ltrim().take_while(llvm::isDigit);
    StringRef Rest = After.ltrim().drop_front(Digits.size()).ltrim();
    if (!Digits.empty() && (Rest.starts_with(">") || Rest.starts_with(",")))
      M.Values = {{"size", Digits.str()}};
  }

  const SourceFile &File;
  llvm::StringMap<std::vector<Found>> Known;
  std::map<std::string, Mention> First;
  std::vector<Mention> Out;
};

} // namespace

std::vector<Mention> cuferry::featuresOfNames(const SourceFile &File) {
  return Finder(File).find();
}
