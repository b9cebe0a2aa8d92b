//===- MigrateCallTest.cpp - calls, statements, launches, fields ----------===//

#include "MigrateTesting.h"

using namespace cuferry;
using namespace cuferry::testing_support;

namespace {

const char MemcpyRules[] = R"(rules:
  - call: cudaMemcpy($dst, $src, $n, $kind)
    to: aclrtMemcpy($dst, $n, $src, $n, $kind)
    where: { $kind: { not: cudaMemcpyDefault } }
  - rename: { cudaMemcpyHostToDevice: ACL_H2D, cudaMemcpyDefault: ACL_DEFAULT }
  - call: cudaMallocManaged($p, $n, $flags = cudaMemAttachGlobal)
    to: aclManaged($n, $flags, $p)
)";

TEST(MigrateCall, rewritesArguments) {
  auto P = pack(MemcpyRules);
  FileBuilder F("cudaMemcpy(a, b, n, cudaMemcpyHostToDevice);\n");
  F.mention("cudaMemcpy");
  F.mention("cudaMemcpyHostToDevice");
  Migrated R = run(F, *P);
  EXPECT_EQ(R.text(), "aclrtMemcpy(a, n, b, n, ACL_H2D);\n");
  EXPECT_EQ(R.finding("cudaMemcpy").Id, 1003);
  EXPECT_EQ(R.finding("cudaMemcpy").Replacement,
            "aclrtMemcpy(a, n, b, n, ACL_H2D)");
  EXPECT_EQ(R.finding("cudaMemcpyHostToDevice").Replacement, "ACL_H2D");
}

TEST(MigrateCall, saysACommentOfAnArgumentThatIsPlacedTwiceOnce) {
  auto P = pack(MemcpyRules);
  FileBuilder F(
      "cudaMemcpy(a, b, n /* rows */ * 4, cudaMemcpyHostToDevice);\n");
  F.mention("cudaMemcpy");
  F.mention("cudaMemcpyHostToDevice");
  EXPECT_EQ(run(F, *P).text(),
            "aclrtMemcpy(a, n /* rows */ * 4, b, n * 4, ACL_H2D);\n");
}

TEST(MigrateCall, callThatNoPatternFitsStaysWhole) {
  auto P = pack(MemcpyRules);
  FileBuilder F("cudaMemcpy(a, b, n, cudaMemcpyDefault);\n");
  F.mention("cudaMemcpy");
  F.mention("cudaMemcpyDefault");
  Migrated R = run(F, *P);
  EXPECT_EQ(R.text(), "cudaMemcpy(a, b, n, cudaMemcpyDefault);\n");
  EXPECT_EQ(R.finding("cudaMemcpy").Id, 4002);
  EXPECT_EQ(R.finding("cudaMemcpyDefault").Id, 3005);
  EXPECT_EQ(R.finding("cudaMemcpyDefault").Result, Outcome::Unsupported);
}

TEST(MigrateCall, keptArgumentsOfACallThatStaysAreKept) {
  auto P = pack("rules: [ { keep: dim3 } ]\n");
  FileBuilder F("cudaFoo(dim3(1));\n");
  F.mention("cudaFoo");
  F.mention("dim3");
  Migrated R = run(F, *P);
  EXPECT_EQ(R.finding("cudaFoo").Result, Outcome::Unmapped);
  EXPECT_EQ(R.finding("dim3").Result, Outcome::Kept);
}

TEST(MigrateCall, unknownCalleeDoesNotHoldItsArguments) {
  auto P = pack("rules: [ { rename: { cudaFree: mFree } } ]\n");
  FileBuilder F("cudaCheck(cudaFree(p));\n");
  Mention &Check = F.mention("cudaCheck");
  Check.Sure = Certainty::Unconfirmed;
  Check.Why = Doubt::Unknown;
  F.mention("cudaFree");
  Migrated R = run(F, *P);
  EXPECT_EQ(R.text(), "cudaCheck(mFree(p));\n");
  EXPECT_EQ(R.finding("cudaCheck").Id, 4003);
}

TEST(MigrateCall, patternsNest) {
  auto P = pack("rules:\n"
                "  - { call: \"cudaA($x, $y)\", to: \"a($y, $x)\" }\n"
                "  - { call: \"cudaB($x, $y)\", to: \"b($y, $x)\" }\n"
                "  - rename: { cudaC: c }\n");
  FileBuilder F("x = cudaA(cudaB(1, cudaC), cudaA(2, 3));\n");
  F.mention("cudaA");
  F.mention("cudaB");
  F.mention("cudaC");
  F.mention("cudaA", 1);
  Migrated R = run(F, *P);
  EXPECT_EQ(R.text(), "x = a(a(3, 2), b(c, 1));\n");
  EXPECT_EQ(R.Result.Files[0].Edits.size(), 1u);
}

TEST(MigrateCall, nothingInsideARewrittenCallIsLost) {
  auto P = pack("rules:\n"
                "  - { call: \"cudaA(cudaOn, $x, $y)\", to: a($x) }\n");
  FileBuilder F("cudaA(cudaOn, 1, cudaGone);\n");
  F.mention("cudaA");
  F.mention("cudaOn");
  F.mention("cudaGone");
  Migrated R = run(F, *P);
  EXPECT_EQ(R.text(), "a(1);\n");
  EXPECT_EQ(R.finding("cudaOn").Id, 1013);
  EXPECT_EQ(R.finding("cudaGone").Id, 1013);
  EXPECT_EQ(R.finding("cudaGone").Replacement, "a(1)");
}

TEST(MigrateCall, fillsInDefaults) {
  auto P = pack(MemcpyRules);
  FileBuilder F("cudaMallocManaged(&p, n);\ncudaMallocManaged(&p, n, f);\n");
  F.mention("cudaMallocManaged");
  F.mention("cudaMallocManaged", 1);
  EXPECT_EQ(run(F, *P).text(),
            "aclManaged(n, cudaMemAttachGlobal, &p);\naclManaged(n, f, &p);\n");
}

TEST(MigrateCall, tooManyArgumentsDoNotFit) {
  auto P = pack("rules: [ { call: cudaA($x), to: a($x) } ]\n");
  FileBuilder F("cudaA(1, 2);\n");
  F.mention("cudaA");
  Migrated R = run(F, *P);
  EXPECT_EQ(R.text(), "cudaA(1, 2);\n");
  EXPECT_EQ(R.finding("cudaA").Id, 4002);
}

TEST(MigrateCall, placesTheRestAndNoneOfIt) {
  auto P = pack("rules: [ { call: \"cudaA($x, $r...)\", "
                "to: \"a($r..., $x, $r...)\" } ]\n");
  FileBuilder F("cudaA(1, 2,  3);\ncudaA(1);\n");
  F.mention("cudaA");
  F.mention("cudaA", 1);
  EXPECT_EQ(run(F, *P).text(), "a(2,  3, 1, 2,  3);\na(1);\n");
}

TEST(MigrateCall, doesNotEvaluateTwice) {
  auto P = pack(MemcpyRules);
  FileBuilder F("cudaMemcpy(a, b, next(), cudaMemcpyHostToDevice);\n");
  F.mention("cudaMemcpy");
  Migrated R = run(F, *P);
  EXPECT_EQ(R.finding("cudaMemcpy").Id, 4002);
}

TEST(MigrateCall, leavesExplicitTemplateArgumentsAlone) {
  auto P = pack("rules: [ { call: cudaA($x), to: a($x) } ]\n");
  FileBuilder F("cudaA(1);\n");
  F.mention("cudaA");
  F.File.Calls[0].TemplateArgs = Range{5, 0};
  EXPECT_EQ(run(F, *P).finding("cudaA").Id, 4002);
}

TEST(MigrateCall, functionNamedWithoutACallFitsNoPattern) {
  auto P = pack(MemcpyRules);
  FileBuilder F("auto f = &cudaMemcpy;\n");
  F.mention("cudaMemcpy");
  EXPECT_EQ(run(F, *P).finding("cudaMemcpy").Id, 4002);
}

TEST(MigrateCall, keepsALineBreakAfterALineComment) {
  auto P = pack("rules: [ { call: \"cudaA($x, $y)\", to: \"a($y, $x)\" } ]\n");
  FileBuilder F("  cudaA(1,\n   2 // two\n  );\n");
  F.mention("cudaA");
  // An extractor that takes the comment into the argument must not make the
  // rest of the call a comment.
  F.File.Calls[0].Args[1].Text = {14, 8};
  EXPECT_EQ(run(F, *P).text(), "  a(2 // two\n  , 1);\n");
}

TEST(MigrateCall, unsupportedFormOfACall) {
  auto P = pack("rules:\n"
                "  - { call: cudaA($x), to: a($x) }\n"
                "  - call: cudaA($x)\n"
                "    where: { $x: 0 }\n"
                "    outcome: unsupported\n"
                "    because: { en: no zero, zh: 不支持零 }\n");
  FileBuilder F("cudaA(0); cudaA(1);\n");
  F.mention("cudaA");
  F.mention("cudaA", 1);
  Migrated R = run(F, *P);
  EXPECT_EQ(R.text(), "cudaA(0); a(1);\n");
  EXPECT_EQ(R.finding(0).Id, 3002);
  EXPECT_NE(R.finding(0).Message.En.find("no zero"), std::string::npos);
  EXPECT_EQ(R.finding(1).Id, 1003);
}

TEST(MigrateStatement, replacesTheWholeStatementWithItsIndentation) {
  auto P = pack("rules:\n"
                "  - statement: cudaInit($x);\n"
                "    to: |\n"
                "      a($x);\n"
                "      b();\n");
  FileBuilder F("{\r\n\tcudaInit(1);\r\n}\r\n");
  F.mention("cudaInit");
  Migrated R = run(F, *P);
  EXPECT_EQ(R.text(), "{\r\n\ta(1);\r\n\tb();\r\n}\r\n");
  EXPECT_EQ(R.finding(0).Id, 1004);
}

TEST(MigrateStatement, doesNotFitACallInsideAnExpression) {
  auto P = pack("rules: [ { statement: cudaInit();, to: \"\" } ]\n");
  FileBuilder F("int e = (cudaInit());\n");
  F.mention("cudaInit");
  EXPECT_EQ(run(F, *P).finding(0).Id, 4002);
}

TEST(MigrateStatement, removesTheWholeLine) {
  auto P = pack("rules: [ { statement: cudaInit();, to: \"\" } ]\n");
  FileBuilder F("a;\n  cudaInit();  \nb; cudaInit(); c;\n");
  F.mention("cudaInit");
  F.mention("cudaInit", 1);
  Migrated R = run(F, *P);
  EXPECT_EQ(R.text(), "a;\nb;  c;\n");
  EXPECT_EQ(R.finding(0).Id, 1005);
  EXPECT_EQ(R.finding(0).Replacement, "");
}

TEST(MigrateStatement, leavesAStatementWhereOneIsNeeded) {
  auto P = pack("rules:\n"
                "  - { statement: cudaInit();, to: \"\" }\n"
                "  - { statement: cudaTwo();, to: \"a(); b();\" }\n");
  FileBuilder F("if (x) // (;\n  cudaInit();\nelse\n  cudaTwo();\n");
  F.mention("cudaInit");
  F.mention("cudaTwo");
  EXPECT_EQ(run(F, *P).text(), "if (x) // (;\n  ;\nelse\n  { a(); b(); }\n");
}

TEST(MigrateStatement, addsNoLinesInsideAMacro) {
  auto P = pack("rules:\n"
                "  - statement: cudaInit();\n"
                "    to: |\n"
                "      a();\n"
                "        b();\n"
                "  - { statement: cudaExit();, to: \"\" }\n");
  FileBuilder F(
      "#define M \\\n  x(); \\\n  cudaInit(); \\\n  cudaExit();\ny;\n");
  F.mention("cudaInit");
  F.mention("cudaExit");
  EXPECT_EQ(run(F, *P).text(),
            "#define M \\\n  x(); \\\n  a(); b(); \\\n  \ny;\n");
}

const char LaunchRules[] = R"(rules:
  - launch: $kernel<<<$grid, $block, $smem = 0, $stream = nullptr>>>($args...)
    to: LAUNCH($kernel, $grid, $block, $smem, $stream, $args...)
  - rename: { cudaS: aclS }
)";

TEST(MigrateLaunch, rewritesWithDefaultsAndWithout) {
  auto P = pack(LaunchRules);
  FileBuilder F("k<<<1, 2>>>(a, b);\nm<<<1, 2, 3, cudaS>>>();\n");
  F.launch("k");
  F.launch("m");
  F.mention("cudaS");
  Migrated R = run(F, *P);
  EXPECT_EQ(R.text(), "LAUNCH(k, 1, 2, 0, nullptr, a, b);\n"
                      "LAUNCH(m, 1, 2, 3, aclS);\n");
  EXPECT_EQ(R.finding("launch").Id, 1006);
}

TEST(MigrateLaunch, isKeptWithoutAPattern) {
  auto P = pack("");
  FileBuilder F("k<<<1, 2>>>(a);\n");
  F.launch("k");
  Migrated R = run(F, *P);
  EXPECT_EQ(R.text(), "k<<<1, 2>>>(a);\n");
  EXPECT_EQ(R.finding(0).Id, 5007);
}

TEST(MigrateLaunch, isUnmappedInAModelOfItsOwn) {
  PackLoad Load =
      load({{"p/pack.yaml", "schema: 1\npack: p\ntitle: { en: T, zh: 目 }\n"
                            "model: self-developed\n"}});
  FileBuilder F("k<<<1, 2>>>(cudaS);\n");
  F.launch("k");
  EXPECT_EQ(run(F, *Load.Pack).finding(0).Id, 4005);
}

TEST(MigrateLaunch, unsupportedLaunchDoesNotHoldItsArguments) {
  auto P = pack("features:\n"
                "  launch: { outcome: unsupported, "
                "because: { en: none, zh: 无 } }\n"
                "rules: [ { rename: { cudaS: aclS } } ]\n");
  FileBuilder F("k<<<1, 2>>>(cudaS);\n");
  F.launch("k");
  F.mention("cudaS");
  Migrated R = run(F, *P);
  EXPECT_EQ(R.text(), "k<<<1, 2>>>(aclS);\n");
  EXPECT_EQ(R.finding("launch").Id, 3004);
}

const char FieldRules[] = R"(rules:
  - rename: { cudaDeviceProp::clockRate: clockRateKhz }
  - field: $obj.cudaDeviceProp::major
    to: major_of($obj)
  - field: $obj.cudaDeviceProp::name
    to: $obj.info.name
)";

TEST(MigrateField, renamesTheLastToken) {
  auto P = pack(FieldRules);
  FileBuilder F("x = p.clockRate;\n");
  F.field("p", ".", "clockRate", "cudaDeviceProp::clockRate");
  Migrated R = run(F, *P);
  EXPECT_EQ(R.text(), "x = p.clockRateKhz;\n");
  EXPECT_EQ(R.finding(0).Id, 1001);
}

TEST(MigrateField, rewritesTheAccess) {
  auto P = pack(FieldRules);
  FileBuilder F("x = p.major + q->major + q->name + p.name;\n");
  F.field("p", ".", "major", "cudaDeviceProp::major");
  F.field("q", "->", "major", "cudaDeviceProp::major");
  F.field("q", "->", "name", "cudaDeviceProp::name");
  F.field("p", ".", "name", "cudaDeviceProp::name");
  Migrated R = run(F, *P);
  EXPECT_EQ(R.text(),
            "x = major_of(p) + major_of((*q)) + q->info.name + p.info.name;\n");
  EXPECT_EQ(R.finding(0).Id, 1007);
}

TEST(MigrateField, withoutAnObjectNoPatternFits) {
  auto P = pack(FieldRules);
  FileBuilder F("int cudaDeviceProp::*f = &cudaDeviceProp::major;\n");
  Mention &M = F.mention("major");
  M.Name = "cudaDeviceProp::major";
  M.Kind = MentionKind::Field;
  EXPECT_EQ(run(F, *P).finding(0).Id, 4002);
}

} // namespace
