#include "NvccView.h"
#include "llvm/ADT/Twine.h"

using namespace cuferry;

std::vector<std::string> cuferry::nvccMacros(unsigned Major, unsigned Minor) {
  return {"-U__CUDACC__",
          "-D__CUDACC__=1",
          "-D__NVCC__=1",
          "-D__CUDACC_VER_MAJOR__=" + std::to_string(Major),
          "-D__CUDACC_VER_MINOR__=" + std::to_string(Minor),
          "-D__CUDACC_VER_BUILD__=86",
          "-D__CUDACC_EXTENDED_LAMBDA__=1",
          "-D__CUDACC_RELAXED_CONSTEXPR__=1"};
}

std::vector<std::string> cuferry::commonFlags() {
  return {"-resource-dir=" CUFERRY_CLANG_RESOURCE_DIR,
          "-fsyntax-only",
          "-w",
          "-ferror-limit=0",
          "-ftemplate-depth=900",
          "-fno-spell-checking",
          "-Wno-unknown-cuda-version",
          "-Wno-error"};
}

std::vector<std::string> cuferry::cudaSourceFlags(CudaSide Side,
                                                  llvm::StringRef Include,
                                                  llvm::StringRef Thirdparty) {
  std::vector<std::string> Flags = {
      "-nocudainc", "-nocudalib",
      Side == CudaSide::Host ? "--cuda-host-only" : "--cuda-device-only",
      // Without an SDK version Clang expects launches of CUDA before 9.2.
      "-Xclang", "-target-sdk-version=12.9",
      // Without it a launch in device code is an error.
      "-fgpu-rdc"};
  for (std::string &M : nvccMacros(HeadersCudaMajor, HeadersCudaMinor))
    Flags.push_back(std::move(M));
  Flags.insert(Flags.end(),
               {"-isystem", Include.str(), "-idirafter", Thirdparty.str(),
                // By its full name: a project may have one of its own.
                "-include", (Include + llvm::Twine("/cuda_runtime.h")).str()});
  return Flags;
}

std::vector<std::string> cuferry::hostSourceFlags(llvm::StringRef Include,
                                                  llvm::StringRef Thirdparty) {
  return {"-isystem", Include.str(), "-idirafter", Thirdparty.str()};
}
