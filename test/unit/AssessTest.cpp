#include "cuferry/Assess.h"
#include "cuferry/Extract.h"
#include "gtest/gtest.h"

using namespace cuferry;

namespace {

std::vector<std::string> kernelsOf(const std::string &Source) {
  std::vector<std::string> Names;
  for (const DeviceCode &D : scan(Source).Device)
    if (D.What == DeviceCode::Kernel)
      Names.push_back(D.Name);
  return Names;
}

TEST(DeviceCode, KernelsByTheirTokens) {
  EXPECT_EQ(kernelsOf("__global__ void a(int n) { if (n) n = 1; }"),
            std::vector<std::string>{"a"});
  EXPECT_EQ(kernelsOf("template <int N> __global__ void "
                      "__launch_bounds__(N * (2)) b(int (*f)(int)) {}"),
            std::vector<std::string>{"b"});
  EXPECT_EQ(kernelsOf("extern \"C\" __global__ __attribute__((used)) void c() "
                      "{ }\n__device__ int d() { return 1; }"),
            std::vector<std::string>{"c"});
  // A declaration is no definition; the body's own braces belong to it.
  EXPECT_TRUE(kernelsOf("__global__ void e(int);").empty());
  EXPECT_EQ(kernelsOf("__global__ void f() { { } }\n__global__ void g() { }"),
            (std::vector<std::string>{"f", "g"}));
}

TEST(DeviceCode, MacrosNameWhatTheyUse) {
  auto Device = scan("#define LANE(x) (x & mask)\n#define EMPTY\n").Device;
  ASSERT_EQ(Device.size(), 1u);
  EXPECT_EQ(Device[0].What, DeviceCode::Macro);
  EXPECT_EQ(Device[0].Name, "LANE");
  EXPECT_EQ(Device[0].Names, (std::vector<std::string>{"mask", "x"}));
}

/// One finding of that outcome for each, in one file.
Migration outcomes(SourceModel &Model, std::vector<Outcome> Results) {
  SourceFile F;
  F.Path = "a.cu";
  F.Content = std::string(Results.size(), 'x');
  Model.Files.push_back(F);
  Migration M;
  M.Pack.Name = "p";
  M.Files.resize(1);
  for (size_t I = 0; I != Results.size(); ++I) {
    Finding Found;
    Found.Result = Results[I];
    Found.Id = static_cast<DiagnosticId>(
        1001 + 1000 * static_cast<unsigned>(Results[I]));
    Found.Fingerprint = std::to_string(I);
    Found.What.Place = {static_cast<uint32_t>(I), 1};
    Found.What.Name = "n" + std::to_string(I);
    M.Files[0].Findings.push_back(Found);
  }
  return M;
}

Verdict verdictOf(std::vector<Outcome> Results) {
  SourceModel Model;
  Migration M = outcomes(Model, std::move(Results));
  Assessor A(Model);
  A.add(M);
  return A.finish().Ecosystems.front().Answer;
}

TEST(Assess, Verdicts) {
  EXPECT_EQ(verdictOf({}), Verdict::NoCuda);
  EXPECT_EQ(verdictOf({Outcome::NotCuda}), Verdict::NoCuda);
  EXPECT_EQ(verdictOf({Outcome::Migrated, Outcome::Kept}), Verdict::Ready);
  EXPECT_EQ(verdictOf({Outcome::Migrated, Outcome::Review}),
            Verdict::AfterReview);
  EXPECT_EQ(verdictOf({Outcome::Review, Outcome::Unmapped}),
            Verdict::AfterWork);
}

TEST(Assess, UsesAddUpAndBestGoesFirst) {
  SourceModel Model;
  Migration Good =
      outcomes(Model, {Outcome::Migrated, Outcome::Kept, Outcome::NotCuda});
  SourceModel Other;
  Migration Bad =
      outcomes(Other, {Outcome::Unsupported, Outcome::Kept, Outcome::NotCuda});
  Bad.Pack.Name = "bad";
  Assessor A(Model);
  A.add(Bad);
  A.add(Good);
  Assessment Result = A.finish();
  EXPECT_EQ(Result.Uses, 2u);
  EXPECT_EQ(Result.NotCuda, 1u);
  ASSERT_EQ(Result.Ecosystems.size(), 2u);
  EXPECT_EQ(Result.Ecosystems[0].Pack.Name, "p");
  EXPECT_EQ(goesOver(Result.Ecosystems[0].Uses), 2u);
  EXPECT_EQ(isBlocked(Result.Ecosystems[1].Uses), 1u);
  EXPECT_EQ(total(Result.Ecosystems[1].Uses), Result.Uses);
  ASSERT_EQ(Result.Ecosystems[1].Blockers.size(), 1u);
  EXPECT_EQ(Result.Places[Result.Ecosystems[1].Blockers[0].Places[0]].Column,
            1u);
}

} // namespace
