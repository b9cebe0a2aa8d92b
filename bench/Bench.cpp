// What a translation unit costs by the headers that it is parsed with, and what
// a look-up in the vocabulary costs. CPU time of the process; what counts are
// the ratios within one run, which are printed at the end.

#include "Frontend/Parse.h"
#include "Frontend/Precompiled.h"
#include "cuferry/Recovery.h"
#include "cuferry/Vocabulary.h"
#include "clang/Frontend/FrontendActions.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/raw_ostream.h"
#include <benchmark/benchmark.h>

using namespace cuferry;

namespace {

constexpr const char *Toolkit = "/usr/local/cuda";

/// A source of a few lines, so that the headers are what is measured.
CompileUnit smallUnit() {
  static const std::string Path = [] {
    llvm::SmallString<128> File;
    int FD;
    if (llvm::sys::fs::createTemporaryFile("cuferry-bench", "cu", FD, File))
      std::abort();
    llvm::raw_fd_ostream OS(FD, /*shouldClose=*/true);
    OS << "#include <cuda_runtime.h>\n"
          "__global__ void k(float *x) { x[threadIdx.x] = rsqrtf(x[0]); }\n"
          "int main() { float *p; cudaMalloc(&p, 4); k<<<1, 1>>>(p);\n"
          "  return cudaFree(p); }\n";
    return File.str().str();
  }();
  return bareUnit(Path, {});
}

void parse(benchmark::State &State, const CudaHeaders &Headers,
           const std::string &Precompiled) {
  CompileUnit Unit = smallUnit();
  for (auto _ : State) {
    ParseOutcome Out = parseUnit(
        Unit, Headers, CudaSide::Host,
        [] { return std::make_unique<clang::SyntaxOnlyAction>(); },
        std::chrono::seconds(60), Precompiled);
    if (Out.Result != ParseResult::Clean) {
      State.SkipWithError("the source did not parse");
      return;
    }
  }
}

void embeddedHeaders(benchmark::State &State) { parse(State, {}, ""); }

void precompiledHeaders(benchmark::State &State) {
  PrecompiledHeaders All;
  CompileUnit Unit = smallUnit();
  for (int I = 0; I != 8; ++I)
    All.expect(Unit, CudaSide::Host);
  std::string File = All.get(Unit, {}, CudaSide::Host);
  if (File.empty())
    return State.SkipWithError("no precompiled header");
  parse(State, {}, File);
}

void toolkitHeaders(benchmark::State &State) {
  llvm::Expected<CudaHeaders> Headers = findToolkit(Toolkit);
  if (!Headers) {
    llvm::consumeError(Headers.takeError());
    return State.SkipWithError("skipped: no toolkit in /usr/local/cuda");
  }
  parse(State, *Headers, "");
}

void vocabularyFind(benchmark::State &State) {
  size_t I = 0;
  auto All = vocabulary::entries();
  for (auto _ : State) {
    I = (I + 7919) % All.size();
    benchmark::DoNotOptimize(vocabulary::find(All[I].Name));
  }
}

BENCHMARK(embeddedHeaders)
    ->MeasureProcessCPUTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK(precompiledHeaders)
    ->MeasureProcessCPUTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK(toolkitHeaders)
    ->MeasureProcessCPUTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK(vocabularyFind);

/// The usual table, and the CPU times kept for the ratios.
class Reporter : public benchmark::ConsoleReporter {
public:
  std::map<std::string, double> Cpu;

  void ReportRuns(const std::vector<Run> &Runs) override {
    for (const Run &R : Runs)
      if (!R.error_occurred)
        Cpu[R.run_name.function_name] = R.GetAdjustedCPUTime();
    ConsoleReporter::ReportRuns(Runs);
  }
};

} // namespace

int main(int Argc, char **Argv) {
  enableCrashRecovery();
  benchmark::Initialize(&Argc, Argv);
  if (benchmark::ReportUnrecognizedArguments(Argc, Argv))
    return 2;
  Reporter R;
  benchmark::RunSpecifiedBenchmarks(&R);
  auto Ratio = [&R](const char *A, const char *B) {
    if (R.Cpu.count(A) && R.Cpu.count(B))
      llvm::outs() << A << " / " << B << ": "
                   << llvm::format("%.3f", R.Cpu[A] / R.Cpu[B]) << "\n";
  };
  Ratio("precompiledHeaders", "toolkitHeaders");
  Ratio("embeddedHeaders", "toolkitHeaders");
  Ratio("precompiledHeaders", "embeddedHeaders");
  return 0;
}
