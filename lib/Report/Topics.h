//===- Topics.h - what one look settles -------------------------*- C++ -*-===//
//
// A library that an ecosystem lacks shows as dozens of names, each with the
// same reason and advice. Reports for people tell such names as one topic.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_REPORT_TOPICS_H
#define CUFERRY_REPORT_TOPICS_H

#include "cuferry/Finding.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/Support/raw_ostream.h"
#include <algorithm>
#include <map>

namespace cuferry {

/// What is said of one name.
struct Said {
  DiagnosticId Id = 0;
  llvm::StringRef Name;
  const Text *Statement = nullptr; ///< the message, without doubts
  const Text *Reason = nullptr;
  const Text *Advice = nullptr;
  Effort Cost = Effort::None;
};

/// Of a finding.
Said saidOf(const Finding &F);

/// Equal for names of which the same reason and advice are given.
std::string topicKey(const Said &S);

/// What is to be said of all \p Names, which share a key: of one its own
/// message, of several what they have in common.
Text topicText(llvm::ArrayRef<Said> Names);

/// A place as lists show it.
struct ListedPlace {
  llvm::StringRef Path;
  uint32_t Line = 0, Column = 0;
};

/// The first place of each file, with how many more the file has; of \p Most
/// files, 0 for all. \p Places are sorted by file.
struct PlacesOfFile {
  ListedPlace First;
  size_t Count = 0;
};
std::vector<PlacesOfFile> placesByFile(llvm::ArrayRef<ListedPlace> Places);

/// What follows the first \p Shown of \p Files: "and 12 more in 3 files";
/// empty when nothing does.
Text placesLeft(llvm::ArrayRef<PlacesOfFile> Files, size_t Shown);

/// "+12 in this file"; empty for a single place.
Text placesBeside(const PlacesOfFile &F);

/// Writes \p Places for a terminal: by file, or with \p Most 0 each of them.
void listPlaces(llvm::ArrayRef<ListedPlace> Places, size_t Most, Language Lang,
                bool Color, llvm::raw_ostream &OS);

/// Groups \p Items, sorted by what is worst, by key; the order of the topics is
/// that of their first items, those of one effort by places.
/// \p SaidOf gives the Said of an item, \p PlacesOf the number of its places.
template <typename Item> struct Topic {
  std::vector<const Item *> Items;
  size_t Places = 0;
};

template <typename Item, typename SaidFn, typename PlacesFn>
std::vector<Topic<Item>> topicsOf(const std::vector<Item> &Items, SaidFn SaidOf,
                                  PlacesFn PlacesOf) {
  std::vector<Topic<Item>> Topics;
  std::map<std::string, size_t> Index;
  for (const Item &I : Items) {
    auto [It, IsNew] = Index.try_emplace(topicKey(SaidOf(I)), Topics.size());
    if (IsNew)
      Topics.emplace_back();
    Topics[It->second].Items.push_back(&I);
    Topics[It->second].Places += PlacesOf(I);
  }
  std::stable_sort(Topics.begin(), Topics.end(),
                   [&](const Topic<Item> &A, const Topic<Item> &B) {
                     return std::pair(SaidOf(*A.Items.front()).Cost, A.Places) >
                            std::pair(SaidOf(*B.Items.front()).Cost, B.Places);
                   });
  return Topics;
}

} // namespace cuferry

#endif // CUFERRY_REPORT_TOPICS_H
