//===- Words.h - what assessments say to people -----------------*- C++ -*-===//

#ifndef CUFERRY_ASSESS_WORDS_H
#define CUFERRY_ASSESS_WORDS_H

#include "../Report/FirstErrors.h"
#include "../Report/Topics.h"
#include "cuferry/Assess.h"

namespace cuferry::words {

/// "with work".
const Text &verdict(Verdict V);
/// What the verdict means, a sentence.
const Text &verdictMeaning(Verdict V);

extern const Text Questions[4]; ///< can it .. how sure are we

/// "531 uses of 77 CUDA names in 12 files, 14 kernels, 8 translation units".
Text source(const Assessment &A);
/// "dtk (SDK 25.04)".
std::string packName(const PackIdentity &P);
/// The same without the version of the SDK: "cann (ascend950)".
std::string shortPackName(const PackIdentity &P);
/// As the command line names it: "cann@@ascend950".
std::string packTarget(const PackIdentity &P);
/// What the columns and shares count.
extern const Text Legend;
/// "14 things to do, 3 of high effort in 12 places ..; the pack states the
/// effort of 9, the outcome stands for that of the others".
Text efforts(const EcosystemAssessment &E);
/// "93.1 % of the uses go over; 70.2 % by vendor headers, 22.9 % by naming
/// only".
Text evidence(const EcosystemAssessment &E);
/// What the parser confirmed and what it did not see, a sentence each.
std::vector<Text> sight(const Assessment &A);
/// "cublas (all 12 uses), curand (3 of 9 uses)".
Text lacking(const EcosystemAssessment &E);
/// The same for a line among many: "all of fp8; part of nccl (93/925) and 2
/// more".
Text lackingInShort(const EcosystemAssessment &E);
/// "12 of 14".
std::string kernelsOver(const EcosystemAssessment &E);

/// The files that were not seen whole.
std::vector<FailedFile> unseenFiles(const Assessment &A);

/// What is said of an item, and items by what one look settles.
Said saidOf(const AssessedItem &I);
using ItemTopic = Topic<AssessedItem>;
std::vector<ItemTopic> topicsOf(const std::vector<AssessedItem> &Items);
/// What is to be said of all items of \p T.
Text textOf(const ItemTopic &T);
/// The places of all items of \p T, by file and line.
std::vector<ListedPlace> placesOf(const ItemTopic &T, const Assessment &A);
/// "inline-ptx and 3 more ×12, cudaGraphLaunch ×3, and 5 more".
Text inShort(const std::vector<ItemTopic> &Topics);

} // namespace cuferry::words

#endif // CUFERRY_ASSESS_WORDS_H
