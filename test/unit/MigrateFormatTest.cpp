//===- MigrateFormatTest.cpp - deletions, conversions, code elsewhere -----===//

#include "MigrateTesting.h"
#include "gmock/gmock.h"

using namespace cuferry;
using namespace cuferry::testing_support;
using testing::ElementsAre;
using testing::HasSubstr;

namespace {

std::string problemOf(const std::string &Rules) {
  auto All = messagesOf(load({{"p/pack.yaml", manifest("p", Rules)}}));
  EXPECT_EQ(All.size(), 1u) << llvm::join(All, "\n");
  return All.empty() ? "" : All.front();
}

// --- delete ---------------------------------------------------------------

const char Deletes[] = "rules:\n"
                       "  - delete: [cudaHint, cudaOther]\n"
                       "    value: OK\n"
                       "  - unsupported: [cudaHintValue]\n"
                       "    because: { en: none, zh: 无 }\n";

TEST(MigrateDelete, aStatementGoesAndAValueIsSuccess) {
  auto P = pack(Deletes);
  FileBuilder F("{\n  cudaHint(p, 1);\n  check(cudaOther());\n}\n");
  F.mention("cudaHint");
  F.mention("cudaOther");
  Migrated R = run(F, *P);
  EXPECT_EQ(R.text(), "{\n  check(OK);\n}\n");
  EXPECT_EQ(R.finding("cudaHint").Id, 1005);
  EXPECT_EQ(R.finding("cudaOther").Result, Outcome::Migrated);
}

TEST(MigrateDelete, sideEffectsAreKept) {
  auto P = pack(Deletes);
  FileBuilder F("e = cudaHint(next(), 1);\ncudaHint(i++, 2);\n");
  F.mention("cudaHint");
  F.mention("cudaHint", 1);
  EXPECT_EQ(run(F, *P).text(), "e = (next(), 1, OK);\n(i++, 2, OK);\n");
}

TEST(MigrateDelete, argumentsThatTheEcosystemLacksDoNotMatter) {
  auto P = pack(Deletes);
  FileBuilder F("f(cudaHint(k, cudaHintValue));\n");
  F.mention("cudaHint");
  F.mention("cudaHintValue").Kind = MentionKind::Enumerator;
  EXPECT_EQ(run(F, *P).text(), "f(OK);\n");
}

TEST(MigrateDelete, needsAValue) {
  EXPECT_THAT(problemOf("rules: [ { delete: cudaHint } ]\n"),
              HasSubstr("'delete' needs a 'value'"));
  EXPECT_THAT(problemOf("rules: [ { delete: x, value: y, to: z } ]\n"),
              HasSubstr("'to' does not go with 'delete'"));
  EXPECT_THAT(problemOf("rules: [ { keep: x, value: y } ]\n"),
              HasSubstr("'value' does not go with 'keep'"));
}

// --- convert --------------------------------------------------------------

const char Converts[] =
    "rules:\n"
    "  - call: cudaCopy($dst, $src, $kind)\n"
    "    to: copy($dst, $src, $kind)\n"
    "    convert:\n"
    "      $src: { type: \"const void *\", to: const_cast<void *>($src) }\n"
    "      $kind:\n"
    "        - { is: cudaUp, to: UP }\n"
    "        - { is: [cudaDown, 7], to: DOWN }\n"
    "        - static_cast<Kind>($kind)\n";

TEST(MigrateConvert, theFirstThatFitsIsPlaced) {
  auto P = pack(Converts);
  FileBuilder F("cudaCopy(a, b, cudaUp);\ncudaCopy(a, b, k);\n"
                "cudaCopy(a, b, x + 1);\n");
  for (unsigned I : {0, 1, 2})
    F.mention("cudaCopy", I);
  F.File.Calls[0].Args[1].Type = "const void *";
  F.File.Calls[1].Args[1].Type = "void *";
  F.File.Calls[1].Args[2].Value = "7";
  EXPECT_EQ(run(F, *P).text(), "copy(a, const_cast<void *>(b), UP);\n"
                               "copy(a, b, DOWN);\n"
                               "copy(a, b, static_cast<Kind>(x + 1));\n");
}

TEST(MigrateConvert, argumentsAreMigratedBeforeTheyAreConverted) {
  auto P = pack("rules:\n"
                "  - { call: cudaA($x), to: a($x), convert: { $x: p($x) } }\n"
                "  - rename: { cudaB: b }\n");
  FileBuilder F("cudaA(cudaB(1));\n");
  F.mention("cudaA");
  F.mention("cudaB");
  EXPECT_EQ(run(F, *P).text(), "a(p(b(1)));\n");
}

TEST(MigrateConvert, aConversionDoesNotEvaluateTwice) {
  auto P = pack("rules:\n"
                "  - { call: cudaA($x), to: a($x), convert: { $x: \"p($x, "
                "$x)\" } }\n");
  FileBuilder F("cudaA(i);\ncudaA(i++);\n");
  F.mention("cudaA");
  F.mention("cudaA", 1);
  EXPECT_EQ(run(F, *P).text(), "a(p(i, i));\ncudaA(i++);\n");
}

TEST(MigrateConvert, speaksOfHolesForOneArgument) {
  EXPECT_THAT(problemOf("rules: [ { call: x($a), to: y, convert: { $b: z } } "
                        "]\n"),
              HasSubstr("'$b' is no hole for one argument"));
  EXPECT_THAT(problemOf("rules: [ { call: x($a...), to: y, convert: { $a: z } "
                        "} ]\n"),
              HasSubstr("'$a' is no hole for one argument"));
  EXPECT_THAT(problemOf("rules: [ { call: x($a), to: y, convert: { $a: { is: "
                        "1 } } } ]\n"),
              HasSubstr("a conversion needs 'to'"));
}

// --- fresh names, code at the start -----------------------------------------

const char Fresh[] = "rules:\n"
                     "  - statement: cudaQuery($out);\n"
                     "    fresh: [status]\n"
                     "    to: |\n"
                     "      int $status = 0;\n"
                     "      query(&$status);\n"
                     "      *($out) = $status;\n";

TEST(MigrateFresh, namesThatTheFileHasAreAvoided) {
  auto P = pack(Fresh);
  FileBuilder F("void f(int status2) {\n  cudaQuery(a);\n  cudaQuery(b);\n}\n");
  F.mention("cudaQuery");
  F.mention("cudaQuery", 1);
  EXPECT_EQ(run(F, *P).text(), "void f(int status2) {\n"
                               "  int status = 0;\n"
                               "  query(&status);\n"
                               "  *(a) = status;\n"
                               "  int status3 = 0;\n"
                               "  query(&status3);\n"
                               "  *(b) = status3;\n}\n");
}

TEST(MigrateFresh, aHoleIsNoFreshName) {
  EXPECT_THAT(problemOf("rules: [ { call: x($a), to: y, fresh: a } ]\n"),
              HasSubstr("'$a' is a hole of the pattern"));
}

const char AtStart[] = "rules:\n"
                       "  - call: cudaGo($x)\n"
                       "    to: go($handle, $x)\n"
                       "    fresh: handle\n"
                       "    at-function-start: Handle $handle;\n"
                       "  - rename: { cudaTick: tick, cudaTock: tock }\n"
                       "    at-program-start: begin();\n";

void addFunction(FileBuilder &F, const std::string &Name) {
  size_t At = F.File.Content.find(Name + "(");
  size_t Open = F.File.Content.find('{', At);
  size_t Close = F.File.Content.find("\n}", Open) + 2;
  F.File.Functions.push_back({Name, {uint32_t(Open), uint32_t(Close - Open)}});
}

TEST(MigrateStart, codeGoesToTheFunctionAround) {
  auto P = pack(AtStart);
  FileBuilder F("int f() {\n    return cudaGo(1);\n}\nint g() {\n  return 0;\n"
                "}\n");
  F.mention("cudaGo");
  addFunction(F, "f");
  addFunction(F, "g");
  EXPECT_EQ(run(F, *P).text(), "int f() {\n    Handle handle;\n"
                               "    return go(handle, 1);\n}\nint g() {\n"
                               "  return 0;\n}\n");
}

TEST(MigrateStart, withoutAFunctionTheRuleDoesNotFit) {
  auto P = pack(AtStart);
  FileBuilder F("#define GO cudaGo(1)\n");
  F.mention("cudaGo");
  Migrated R = run(F, *P);
  EXPECT_EQ(R.text(), "#define GO cudaGo(1)\n");
  EXPECT_EQ(R.finding("cudaGo").Result, Outcome::Unmapped);
}

TEST(MigrateStart, theProgramStartsOnce) {
  auto P = pack(AtStart);
  FileBuilder F("void f() { cudaTick(); cudaTock(); }\n", "f.cu");
  F.mention("cudaTick");
  F.mention("cudaTock");
  FileBuilder Main("int main() {\n\tf();\n}\n", "main.cpp");
  addFunction(Main, "main");
  Migrated R = run({F.done(), Main.done()}, *P);
  EXPECT_EQ(R.Contents[1], "int main() {\n\tbegin();\n\tf();\n}\n");
  EXPECT_EQ(R.finding("cudaTick").Result, Outcome::Migrated);
}

TEST(MigrateStart, aLibraryIsToldWhatItsProgramNeeds) {
  auto P = pack(AtStart);
  FileBuilder F("void f() { cudaTick(); }\n");
  F.mention("cudaTick");
  Migrated R = run(F, *P);
  EXPECT_EQ(R.text(), "void f() { tick(); }\n");
  EXPECT_EQ(R.finding("cudaTick").Id, 2010);
  EXPECT_THAT(R.finding("cudaTick").Message.En, HasSubstr("begin();"));
}

// --- conditions -------------------------------------------------------------

const char Contexts[] =
    "rules:\n"
    "  - { rename: { cudaName: d }, where: { context: device } }\n"
    "  - { rename: { cudaName: h }, where: { context: { not: device } } }\n"
    "  - { call: cudaCall($x), to: uniform($x), where: { context: { not: "
    "divergent } } }\n"
    "  - { call: cudaCall($x), to: any($x), review: { en: a, zh: b } }\n"
    "  - { rename: { __attr__: onFunction }, where: { context: function } }\n"
    "  - { rename: { __attr__: onVariable }, where: { context: variable } }\n";

TEST(MigrateContext, decidesAboutNamesAndCalls) {
  auto P = pack(Contexts);
  FileBuilder F("cudaName; cudaName; cudaName; cudaCall(1); cudaCall(2); "
                "__attr__; __attr__; __attr__;\n");
  F.mention("cudaName").Context = CtxDevice;
  F.mention("cudaName", 1).Context = CtxHost;
  F.mention("cudaName", 2).Context = 0; // a macro: not known
  F.mention("cudaCall").Context = CtxDevice | CtxDivergent;
  F.mention("cudaCall", 1).Context = CtxDevice;
  F.mention("__attr__").Context = CtxOnFunction;
  F.mention("__attr__", 1).Context = CtxOnVariable;
  F.mention("__attr__", 2).Context = 0;
  Migrated R = run(F, *P);
  EXPECT_EQ(R.text(), "d; h; cudaName; any(1); uniform(2); onFunction; "
                      "onVariable; __attr__;\n");
  EXPECT_EQ(R.finding(2).Result, Outcome::Unmapped);
}

TEST(MigrateContext, wordsAreChecked) {
  EXPECT_THAT(problemOf("rules: [ { keep: x, where: { context: hots } } ]\n"),
              HasSubstr("unknown context 'hots'; did you mean 'host'?"));
  EXPECT_THAT(problemOf("rules: [ { keep: x, where: { args: 2 } } ]\n"),
              HasSubstr("of a name only the 'context' can be asked for, not "
                        "'args'"));
}

TEST(MigrateAtMost, comparesWhatIsKnown) {
  auto P = pack("rules:\n"
                "  - launch: $k<<<$g, $b>>>($a...)\n"
                "    to: $k<<<$g, $b, 0, nullptr>>>($a...)\n"
                "    where: { $g: { at-most: 65535 } }\n"
                "  - launch: $k<<<$g, $b>>>($a...)\n"
                "    to: big<<<$g, $b>>>($a...)\n");
  FileBuilder F("k<<<64, 1>>>();\nl<<<70000, 1>>>();\nm<<<n, 1>>>();\n"
                "o<<<dim3(2), 1>>>();\n");
  for (const char *Kernel : {"k", "l", "m", "o"})
    F.launch(Kernel);
  F.File.Calls[3].Config[0].Value = "128";
  EXPECT_EQ(run(F, *P).text(),
            "k<<<64, 1, 0, nullptr>>>();\nbig<<<70000, 1>>>();\n"
            "big<<<n, 1>>>();\no<<<dim3(2), 1, 0, nullptr>>>();\n");
  EXPECT_THAT(problemOf("rules: [ { call: x($a), to: y, where: { $a: { "
                        "at-most: z } } } ]\n"),
              HasSubstr("'at-most' must be a number, not 'z'"));
}

} // namespace
