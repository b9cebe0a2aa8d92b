//===- RulesArchTest.cpp - entries for some kinds of chips ----------------===//

#include "MigrateTesting.h"
#include "gmock/gmock.h"

using namespace cuferry;
using namespace cuferry::testing_support;
using testing::ElementsAre;
using testing::HasSubstr;

namespace {

const char Chips[] = "arch: { old: [a2, a3], new: \"950\" }\n"
                     "compiler: { command: cc, arch: --old }\n"
                     "features: { launch: { outcome: unsupported, because: "
                     "{ en: a, zh: b }, arch: old } }\n"
                     "rules:\n"
                     "  - { rename: { cudaFree: f }, arch: old }\n"
                     "  - { rename: { cudaFree: g }, arch: [new] }\n";
const char ForNew[] = "schema: 1\narch: new\n"
                      "compiler: { arch: --new }\n"
                      "device: { warp-size: 32 }\n"
                      "implicit-include: <simt.h>\n"
                      "rules: [ { keep: threadIdx } ]\n";

std::shared_ptr<const RulePack> chip(const std::string &Arch) {
  PackLoad L =
      load({{"p/pack.yaml", manifest("p", Chips)}, {"p/new.yaml", ForNew}}, "p",
           "", Arch);
  EXPECT_TRUE(L.Pack) << llvm::join(messagesOf(L), "\n");
  return L.Pack;
}

std::string freed(const RulePack &P) {
  return P.resolveName("cudaFree", "", MentionKind::Function).Target;
}

TEST(RulesArch, theFirstIsTheDefault) {
  auto P = chip("");
  EXPECT_EQ(P->Arch, "old");
  EXPECT_THAT(P->ArchNames, ElementsAre("old", "new"));
  EXPECT_EQ(freed(*P), "f");
  EXPECT_EQ(P->Compiler.at("arch"), "--old");
  EXPECT_TRUE(P->feature("launch"));
  EXPECT_EQ(P->resolveName("threadIdx", "", MentionKind::Variable).What,
            NameResolution::None);
}

TEST(RulesArch, anotherIsChosenByAnyOfItsNames) {
  for (const char *Name : {"new", "950"}) {
    auto P = chip(Name);
    EXPECT_EQ(P->Arch, "new");
    EXPECT_EQ(freed(*P), "g");
    EXPECT_EQ(P->Compiler.at("arch"), "--new");
    EXPECT_EQ(P->Compiler.at("command"), "cc");
    EXPECT_EQ(P->Device.at("warp-size"), "32");
    EXPECT_THAT(P->ImplicitIncludes, ElementsAre("<simt.h>"));
    EXPECT_FALSE(P->feature("launch"));
  }
}

TEST(RulesArch, unknownChipsAreErrors) {
  EXPECT_THAT(
      messagesOf(load({{"p/pack.yaml", manifest("p", Chips)}}, "p", "", "951")),
      ElementsAre("error: pack 'p' does not know arch '951'; it knows "
                  "old, new"));
  EXPECT_THAT(messagesOf(load({{"p/pack.yaml", manifest("p")}}, "p", "", "x")),
              ElementsAre(HasSubstr("it knows none")));
  EXPECT_THAT(
      messagesOf(load(
          {{"p/pack.yaml", manifest("p", "arch: { a: [] }\nrules: [ { keep: x, "
                                         "arch: b } ]\n")}})),
      ElementsAre(HasSubstr("6:27: error: the pack knows no arch 'b'; it "
                            "knows a")));
  EXPECT_THAT(messagesOf(load({{"p/pack.yaml",
                                manifest("p", "arch: { a: [x], b: [x] }\n")}})),
              ElementsAre(HasSubstr("two kinds of chips are called 'x'")));
  EXPECT_THAT(messagesOf(load({{"p/pack.yaml", manifest("p", "arch: a\n")}})),
              ElementsAre(HasSubstr("'arch' must be a mapping")));
}

} // namespace
