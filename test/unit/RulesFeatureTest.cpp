//===- RulesFeatureTest.cpp - how packs rate features ---------------------===//

#include "MigrateTesting.h"
#include "cuferry/Features.h"
#include "gmock/gmock.h"

using namespace cuferry;
using namespace cuferry::testing_support;
using testing::Contains;
using testing::HasSubstr;
using testing::IsEmpty;

namespace {

constexpr const char *Because = "because: { en: e, zh: z }";

std::string reviewWhere(const std::string &Where) {
  return "{ outcome: review, where: " + Where + ", " + Because + " }";
}

/// What the pack with `features:` \p Features and `device:` \p Device says.
Outcome rated(const std::string &Features, const std::string &Device,
              llvm::StringRef Name, std::vector<FeatureValue> Values = {}) {
  auto P = pack("device: " + Device + "\nfeatures: " + Features + "\n");
  const FeatureRule *F = P->feature(Name, Values);
  return F ? F->Result : Outcome::Unmapped;
}

TEST(RulesFeature, aLimitIsANumberOrAFactOfTheDevice) {
  std::string Over = "{ static-shared-memory: [ " +
                     reviewWhere("{ bytes: { over: static-shared-memory } }") +
                     ", { outcome: kept } ] }";
  std::string Name = "feature:static-shared-memory";
  std::string Facts = "{ static-shared-memory: 48 KiB }";
  EXPECT_EQ(rated(Over, Facts, Name, {{"bytes", "49153"}}), Outcome::Review);
  EXPECT_EQ(rated(Over, Facts, Name, {{"bytes", "49152"}}), Outcome::Kept);
  EXPECT_EQ(rated(Over, Facts, Name), Outcome::Kept);
  EXPECT_EQ(rated(Over, "{}", Name, {{"bytes", "99999"}}), Outcome::Kept);
  // One instantiation of a template that is too large is enough.
  EXPECT_EQ(rated(Over, Facts, Name, {{"bytes", "16"}, {"bytes", "65536"}}),
            Outcome::Review);
  EXPECT_EQ(
      rated("{ block-size: " + reviewWhere("{ threads: { over: 512 } }") + " }",
            "{}", "block-size", {{"threads", "1024"}}),
      Outcome::Review);
}

TEST(RulesFeature, aConditionOnTheDeviceNeedsTheFact) {
  std::string Features =
      "{ lanes-32: " + reviewWhere("{ device: { warp-size: { not: 32 } } }") +
      " }";
  EXPECT_EQ(rated(Features, "{ warp-size: 64 }", "lane-arithmetic"),
            Outcome::Review);
  EXPECT_EQ(rated(Features, "{ warp-size: 32 }", "lane-arithmetic"),
            Outcome::Unmapped);
  EXPECT_EQ(rated(Features, "{}", "lane-arithmetic"), Outcome::Unmapped);
}

TEST(RulesFeature, numbersWordsAndGlobsAreCompared) {
  std::string Mask =
      "{ full-warp-mask: " + reviewWhere("{ mask: 4294967295 }") + " }";
  EXPECT_EQ(rated(Mask, "{}", "full-warp-mask", {{"mask", "0xffffffff"}}),
            Outcome::Review);
  std::string Ptx =
      "{ inline-ptx: " + reviewWhere("{ opcode: [ \"mma.*\", trap ] }") + " }";
  EXPECT_EQ(rated(Ptx, "{}", "inline-ptx-mma", {{"opcode", "mma.sync.x"}}),
            Outcome::Review);
  EXPECT_EQ(rated(Ptx, "{}", "inline-ptx-mma", {{"opcode", "ldmatrix.x"}}),
            Outcome::Unmapped);
}

TEST(RulesFeature, theNearerPackGoesBeforeTheFinerName) {
  PackLoad L =
      load({{"p/pack.yaml",
             manifest("p", "extends: [ q ]\nfeatures: { inline-ptx: { outcome: "
                           "unsupported, because: { en: e, zh: z } } }\n")},
            {"q/pack.yaml",
             manifest("q", "features: { inline-ptx-bits: { outcome: kept }, "
                           "device-printf: { outcome: kept } }\n")}});
  ASSERT_TRUE(L.Pack);
  EXPECT_EQ(L.Pack->feature("inline-ptx-bits")->Result, Outcome::Unsupported);
  EXPECT_EQ(L.Pack->feature("device-printf")->Result, Outcome::Kept);
  EXPECT_FALSE(L.Pack->feature("device-assert"));
}

TEST(RulesFeature, itsOwnNameGoesBeforeTheGroups) {
  EXPECT_EQ(rated("{ inline-ptx-bits: { outcome: kept }, inline-ptx: { "
                  "outcome: unsupported, because: { en: e, zh: z } } }",
                  "{}", "inline-ptx-bits"),
            Outcome::Kept);
}

TEST(RulesFeature, tellsWhatNoFeatureCarries) {
  auto Problems = [](const std::string &Features) {
    return messagesOf(
        load({{"p/pack.yaml", manifest("p", "features: " + Features + "\n")}}));
  };
  EXPECT_THAT(Problems("{ lane-arithmetik: { outcome: kept } }"),
              Contains(HasSubstr("did you mean 'lane-arithmetic'?")));
  EXPECT_THAT(
      Problems("{ block-size: { outcome: kept, where: { thread: 1 } } }"),
      Contains(HasSubstr("did you mean 'threads'?")));
  EXPECT_THAT(Problems("{ block-size: { outcome: kept, where: { threads: { "
                       "over: many } } } }"),
              Contains(HasSubstr("neither a number nor a fact")));
  EXPECT_THAT(Problems("{ lanes-32: { outcome: kept, where: { device: { "
                       "warpsize: 32 } } } }"),
              Contains(HasSubstr("did you mean 'warp-size'?")));
  EXPECT_THAT(Problems("{ lanes-32: { outcome: kept, where: { op: and } } }"),
              IsEmpty());
}

TEST(RulesFeature, everyPackRatesEveryFeature) {
  auto FS = llvm::vfs::getRealFileSystem();
  std::vector<std::string> Path = {CUFERRY_SOURCE_DIR "/rules"};
  unsigned Packs = 0;
  for (const std::string &Name : listRulePacks(Path, *FS)) {
    PackLoad L = loadRulePack(Name, Path, *FS);
    ASSERT_TRUE(L.Pack) << llvm::join(messagesOf(L), "\n");
    if (L.Pack->Abstract)
      continue;
    for (const FeatureInfo &F : features::all())
      EXPECT_TRUE(features::isGroup(F) || L.Pack->feature(F.Name))
          << Name << " does not rate " << F.Name.str();
    ++Packs;
  }
  EXPECT_GT(Packs, 10u);
}

} // namespace
