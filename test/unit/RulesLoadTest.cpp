//===- RulesLoadTest.cpp - packs, what they extend, what is wrong with them ==//

#include "MigrateTesting.h"
#include "gmock/gmock.h"

using namespace cuferry;
using namespace cuferry::testing_support;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

namespace {

/// The messages for a pack whose pack.yaml ends with \p More; its first five
/// lines are the manifest.
std::vector<std::string> problemsOf(const std::string &More) {
  return messagesOf(load({{"p/pack.yaml", manifest("p", More)}}));
}

TEST(RulesLoad, globOfPlainNamesLeavesMembersOfANamedType) {
  auto P = pack("naming: [ { from: \"*\", to: \"*\", kinds: [field] } ]\n"
                "rules:\n"
                "  - rename: { cudaCopyParms: copyParms }\n"
                "  - unsupported: [ \"cudaCopy*\" ]\n"
                "    because: { en: no counterpart, zh: 没有 }\n");
  auto Action = [&](const char *Name) {
    NameResolution R = P->resolveName(Name, "", MentionKind::Field);
    return R.TheRule ? std::optional(R.TheRule->Action) : std::nullopt;
  };
  EXPECT_EQ(Action("cudaCopyParms"), RuleAction::Rename);
  EXPECT_EQ(Action("cudaCopyParms::kind"), std::nullopt);
  EXPECT_EQ(Action("cudaCopyOther::kind"), RuleAction::Unsupported);
}

TEST(RulesLoad, readsTheManifest) {
  auto P = pack("version: \"1.2\"\n"
                "sdk: { name: SDK, versions: [ \"3.1\", \"4.2\" ] }\n"
                "cuda: \">=8.0\"\n"
                "files: { .cu: .mu }\n"
                "compiler: { command: mcc, arch: --a, flags: { -x: -y } }\n"
                "libraries: { cudart: musart }\n"
                "environment: { CUDA_VISIBLE_DEVICES: M }\n"
                "device: { warp-size: 32 }\n"
                "examples: [ { before: a, after: b } ]\n");
  EXPECT_EQ(P->Name, "p");
  EXPECT_EQ(P->Version, "1.2");
  EXPECT_EQ(P->Title.Zh, "目标");
  EXPECT_EQ(P->Model, "cuda-like");
  EXPECT_EQ(P->Sdk, "4.2");
  EXPECT_EQ(P->Cuda, ">=8.0");
  EXPECT_EQ(P->Files.at(".cu"), ".mu");
  EXPECT_EQ(P->Compiler.at("command"), "mcc");
  EXPECT_EQ(P->CompilerFlags.at("-x"), "-y");
  EXPECT_EQ(P->Libraries.at("cudart"), "musart");
  EXPECT_EQ(P->Environment.at("CUDA_VISIBLE_DEVICES"), "M");
  EXPECT_EQ(P->Device.at("warp-size"), "32");
  EXPECT_EQ(P->Examples[0].After, "b");
}

TEST(RulesLoad, readsTheOtherFilesInOrder) {
  PackLoad L = load({{"p/pack.yaml", manifest("p")},
                     {"p/b.yaml", "schema: 1\nrules: [ { keep: b } ]\n"},
                     {"p/a.yaml", "schema: 1\nlibrary: x\nevidence: port\n"
                                  "rules: [ { keep: a } ]\n"},
                     {"p/note.txt", "not yaml: ["}});
  ASSERT_TRUE(L.Pack);
  ASSERT_EQ(L.Pack->rules().size(), 2u);
  EXPECT_EQ(L.Pack->rules()[0].Origin, (RuleOrigin{"p", "a.yaml", 4}));
  EXPECT_EQ(L.Pack->rules()[0].Basis->Level, EvidenceLevel::Port);
  EXPECT_EQ(L.Pack->rules()[1].Origin.File, "b.yaml");
  EXPECT_FALSE(L.Pack->rules()[1].Basis);
}

TEST(RulesLoad, choosesTheSdk) {
  std::string Sdk = "sdk: { name: S, versions: [ \"1\", \"2\" ] }\n";
  EXPECT_EQ(load({{"p/pack.yaml", manifest("p", Sdk)}}, "p", "1").Pack->Sdk,
            "1");
  EXPECT_THAT(
      messagesOf(load({{"p/pack.yaml", manifest("p", Sdk)}}, "p", "9")),
      ElementsAre("error: pack 'p' does not know SDK version '9'; it knows "
                  "1, 2"));
}

TEST(RulesLoad, nearerPacksWin) {
  PackLoad L = load(
      {{"p/pack.yaml", manifest("p", "extends: [a, b]\nfiles: { .cu: .p }\n"
                                     "rules: [ { keep: x } ]\n")},
       {"a/pack.yaml", manifest("a", "extends: base\nfiles: { .cu: .a, "
                                     ".cuh: .ah }\nrules: [ { keep: x } ]\n")},
       {"b/pack.yaml", manifest("b", "extends: base\n")},
       {"base/pack.yaml",
        manifest("base", "abstract: true\nrules: [ { keep: [x, y] } ]\n"
                         "examples: [ { before: a, after: b } ]\n")}});
  ASSERT_TRUE(L.Pack) << messagesOf(L).front();
  EXPECT_THAT(L.Pack->Extends, ElementsAre("a", "b", "base"));
  EXPECT_EQ(L.Pack->Files.at(".cu"), ".p");
  EXPECT_EQ(L.Pack->Files.at(".cuh"), ".ah");
  EXPECT_FALSE(L.Pack->Abstract);
  EXPECT_THAT(L.Pack->Examples, IsEmpty());
  auto X = L.Pack->resolveName("x", "", MentionKind::Function);
  EXPECT_EQ(X.TheRule->Origin.Pack, "p");
  auto Y = L.Pack->resolveName("y", "", MentionKind::Function);
  EXPECT_EQ(Y.TheRule->Depth, 2u);
}

TEST(RulesLoad, refusesCycles) {
  EXPECT_THAT(
      messagesOf(load({{"p/pack.yaml", manifest("p", "extends: q\n")},
                       {"q/pack.yaml", manifest("q", "extends: [p]\n")}})),
      ElementsAre("/rules/q/pack.yaml:5:11: error: packs extend each other: "
                  "p -> q -> p"));
}

TEST(RulesLoad, namesTheNearestPack) {
  EXPECT_THAT(messagesOf(load({{"musa/pack.yaml", manifest("musa")}}, "muza")),
              ElementsAre("error: no rule pack 'muza'; did you mean 'musa'? "
                          "(searched: /rules)"));
  EXPECT_THAT(messagesOf(load({}, "../etc")),
              ElementsAre(HasSubstr("no rule pack '../etc'")));
  EXPECT_THAT(problemsOf("extends: [gone]\n"),
              ElementsAre(HasSubstr("pack.yaml:5:11: error: no rule pack "
                                    "'gone'")));
}

TEST(RulesLoad, listsPacks) {
  auto FS = filesOf({{"musa/pack.yaml", ""},
                     {"dtk/pack.yaml", ""},
                     {"schema.json", ""},
                     {"empty/readme.md", ""}});
  EXPECT_THAT(listRulePacks({"/rules", "/none"}, *FS),
              ElementsAre("dtk", "musa"));
}

TEST(RulesErrors, nameTheNearestKey) {
  EXPECT_THAT(problemsOf("rules:\n  - renam: { a: b }\n"),
              ElementsAre("/rules/p/pack.yaml:6:5: error: unknown key "
                          "'renam'; did you mean 'rename'?",
                          HasSubstr("6:5: error: a rule needs an action")));
  EXPECT_THAT(problemsOf("filez: {}\n"),
              ElementsAre(HasSubstr("did you mean 'files'?")));
  EXPECT_THAT(problemsOf("zzzzz: {}\n"),
              ElementsAre(HasSubstr(":5:1: error: unknown key 'zzzzz'")));
}

TEST(RulesErrors, areAllReportedInOneRun) {
  EXPECT_THAT(problemsOf("rules:\n"
                         "  - keep: { a: b }\n"
                         "  - keep: a\n    rename: { c: d }\n"
                         "  - { keep: a, to: b }\n"
                         "  - { keep: \"a b\" }\n"
                         "  - { keep: a, effort: huge }\n"
                         "  - 7\n"),
              ElementsAre(HasSubstr(":6:11: error: 'keep' must be a text or a "
                                    "list of texts, not a mapping"),
                          HasSubstr(":8:5: error: a rule has one action"),
                          HasSubstr(":9:16: error: 'to' does not go with"),
                          HasSubstr(":10:13: error: 'a b' is not a name"),
                          HasSubstr(":11:24: error: 'effort' must be one of"),
                          HasSubstr(":12:5: error: 'rule' must be a mapping")));
}

TEST(RulesErrors, missingTranslations) {
  EXPECT_THAT(problemsOf("rules:\n"
                         "  - keep: a\n    review: { en: only }\n"
                         "  - keep: b\n    review: { en: x, zh: \"\" }\n"
                         "  - keep: c\n    review: x\n"),
              ElementsAre(HasSubstr(":7:13: error: 'review' has no 'zh' text"),
                          HasSubstr(":9:26: error: 'review' has no 'zh' text"),
                          HasSubstr("'review' must be { en: .., zh: .. }")));
}

TEST(RulesErrors, unsupportedNeedsAReason) {
  EXPECT_THAT(problemsOf("rules: [ { unsupported: a } ]\n"),
              ElementsAre(HasSubstr("needs a 'because'")));
  EXPECT_THAT(problemsOf("headers: { a.h: { unsupported: true } }\n"),
              ElementsAre(HasSubstr("needs a 'because'")));
  EXPECT_THAT(problemsOf("features: { fp8: { outcome: review } }\n"),
              ElementsAre(HasSubstr("needs a 'because'")));
}

TEST(RulesErrors, commaInsideAFlowMapping) {
  EXPECT_THAT(problemsOf("rules: [ { call: f($a, $b), to: g($a) } ]\n"),
              Contains(HasSubstr("a text with a comma must be quoted")));
}

TEST(RulesErrors, wrongManifest) {
  EXPECT_THAT(messagesOf(load({{"p/pack.yaml", "pack: q\nmodel: cuda\n"}})),
              ElementsAre(HasSubstr("must begin with 'schema: 1'"),
                          HasSubstr("has no 'title'"),
                          HasSubstr("the pack is called 'q', but its folder "
                                    "'p'"),
                          HasSubstr("'model' must be one of")));
  EXPECT_THAT(messagesOf(load({{"p/pack.yaml", "schema: 2\n"}})),
              Contains(HasSubstr("schema 2 is not known")));
}

TEST(RulesErrors, wrongHeadersAndNamings) {
  EXPECT_THAT(problemsOf("headers:\n  <a.h>: b.h\n  c.h:\n  d.h: e/*\n"),
              ElementsAre(HasSubstr(":6:3: error: a header is written without"),
                          HasSubstr(":7:3: error: write [] to drop"),
                          HasSubstr(":8:8: error: '*' stands for")));
  EXPECT_THAT(problemsOf("naming:\n  - { from: cuda, to: m* }\n"
                         "  - { from: c*, to: m*, kinds: [functoin] }\n"
                         "  - { to: m* }\n"),
              ElementsAre(HasSubstr("'from' needs one '*'"),
                          HasSubstr("did you mean 'function'?"),
                          HasSubstr("a naming needs 'from'")));
}

TEST(RulesErrors, wrongAddInclude) {
  EXPECT_THAT(problemsOf("rules: [ { keep: a, add-include: b.h } ]\n"),
              ElementsAre(HasSubstr("with its brackets: <b.h>")));
}

TEST(RulesErrors, hostileFilesEndInMessages) {
  EXPECT_THAT(problemsOf("rules: " + std::string(50000, '[')),
              Contains(HasSubstr("nested too deeply")));
  EXPECT_THAT(problemsOf("rules: [ \xFF ]\n"),
              ElementsAre(HasSubstr("not UTF-8")));
  EXPECT_THAT(problemsOf("rules: []\nheaders: []\nfeatures: x\nnaming: {}\n"
                         "examples: 3\nextends: {}\nsdk: []\n"),
              testing::SizeIs(6));
  std::string Many = "rules:\n";
  for (unsigned I = 0; I != 1000; ++I)
    Many += "  - { keep: a, x: y }\n";
  EXPECT_THAT(problemsOf(Many), testing::SizeIs(201));
}

} // namespace
