// A CompileUnit as a command line for Clang's driver.

#include "Parse.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

using namespace cuferry;
using llvm::StringRef;

static std::string standardFor(const CompileUnit &U) {
  if (U.Standard.empty())
    return U.Language == SourceLanguage::C ? "-std=gnu17" : "-std=gnu++17";
  // nvcc and gcc take names of old standards that our headers outgrew: C++98
  // code parses as C++14, what it cannot know it does not use.
  StringRef S = U.Standard;
  if (U.Language != SourceLanguage::C &&
      (S.ends_with("++98") || S.ends_with("++03") || S.ends_with("++0x") ||
       S.ends_with("++11")))
    return "-std=gnu++14";
  return "-std=" + U.Standard;
}

std::vector<std::string> cuferry::clangCommand(const CompileUnit &Unit,
                                               const CudaHeaders &Headers,
                                               CudaSide Side) {
  std::vector<std::string> Args = commonFlags();
  auto Add = [&Args](std::vector<std::string> More) {
    for (std::string &F : More)
      Args.push_back(std::move(F));
  };
  bool Cuda = Unit.Language == SourceLanguage::Cuda;
  Args.push_back("-x");
  Args.push_back(Cuda                                   ? "cuda"
                 : Unit.Language == SourceLanguage::Cxx ? "c++"
                                                        : "c");
  Args.push_back(standardFor(Unit));

  bool Embedded = Headers.ToolkitPath.empty();
  for (size_t I = 0; I != Unit.Flags.size(); ++I) {
    const std::string &F = Unit.Flags[I];
    if (Embedded && (F == "-I" || F == "-isystem" || F == "-idirafter") &&
        I + 1 != Unit.Flags.size() && holdsToolkitHeaders(Unit.Flags[I + 1])) {
      ++I;
      continue;
    }
    Args.push_back(F);
  }

  if (Cuda && Side == CudaSide::Device)
    Args.push_back("--cuda-gpu-arch=" +
                   (Unit.CudaArch.empty() ? "sm_80" : Unit.CudaArch));
  if (Embedded) {
    Add(Cuda ? cudaSourceFlags(Side, EmbeddedInclude, EmbeddedThirdparty)
             : hostSourceFlags(EmbeddedInclude, EmbeddedThirdparty));
  } else if (Cuda) {
    StringRef V = Headers.ToolkitVersion;
    unsigned Major = 12, Minor = 0;
    V.split('.').first.getAsInteger(10, Major);
    V.split('.').second.getAsInteger(10, Minor);
    Add(nvccMacros(Major, Minor));
    // Clang brings its own __CUDACC__ with its wrapper headers.
    std::erase(Args, "-U__CUDACC__");
    std::erase(Args, "-D__CUDACC__=1");
    Add({"--cuda-path=" + Headers.ToolkitPath, "-nocudalib",
         Side == CudaSide::Host ? "--cuda-host-only" : "--cuda-device-only",
         "-Xclang", "-target-sdk-version=12.9", "-isystem",
         Headers.ToolkitPath + "/include/cccl", "-idirafter",
         EmbeddedThirdparty.str()});
  } else {
    Add({"-isystem", Headers.ToolkitPath + "/include", "-isystem",
         Headers.ToolkitPath + "/include/cccl", "-idirafter",
         EmbeddedThirdparty.str()});
  }
  Args.push_back(Unit.File);
  return Args;
}
