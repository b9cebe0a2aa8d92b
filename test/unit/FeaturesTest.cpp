//===- FeaturesTest.cpp - the catalogue of features -----------------------===//

#include "cuferry/Features.h"
#include "Extract/PtxFamilies.h"
#include "cuferry/RulePack.h"
#include "cuferry/Vocabulary.h"
#include "llvm/ADT/StringSet.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

using namespace cuferry;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Pair;

namespace {

TEST(Features, HaveNamesOfTheirOwnAndTexts) {
  llvm::StringSet<> Seen;
  for (const FeatureInfo &F : features::all()) {
    EXPECT_TRUE(Seen.insert(F.Name).second) << F.Name.str();
    for (llvm::StringRef Text :
         {F.Title, F.TitleZh, F.Means, F.MeansZh, F.Why, F.WhyZh})
      EXPECT_FALSE(Text.trim().empty()) << F.Name.str();
  }
}

TEST(Features, GroupsStandBeforeTheirMembers) {
  llvm::StringSet<> Seen;
  for (const FeatureInfo &F : features::all()) {
    EXPECT_TRUE(F.Parent.empty() || Seen.contains(F.Parent)) << F.Name.str();
    Seen.insert(F.Name);
  }
}

TEST(Features, AreFoundWithAndWithoutPrefix) {
  ASSERT_TRUE(features::find("lane-arithmetic"));
  EXPECT_EQ(features::find("feature:lane-arithmetic"),
            features::find("lane-arithmetic"));
  EXPECT_FALSE(features::find("lane-arithmetics"));
}

TEST(PtxFamilies, InstructionsThatServeOthersAreNotCounted) {
  EXPECT_THAT(
      ptxFamilies("mov.u32 %0, 1;"),
      ElementsAre(Pair("inline-ptx-arithmetic", ElementsAre("mov.u32"))));
  EXPECT_THAT(ptxFamilies("{ .reg .pred p; setp.ne.b32 p, %0, 0;\\n\\t"
                          "@p cp.async.ca.shared.global [%1], [%2], 4; }"),
              ElementsAre(Pair("inline-ptx-async-copy",
                               ElementsAre("cp.async.ca.shared.global"))));
}

TEST(PtxFamilies, ReadingARegisterOfTheChipIsNoMove) {
  EXPECT_THAT(ptxFamilies("mov.u32 %0, %%smid;"),
              ElementsAre(Pair("inline-ptx-register", ElementsAre("mov.u32"))));
}

TEST(PtxFamilies, LabelsPredicatesAndCommentsAreNoInstructions) {
  EXPECT_THAT(ptxFamilies("// wait\\nL1: @!p bra L1;"),
              ElementsAre(Pair("inline-ptx-arithmetic", ElementsAre("bra"))));
  EXPECT_THAT(ptxFamilies(""), IsEmpty());
  EXPECT_THAT(ptxFamilies("// nothing"), IsEmpty());
  EXPECT_THAT(ptxFamilies(".reg .b32 t;"), IsEmpty());
}

TEST(Features, ThoseOfNamesAreInTheCatalogue) {
  size_t Count = 0;
  for (const VocabularyEntry &E : vocabulary::entries()) {
    for (const VocabularyFeature &F : vocabulary::featuresOf(E.Name)) {
      EXPECT_NE(features::find(F.Feature), nullptr) << F.Feature.str();
      ++Count;
    }
    llvm::StringRef OfLibrary = vocabulary::featureOfLibrary(E.Library);
    if (!OfLibrary.empty())
      EXPECT_NE(features::find(OfLibrary), nullptr) << OfLibrary.str();
  }
  EXPECT_GT(Count, 200u);
}

TEST(Features, GlobsOfNamesStandForWhatTheHeadersHave) {
  auto Shuffle = vocabulary::featuresOf("__shfl_xor_sync");
  ASSERT_EQ(Shuffle.size(), 1u);
  EXPECT_EQ(Shuffle.front().Feature, "warp-shuffle-sync");
  EXPECT_FALSE(Shuffle.front().EachPlace);
  EXPECT_TRUE(vocabulary::featuresOf("cudaMalloc").empty());
}

} // namespace
