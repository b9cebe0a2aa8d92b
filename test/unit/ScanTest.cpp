#include "cuferry/Extract.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

using namespace cuferry;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

std::vector<std::string> names(const ScannedFile &F) {
  std::vector<std::string> Names;
  for (const Mention &M : F.Mentions)
    Names.push_back(M.Name);
  return Names;
}

const Mention *mention(const ScannedFile &F, llvm::StringRef Name) {
  for (const Mention &M : F.Mentions)
    if (M.Name == Name)
      return &M;
  return nullptr;
}

std::string text(llvm::StringRef Source, Range R) {
  return Source.substr(R.Offset, R.Length).str();
}

std::vector<std::string> arguments(llvm::StringRef Source, const Call &C) {
  std::vector<std::string> Out;
  for (const Argument &A : C.Args)
    Out.push_back(text(Source, A.Text));
  return Out;
}

TEST(Scan, FindsNamesInCode) {
  EXPECT_THAT(names(scan("cudaStream_t s; cudaStreamCreate(&s);")),
              ElementsAre("cudaStream_t", "cudaStreamCreate"));
}

TEST(Scan, LeavesCommentsAlone) {
  EXPECT_THAT(names(scan("// cudaMalloc\n/* cudaFree */ int x;")), IsEmpty());
}

TEST(Scan, FindsNamesInInactiveBranches) {
  EXPECT_THAT(names(scan("#if 0\ncudaFree(p);\n#endif\n")),
              ElementsAre("cudaFree"));
}

TEST(Scan, FindsNamesAfterAnApostropheInProse) {
  EXPECT_THAT(names(scan("#if 0\ndon't call cudaFree here\n#endif\n")),
              ElementsAre("cudaFree"));
}

TEST(Scan, PlacesANameBehindASpliceWhereItBegins) {
  std::string Source = "#define K(name) template <int N>\\\n"
                       "__global__ void name()\n";
  ScannedFile F = scan(Source);
  ASSERT_THAT(names(F), ElementsAre("__global__"));
  EXPECT_EQ(text(Source, F.Mentions[0].Place), "__global__");
}

TEST(Scan, FindsANameThatTouchesALiteral) {
  EXPECT_THAT(names(scan("extern \"C\"__global__ void k();\n")),
              ElementsAre("__global__"));
}

TEST(Scan, FindsNamesInMacroBodies) {
  ScannedFile F = scan("#define FREE(p) cudaFree(p)\n");
  ASSERT_THAT(names(F), ElementsAre("cudaFree"));
  EXPECT_TRUE(F.Mentions[0].Context & CtxMacroBody);
}

TEST(Scan, FindsNamesSplitByALineSplice) {
  EXPECT_THAT(names(scan("cudaMal\\\nloc(&p, 4);")), ElementsAre("cudaMalloc"));
}

TEST(Scan, CommonWordsAreNoCandidates) {
  EXPECT_THAT(names(scan("int max(int x); float sin(float);")), IsEmpty());
}

TEST(Scan, UnknownNameOfAFamilyIsMarked) {
  ScannedFile F = scan("cudaHelper();");
  ASSERT_THAT(names(F), ElementsAre("cudaHelper"));
  EXPECT_EQ(F.Mentions[0].Why, Doubt::Unknown);
}

TEST(Scan, MemberOfAnotherObjectIsMarked) {
  ScannedFile F = scan("stream.cudaFree(p);");
  ASSERT_THAT(names(F), ElementsAre("cudaFree"));
  EXPECT_EQ(F.Mentions[0].Why, Doubt::UserMember);
}

TEST(Scan, NameInAUsersNamespaceIsMarked) {
  ScannedFile F = scan("mine::cudaFree(p);");
  ASSERT_THAT(names(F), ElementsAre("cudaFree"));
  EXPECT_EQ(F.Mentions[0].Why, Doubt::UserScope);
}

TEST(Scan, GlobalQualifierIsNoScope) {
  ScannedFile F = scan("::cudaFree(p);");
  ASSERT_THAT(names(F), ElementsAre("cudaFree"));
  EXPECT_EQ(F.Mentions[0].Why, Doubt::None);
  EXPECT_EQ(text("::cudaFree(p);", F.Calls[0].Whole), "::cudaFree(p)");
}

TEST(Scan, MacroParameterIsMarked) {
  ScannedFile F = scan("#define F(cudaMalloc) g(cudaMalloc)\n");
  for (const Mention &M : F.Mentions)
    EXPECT_EQ(M.Why, Doubt::MacroParam);
}

TEST(Scan, DefinedMacroIsTheUsers) {
  ScannedFile F = scan("#define cudaMalloc hipMalloc\n");
  ASSERT_THAT(names(F), ElementsAre("cudaMalloc"));
  EXPECT_EQ(F.Mentions[0].Why, Doubt::UserDefined);
}

TEST(Scan, TokenPastingIsAFeature) {
  ScannedFile F = scan("#define CALL(Name) cuda##Name()\n");
  ASSERT_THAT(names(F), ElementsAre("feature:token-pasting"));
  EXPECT_EQ(F.Mentions[0].Detail, "cuda##Name");
}

TEST(Scan, ArgumentsAreSplitAtTopLevelCommas) {
  llvm::StringRef S = "cudaMemcpy(f(a, b), c[i, j], sizeof(int) * n, k);";
  ScannedFile F = scan(S);
  ASSERT_EQ(F.Calls.size(), 1u);
  EXPECT_THAT(arguments(S, F.Calls[0]),
              ElementsAre("f(a, b)", "c[i, j]", "sizeof(int) * n", "k"));
}

TEST(Scan, CommaInTemplateArgumentsDoesNotSplit) {
  llvm::StringRef S = "cudaFree(get<int, float>(p));";
  ScannedFile F = scan(S);
  EXPECT_THAT(arguments(S, F.Calls[0]), ElementsAre("get<int, float>(p)"));
}

TEST(Scan, ComparisonIsNoTemplate) {
  llvm::StringRef S = "cudaMemset(a < b, c > d, 3);";
  ScannedFile F = scan(S);
  EXPECT_THAT(arguments(S, F.Calls[0]), ElementsAre("a < b", "c > d", "3"));
}

TEST(Scan, CallWithADirectiveInsideIsOpaque) {
  ScannedFile F = scan("cudaFree(\n#ifdef A\n p\n#else\n q\n#endif\n);");
  ASSERT_TRUE(mention(F, "cudaFree"));
  ASSERT_EQ(F.Calls.size(), 1u);
  EXPECT_TRUE(F.Calls[0].IsOpaque);
  EXPECT_THAT(F.Calls[0].Args, IsEmpty());
}

TEST(Scan, StatementIncludesItsSemicolon) {
  llvm::StringRef S = "{ cudaFree(p) ; }";
  ScannedFile F = scan(S);
  ASSERT_TRUE(F.Calls[0].Statement);
  EXPECT_EQ(text(S, *F.Calls[0].Statement), "cudaFree(p) ;");
}

TEST(Scan, CallWhoseValueIsUsedIsNoStatement) {
  ScannedFile F = scan("{ err = cudaFree(p); }");
  EXPECT_FALSE(F.Calls[0].Statement);
}

TEST(Scan, CallsAndIncrementsAreNotPure) {
  ScannedFile F = scan("cudaMemcpy(p, q + 1, n++, f(x));");
  std::vector<bool> Pure;
  for (const Argument &A : F.Calls[0].Args)
    Pure.push_back(A.Pure);
  EXPECT_THAT(Pure, ElementsAre(true, true, false, false));
}

TEST(Scan, CastsAndSizeofArePure) {
  ScannedFile F = scan("cudaMalloc((void **)&p, sizeof(float) * (n + 1));");
  EXPECT_TRUE(F.Calls[0].Args[0].Pure);
  EXPECT_TRUE(F.Calls[0].Args[1].Pure);
}

TEST(Scan, LaunchHasKernelConfigurationAndArguments) {
  llvm::StringRef S = "ns::kernel<T, 4><<<dim3(g, 1), b, 0, s>>>(x, f(y));";
  ScannedFile F = scan(S);
  const Mention *M = mention(F, "launch");
  ASSERT_TRUE(M);
  const Call &C = F.Calls[M->CallIndex];
  EXPECT_EQ(text(S, C.Callee), "ns::kernel");
  EXPECT_EQ(text(S, *C.TemplateArgs), "<T, 4>");
  EXPECT_EQ(C.Config.size(), 4u);
  EXPECT_THAT(arguments(S, C), ElementsAre("x", "f(y)"));
}

TEST(Scan, LaunchInAMacroBody) {
  ScannedFile F = scan("#define RUN(k, ...) k<<<1, 32>>>(__VA_ARGS__)\n");
  ASSERT_TRUE(mention(F, "launch"));
}

TEST(Scan, ShiftIsNoLaunch) {
  EXPECT_FALSE(mention(scan("x = a << b; y = c >> d;"), "launch"));
}

TEST(Scan, IncludesInEverySpelling) {
  ScannedFile F = scan("#include <cuda_runtime.h>\n#  include "
                       "\"cuda_runtime.h\" // c\n#include \"user-cuda.h\"\n");
  ASSERT_EQ(F.Includes.size(), 3u);
  EXPECT_THAT(names(F), ElementsAre("<cuda_runtime.h>", "<cuda_runtime.h>"));
}

TEST(Scan, HasIncludeIsAnInclude) {
  ScannedFile F = scan("#if __has_include(<cuda_runtime.h>)\n#endif\n");
  EXPECT_THAT(names(F), ElementsAre("<cuda_runtime.h>"));
}

TEST(Scan, NameInAStringIsText) {
  ScannedFile F = scan("f(\"cudaMalloc failed\");");
  ASSERT_THAT(names(F), ElementsAre("cudaMalloc"));
  EXPECT_EQ(F.Mentions[0].Kind, MentionKind::Text);
  EXPECT_EQ(F.Mentions[0].Why, Doubt::InString);
}

TEST(Scan, KernelInAStringTellsTheNamesInside) {
  ScannedFile F =
      scan("const char *k = R\"(__global__ void f() { __syncthreads(); })\";");
  ASSERT_THAT(names(F), ElementsAre("feature:kernel-in-string"));
  EXPECT_EQ(F.Mentions[0].Detail, "__global__, __syncthreads");
}

TEST(Scan, InlinePtxInDeviceCode) {
  ScannedFile F =
      scan("__device__ void f() { asm volatile(\"bar.sync 0;\"); }");
  const Mention *M = mention(F, "feature:inline-ptx-barrier");
  ASSERT_TRUE(M);
  EXPECT_THAT(M->Values, ElementsAre(FeatureValue{"opcode", "bar.sync"}));
}

TEST(Scan, HostAssemblyIsNotPtx) {
  EXPECT_FALSE(mention(scan("void f() { asm volatile(\"pause\"); }"),
                       "feature:inline-ptx"));
}

TEST(Scan, DeviceCodeIsKnownByItsTokens) {
  ScannedFile F = scan("__global__ void k(int n) { __syncthreads(); }\n"
                       "void h() { cudaFree(0); }");
  EXPECT_TRUE(mention(F, "__syncthreads")->Context & CtxDevice);
  EXPECT_FALSE(mention(F, "cudaFree")->Context & CtxDevice);
}

TEST(Scan, InsertionPointFollowsTheLastUnconditionalInclude) {
  llvm::StringRef S = "#ifndef G\n#define G\n#include <a>\n#if X\n"
                      "#include <b>\n#endif\n#endif\n";
  ScannedFile F = scan(S);
  EXPECT_EQ(S.drop_front(F.IncludeInsertion).substr(0, 5), "#if X");
}

TEST(Scan, HostileTextIsOnlyText) {
  for (llvm::StringRef S : {"",
                            "\"",
                            "'",
                            "#",
                            "#include",
                            "#include <",
                            "#define",
                            "<<<",
                            ">>>",
                            "k<<<",
                            "cudaMalloc(",
                            "cudaMalloc(((((",
                            "asm(",
                            "R\"(",
                            "##",
                            "\\",
                            "cuda##",
                            "#define cuda##",
                            "__has_include(",
                            "namespace x = ",
                            "::",
                            "a::",
                            "::cudaFree",
                            "\xef\xbb\xbf#include <cuda.h>"})
    scan(S.str());
}

} // namespace
