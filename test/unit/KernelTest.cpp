//===- KernelTest.cpp - what is found out about kernels by their tokens ---===//

#include "cuferry/Extract.h"
#include "cuferry/KernelTraits.h"
#include "llvm/ADT/STLExtras.h"
#include "gmock/gmock.h"

using namespace cuferry;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;

namespace {

Kernel kernel(const std::string &Source) {
  ScannedFile F = scan(Source);
  EXPECT_EQ(F.Kernels.size(), 1u);
  return F.Kernels.empty() ? Kernel() : F.Kernels.front();
}

/// The body in a kernel over floats `in`, `out` and ints `idx`, `n`, `w`.
Kernel body(const std::string &Body) {
  return kernel(
      "__global__ void k(const float *in, float *out, const int *idx, "
      "int n, int w) {\n" +
      Body + "\n}\n");
}

std::vector<std::string> accesses(const Kernel &K, llvm::StringRef Parameter) {
  std::vector<std::string> Out;
  for (const KernelParameter &P : K.Parameters)
    if (P.Name == Parameter)
      for (const KernelAccess &A : P.Accesses)
        Out.push_back(std::string(1, "rwuA"[A.What]) + " " + A.Pattern);
  return Out;
}

const char Own[] = "int i = blockIdx.x * blockDim.x + threadIdx.x;\n";

TEST(Kernel, hasItsSignature) {
  Kernel K = kernel("template <typename T, int N = 3>\n__global__ void "
                    "__launch_bounds__(256) scale(T *__restrict__ y,\n  const "
                    "float a[], dim3 size) { y[0] = a[0]; }");
  EXPECT_EQ(K.Name, "scale");
  EXPECT_EQ(K.Signature,
            "void scale(T *__restrict__ y, const float *a, dim3 size)");
}

TEST(Kernel, declarationsAreNone) {
  EXPECT_THAT(
      scan("__global__ void k(int);\n__device__ int f() { return 1; }").Kernels,
      IsEmpty());
}

TEST(Kernel, elementwise) {
  Kernel K = body(std::string(Own) + "if (i < n) out[i] = 2.0f * in[i];");
  EXPECT_THAT(accesses(K, "in"), ElementsAre("r element"));
  EXPECT_THAT(accesses(K, "out"), ElementsAre("w element"));
  EXPECT_THAT(K.Traits, ElementsAre("elementwise"));
  EXPECT_EQ(K.Parameters[0].Accesses[0].Index,
            "threadIdx.x + blockIdx.x * blockDim.x");
}

TEST(Kernel, elementwiseInAGridStride) {
  Kernel K =
      body("for (int i = threadIdx.x + blockDim.x * blockIdx.x; i < n; i "
           "+= blockDim.x * gridDim.x) out[i] += expf(in[i]);");
  EXPECT_THAT(accesses(K, "out"), ElementsAre("u element"));
  EXPECT_THAT(K.Traits, ElementsAre("elementwise", "grid-stride", "math"));
}

TEST(Kernel, readingAllIsNotElementwise) {
  Kernel K = body(std::string(Own) +
                  "float s = 0; for (int j = 0; j < n; ++j) s += in[j];\n"
                  "out[i] = s * in[0];");
  EXPECT_THAT(accesses(K, "in"), ElementsAre("r all", "r uniform"));
  EXPECT_THAT(K.Traits, Not(Contains("elementwise")));
}

TEST(Kernel, gridStrideByWhile) {
  Kernel K =
      body(std::string(Own) + "int stride = gridDim.x * blockDim.x;\n"
                              "while (i < n) { out[i] = in[i]; i += stride; }");
  EXPECT_THAT(accesses(K, "in"), ElementsAre("r element"));
  EXPECT_THAT(K.Traits, ElementsAre("elementwise", "grid-stride"));
}

TEST(Kernel, gatherAndScatter) {
  Kernel K = body(std::string(Own) + "out[i] = in[idx[i]];");
  EXPECT_THAT(accesses(K, "in"), ElementsAre("r indirect"));
  EXPECT_THAT(K.Traits, ElementsAre("gather"));
  K = body(std::string(Own) + "int j = idx[i]; out[j] = in[i];");
  EXPECT_THAT(accesses(K, "out"), ElementsAre("w indirect"));
  EXPECT_THAT(K.Traits, ElementsAre("scatter"));
}

TEST(Kernel, stencil) {
  Kernel K = body(std::string(Own) +
                  "out[i] = in[i - 1] + in[i] + in[i + 1] + in[i + w];");
  EXPECT_THAT(accesses(K, "in"), ElementsAre("r element", "r neighbour",
                                             "r neighbour", "r neighbour"));
  EXPECT_THAT(K.Traits, ElementsAre("stencil"));
}

const char Matrix[] = "int x = blockIdx.x * 16 + threadIdx.x;\n"
                      "int y = blockIdx.y * 16 + threadIdx.y;\n";

TEST(Kernel, transposeByIndices) {
  Kernel K = body(std::string(Matrix) + "out[x * n + y] = in[y * w + x];");
  EXPECT_THAT(accesses(K, "in"), ElementsAre("r matrix-element"));
  EXPECT_THAT(accesses(K, "out"), ElementsAre("w transposed-element"));
  EXPECT_THAT(K.Traits, ElementsAre("transpose"));
}

TEST(Kernel, transposeThroughATile) {
  Kernel K = body("__shared__ float tile[16][17];\n" + std::string(Matrix) +
                  "tile[threadIdx.y][threadIdx.x] = in[y * w + x];\n"
                  "__syncthreads();\n"
                  "x = blockIdx.y * 16 + threadIdx.x;\n"
                  "y = blockIdx.x * 16 + threadIdx.y;\n"
                  "out[y * n + x] = tile[threadIdx.x][threadIdx.y];");
  EXPECT_THAT(K.Shared, ElementsAre("__shared__ float tile[16][17]"));
  EXPECT_THAT(K.Traits, ElementsAre("barrier", "shared-tile", "transpose"));
}

TEST(Kernel, contraction) {
  Kernel K =
      body(std::string(Matrix) + "float s = 0; for (int k = 0; k < n; ++k)\n"
                                 "  s += in[y * n + k] * out[k * w + x];\n"
                                 "out[y * w + x] = s;");
  EXPECT_THAT(accesses(K, "in"), ElementsAre("r row"));
  EXPECT_THAT(accesses(K, "out"), ElementsAre("r column", "w matrix-element"));
  EXPECT_THAT(K.Traits, ElementsAre("contraction"));
}

TEST(Kernel, reductionInSharedMemory) {
  Kernel K = body("extern __shared__ float s[];\n" + std::string(Own) +
                  "s[threadIdx.x] = in[i]; __syncthreads();\n"
                  "for (int d = blockDim.x / 2; d > 0; d >>= 1) {\n"
                  "  if (threadIdx.x < d) s[threadIdx.x] += s[threadIdx.x + "
                  "d];\n  __syncthreads();\n}\n"
                  "if (threadIdx.x == 0) out[blockIdx.x] = s[0];");
  EXPECT_THAT(accesses(K, "out"), ElementsAre("w block"));
  EXPECT_THAT(K.Traits, ElementsAre("barrier", "dynamic-shared", "reduction",
                                    "shared-tile"));
}

TEST(Kernel, reductionOfRows) {
  Kernel K = body("const float *row = in + blockIdx.x * w; float m = 0;\n"
                  "for (int c = threadIdx.x; c < w; c += blockDim.x)\n"
                  "  m += row[c];\n"
                  "m += __shfl_down_sync(0xffffffff, m, 16);\n"
                  "if (threadIdx.x == 0) out[blockIdx.x] = m;");
  EXPECT_THAT(accesses(K, "in"), ElementsAre("r row"));
  EXPECT_THAT(K.Traits,
              ElementsAre("block-per-row", "reduction", "warp-operations"));
}

TEST(Kernel, aTypesNameMayBeAVariables) {
  EXPECT_THAT(body("int half = n / 2; out[half] = in[half];").Traits,
              Not(Contains("half")));
  EXPECT_THAT(body("const half h = (half)in[0]; out[0] = h;").Traits,
              Contains("half"));
}

TEST(Kernel, histogram) {
  Kernel K = body("__shared__ int bins[256];\n" + std::string(Own) +
                  "atomicAdd(&bins[idx[i]], 1); __syncthreads();\n"
                  "atomicAdd(&out[threadIdx.x], bins[threadIdx.x]);");
  EXPECT_THAT(accesses(K, "out"), ElementsAre("A thread"));
  EXPECT_THAT(K.Traits, ElementsAre("atomics", "barrier", "shared-atomics",
                                    "shared-tile"));
}

TEST(Kernel, whatIsNotFollowedIsSaid) {
  Kernel K = body(std::string(Own) + "out[i] = helper(in, i);");
  EXPECT_THAT(accesses(K, "in"), ElementsAre("u other"));
  EXPECT_THAT(K.Traits, ElementsAre("unknown-calls"));
}

TEST(Kernel, brokenCodeEnds) {
  for (const char *Body :
       {"if (",       "for (;;",    "a[",        "x = = ;",     "f(,,)",
        ") ] }",      "case 1",     "do",        "while (1) {", "(float",
        "a ? : b;",   "*",          "else else", "{{{",         "__shared__",
        "x < y > (z", "int a[ = {", "#if 1\n",   "\"",          "'"})
    scan("__global__ void k(int *p) {" + std::string(Body) + "}\n");
}

TEST(Kernel, deepAndLongCodeEnds) {
  auto Times = [](unsigned N, const std::string &Text) {
    std::string Out;
    for (unsigned I = 0; I != N; ++I)
      Out += Text;
    return Out;
  };
  for (const std::string &Body :
       {Times(5000, "{") + Times(5000, "}"), Times(5000, "if (x) "),
        "x = " + Times(5000, "(") + Times(5000, ")") + ";",
        "x = " + Times(5000, "- ") + "1;", Times(300, "x = x * x % y + x;"),
        "x = " + Times(40, "(a + b + x) * ") + "1;",
        Times(200, "for (int i = n; i < x; i += x) ")})
    scan("__global__ void k(int x, int y) {" + Body + "}\n");
}

TEST(Kernel, wordsAreKnown) {
  EXPECT_TRUE(llvm::is_sorted(kernelTraits()));
  EXPECT_TRUE(llvm::is_sorted(accessPatterns()));
}

// --- Divergence
// -----------------------------------------------------------------

/// Whether the first shuffle of \p Source stands where lanes may be inactive.
bool diverges(const std::string &Source) {
  ScannedFile F = scan(Source);
  for (const Mention &M : F.Mentions)
    if (M.Name == "__shfl_down_sync")
      return M.Context & CtxDivergent;
  ADD_FAILURE() << "no shuffle";
  return false;
}

bool divergesIn(const std::string &Before, const std::string &After = "") {
  return diverges("__global__ void k(const int *p, int n) {\n int t = "
                  "threadIdx.x;\n" +
                  Before + " v = __shfl_down_sync(~0u, v, 1); " + After +
                  "}\n");
}

TEST(Divergence, uniformControlKeepsThreadsTogether) {
  EXPECT_FALSE(divergesIn(""));
  EXPECT_FALSE(divergesIn("if (n > 3)"));
  EXPECT_FALSE(divergesIn("if (blockIdx.x == 0)"));
  EXPECT_FALSE(divergesIn("for (int d = 16; d > 0; d >>= 1)"));
  EXPECT_FALSE(divergesIn("for (int d = blockDim.x / 2; d; d /= 2) {", "}"));
  EXPECT_FALSE(divergesIn("if (p[0] > n)"));
  EXPECT_FALSE(divergesIn("if (t < n) out[t] = 1;"));
}

TEST(Divergence, wholeWarpsStayTogether) {
  EXPECT_FALSE(divergesIn("if (threadIdx.x < 32)"));
  EXPECT_FALSE(divergesIn("if (t / 32 == 0)"));
  EXPECT_FALSE(divergesIn("int wid = t >> 5; if (wid == 0)"));
  EXPECT_FALSE(divergesIn("if (__any_sync(~0u, t > n))"));
  EXPECT_TRUE(divergesIn("if (threadIdx.x < 16)"));
  EXPECT_TRUE(divergesIn("if (t / 16 == 0)"));
  EXPECT_TRUE(divergesIn("if (t % 32 == 0)"));
}

TEST(Divergence, branchesOnTheThreadPartThem) {
  EXPECT_TRUE(divergesIn("if (t < n)"));
  EXPECT_TRUE(divergesIn("if (t < n) ; else"));
  EXPECT_TRUE(
      divergesIn("int i = blockIdx.x * blockDim.x + t; if (i < n) {", "}"));
  EXPECT_TRUE(divergesIn("if (p[t])"));
  EXPECT_TRUE(divergesIn("for (int i = t; i < n; i += blockDim.x)"));
  EXPECT_TRUE(divergesIn("while (t--)"));
  EXPECT_TRUE(divergesIn("switch (t) { case 1:", "}"));
  EXPECT_TRUE(divergesIn("bool mine = t < n; if (mine)"));
  EXPECT_TRUE(divergesIn("int c = 0; if (t < n) c = 1; if (c)"));
}

TEST(Divergence, thoseWhoLeftDoNotComeBack) {
  EXPECT_TRUE(divergesIn("if (t >= n) return;"));
  EXPECT_FALSE(divergesIn("if (n < 0) return;"));
  EXPECT_TRUE(
      divergesIn("for (int d = 16; d; --d) { if (t > n) continue;", "}"));
  EXPECT_TRUE(divergesIn("for (int d = 16; d; --d) {", "if (t > n) break; }"));
  EXPECT_FALSE(divergesIn("for (int d = 16; d; --d) { if (t > n) break; }"));
}

TEST(Divergence, shortCircuitsAreBranches) {
  auto In = [](const char *Condition) {
    return diverges(std::string("__global__ void k(int n) { int t = "
                                "threadIdx.x; if (") +
                    Condition + ") f(); }");
  };
  EXPECT_TRUE(In("t < n && __shfl_down_sync(~0u, t, 1)"));
  EXPECT_FALSE(In("n > 3 && __shfl_down_sync(~0u, t, 1)"));
  EXPECT_TRUE(In("t < n ? __shfl_down_sync(~0u, t, 1) : 0"));
}

TEST(Divergence, goesThroughCalls) {
  const std::string Helper = "__device__ int h(int v) { return "
                             "__shfl_down_sync(~0u, v, 1); }\n";
  EXPECT_FALSE(diverges(Helper + "__global__ void k() { h(threadIdx.x); }"));
  EXPECT_TRUE(diverges(Helper + "__global__ void k(int n) { if (threadIdx.x < "
                                "n) h(1); }"));
  EXPECT_TRUE(diverges(Helper)); // called from where nobody sees
  EXPECT_TRUE(diverges(Helper + "__device__ int g() { return h(1); }\n"
                                "__global__ void k(int n) { if (threadIdx.x < "
                                "n) g(); }"));
}

TEST(Divergence, macrosAreNotSeenThrough) {
  EXPECT_TRUE(diverges("#define DOWN(v) __shfl_down_sync(~0u, v, 1)\n"));
}

// --- Attributes and functions -----------------------------------------------

TEST(Scan, tellsWhatAnAttributeBelongsTo) {
  ScannedFile F = scan(
      "__device__ int f(int);\n__device__ float table[4] = {1};\n"
      "template <int N = (3 > 2)> __device__ __forceinline__ T<N> g() {}\n"
      "__device__ int counter;\n__device__ __launch_bounds__(3) void h() {}\n");
  std::vector<unsigned> Kinds;
  for (const Mention &M : F.Mentions)
    if (M.Name == "__device__")
      Kinds.push_back(M.Context & (CtxOnFunction | CtxOnVariable));
  EXPECT_THAT(Kinds, ElementsAre(CtxOnFunction, CtxOnVariable, CtxOnFunction,
                                 CtxOnVariable, CtxOnFunction));
}

TEST(Kernel, endsWhereBracketsDoNotMatch) {
  // Preprocessing takes brackets apart: both branches of an `#if` stand here.
  for (const char *Body :
       {"{ ) }", "{ ] out[0] = 1; }", "if (n) { ) ) } out[0] = in[0];",
        "#if A\nif (n) {\n#else\nif (w) {\n#endif\nout[0] = 1; }",
        "{ { f( } ) } out[0] = 1; }", "for (;;) { [ } ] }", "{ : } ? ,"})
    scan("__global__ void k(float *out, const float *in, int n, int w) {\n" +
         std::string(Body) + "\n}\nint after;\n");
}

TEST(Kernel, endsAtBracedValues) {
  scan("inline __device__ S f(const T (&a)[N], T b, F c, const int n = N) {\n"
       "  return {m, m2};\n}\n");
}

TEST(Scan, findsFunctions) {
  std::string Source =
      "#include <x>\nnamespace a {\nstruct S { S() : x{1}, y(2) {} int f() "
      "const { return 1; } int x, y; };\n}\n"
      "template <typename T, int N = 2> void g(T) {}\n"
      "extern \"C\" { int h(void) { return 0; } }\nint x = f(3);\n"
      "enum E { A, B };\nint a[] = {1, 2};\nMACRO(3)\n"
      "int main(int argc, char **argv) { if (argc) { } }\n";
  std::vector<std::string> Names;
  for (const FunctionDefinition &D : scan(Source).Functions) {
    Names.push_back(D.Name);
    EXPECT_EQ(Source[D.Body.Offset], '{');
    EXPECT_EQ(Source[D.Body.end() - 1], '}');
  }
  EXPECT_THAT(Names, ElementsAre("S", "f", "g", "h", "main"));
}

} // namespace
