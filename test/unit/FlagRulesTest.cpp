// A pack's `compiler: flags:`: which key an option goes by, and what comes of
// its values.

#include "Build/FlagRules.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

using namespace cuferry;
using testing::ElementsAre;

namespace {

class FlagRulesTest : public testing::Test {
protected:
  FlagRules rules(std::map<std::string, std::string> Flags) {
    Pack.CompilerFlags = std::move(Flags);
    return FlagRules(Pack);
  }
  static const NvccOption &option(llvm::StringRef Name) {
    llvm::StringRef Value;
    bool HasValue;
    return *findNvccOption(Name, Value, HasValue);
  }
  RulePack Pack;
};

TEST_F(FlagRulesTest, AllSpellingsOfAnOptionAreOne) {
  FlagRules R = rules({{"-rdc=true", "-fgpu-rdc"}});
  auto M = R.map(option("--relocatable-device-code"), {"true"});
  ASSERT_TRUE(M);
  EXPECT_THAT(M->Words, ElementsAre("-fgpu-rdc"));
  EXPECT_FALSE(R.map(option("-rdc"), {"false"}));
}

TEST_F(FlagRulesTest, ValueGoesBeforeHoleBeforeName) {
  FlagRules R = rules({{"-ftz=true", "-daz"},
                       {"-ftz $x", "-ftz-$x"},
                       {"-maxrregcount", "--regs"}});
  EXPECT_THAT(R.map(option("-ftz"), {"true"})->Words, ElementsAre("-daz"));
  EXPECT_THAT(R.map(option("-ftz"), {"false"})->Words,
              ElementsAre("-ftz-false"));
  EXPECT_THAT(R.map(option("-maxrregcount"), {"64"})->Words,
              ElementsAre("--regs", "64"));
}

TEST_F(FlagRulesTest, OptionsInAHoleAreWordsOfTheirOwn) {
  FlagRules R = rules({{"-Xcompiler $options", "$options"}});
  EXPECT_THAT(R.map(option("-Xcompiler"), {"-Wall -fPIC", "-g"})->Words,
              ElementsAre("-Wall", "-fPIC", "-g"));
}

TEST_F(FlagRulesTest, AListMayHoldValuesOfWhichThePackIsSilent) {
  FlagRules R = rules({{"-Xcompiler -fopenmp", "-fopenmp=libomp"}});
  auto M = R.map(option("-Xcompiler"), {"-Wall", "-fopenmp"});
  ASSERT_TRUE(M);
  EXPECT_THAT(M->Words, ElementsAre("-fopenmp=libomp"));
  EXPECT_THAT(M->Rest, ElementsAre("-Wall"));
  EXPECT_FALSE(R.map(option("-Xcompiler"), {"-Wall", "-g"}));
}

TEST_F(FlagRulesTest, WordsOfOthersByKeyOrPrefix) {
  FlagRules R = rules({{"--cuda-path=", "--maca-path="}, {"*", "*"}});
  EXPECT_THAT(*R.mapOther({"--cuda-path=/opt/x"}),
              ElementsAre("--maca-path=/opt/x"));
  EXPECT_FALSE(R.mapOther({"-O3"}));
  EXPECT_TRUE(R.takesAll());
}

} // namespace
