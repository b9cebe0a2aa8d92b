//===- ScriptNames.cpp - CUDA's words in build scripts --------------------===//

#include "ScriptNames.h"
#include "NvccFlags.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"

namespace cuferry::script_names {

using llvm::StringRef;

// Names: CMake's manual, cmake-variables(7), cmake-properties(7),
// FindCUDA and FindCUDAToolkit.

bool isCMakeVariable(StringRef Name) {
  static const llvm::StringSet<> Names = {
      "CUDA_64_BIT_DEVICE_CODE",
      "CUDA_ARCH_NAME",
      "CUDA_ATTACH_VS_BUILD_RULE_TO_CUDA_FILE",
      "CUDA_BUILD_CUBIN",
      "CUDA_BUILD_EMULATION",
      "CUDA_CUBLAS_LIBRARIES",
      "CUDA_CUDART_LIBRARY",
      "CUDA_CUDA_LIBRARY",
      "CUDA_CUFFT_LIBRARIES",
      "CUDA_FOUND",
      "CUDA_GENERATED_OUTPUT_DIR",
      "CUDA_HAS_FP16",
      "CUDA_HOST_COMPILATION_CPP",
      "CUDA_HOST_COMPILER",
      "CUDA_INCLUDE_DIRS",
      "CUDA_LIBRARIES",
      "CUDA_LINK_LIBRARIES_KEYWORD",
      "CUDA_NVCC_EXECUTABLE",
      "CUDA_NVCC_FLAGS",
      "CUDA_NVCC_INCLUDE_DIRS",
      "CUDA_PROPAGATE_HOST_FLAGS",
      "CUDA_SDK_ROOT_DIR",
      "CUDA_SEPARABLE_COMPILATION",
      "CUDA_SOURCE_PROPERTY_FORMAT",
      "CUDA_TARGET_CPU_ARCH",
      "CUDA_TOOLKIT_INCLUDE",
      "CUDA_TOOLKIT_ROOT_DIR",
      "CUDA_TOOLKIT_TARGET_DIR",
      "CUDA_USE_STATIC_CUDA_RUNTIME",
      "CUDA_VERBOSE_BUILD",
      "CUDA_VERSION",
      "CUDA_VERSION_MAJOR",
      "CUDA_VERSION_MINOR",
      "CUDA_VERSION_STRING",
  };
  if (Names.contains(Name) || Name.starts_with("CMAKE_CUDA_") ||
      Name.starts_with("CUDAToolkit_") || Name.starts_with("CUDA_NVCC_FLAGS_"))
    return true;
  // CUDA_cublas_LIBRARY and its like.
  return Name.starts_with("CUDA_") && Name.ends_with("_LIBRARY");
}

bool isFindCudaVariable(StringRef Name) {
  return Name.starts_with("CUDA_") && isCMakeVariable(Name);
}

bool isCMakeProperty(StringRef Name) {
  return llvm::is_contained(
             {"CUDA_ARCHITECTURES", "CUDA_CUBIN_COMPILATION", "CUDA_EXTENSIONS",
              "CUDA_FATBIN_COMPILATION", "CUDA_OPTIX_COMPILATION",
              "CUDA_PTX_COMPILATION", "CUDA_RESOLVE_DEVICE_SYMBOLS",
              "CUDA_RUNTIME_LIBRARY", "CUDA_SEPARABLE_COMPILATION",
              "CUDA_STANDARD", "CUDA_STANDARD_REQUIRED",
              "CUDA_SOURCE_PROPERTY_FORMAT"},
             Name) ||
         (Name.starts_with("CUDA_") && (Name.ends_with("_COMPILER_LAUNCHER") ||
                                        Name.ends_with("_VISIBILITY_PRESET")));
}

bool isCMakeCommand(StringRef Name) {
  return llvm::is_contained(
      {"cuda_add_cufft_to_target", "cuda_add_cublas_to_target",
       "cuda_add_executable", "cuda_add_library", "cuda_build_clean_target",
       "cuda_compile", "cuda_compile_ptx", "cuda_compile_fatbin",
       "cuda_compile_cubin",
       "cuda_compute_separable_compilation_object_file_"
       "name",
       "cuda_include_directories", "cuda_link_separable_compilation_objects",
       "cuda_select_nvcc_arch_flags", "cuda_source_group", "cuda_wrap_srcs"},
      Name);
}

bool isEnvironment(StringRef Name) {
  return llvm::is_contained({"CUDA_HOME",
                             "CUDA_PATH",
                             "CUDA_ROOT",
                             "CUDACXX",
                             "CUDAFLAGS",
                             "CUDAARCHS",
                             "CUDAHOSTCXX",
                             "CUDA_VISIBLE_DEVICES",
                             "CUDA_LAUNCH_BLOCKING",
                             "CUDA_DEVICE_ORDER",
                             "CUDA_CACHE_PATH",
                             "CUDA_MODULE_LOADING",
                             "CUDA_BIN_PATH",
                             "CUDA_LIB_PATH",
                             "NVCC_APPEND_FLAGS",
                             "NVCC_PREPEND_FLAGS",
                             "NVCC_CCBIN",
                             "TORCH_CUDA_ARCH_LIST",
                             "PYTORCH_CUDA_ALLOC_CONF",
                             "PYTORCH_NVCC",
                             "NCCL_DEBUG",
                             "NVIDIA_VISIBLE_DEVICES"},
                            Name);
}

bool isToolkitRoot(StringRef Name) {
  return llvm::is_contained(
      {"CUDA_HOME", "CUDA_PATH", "CUDA_ROOT", "CUDA_ROOT_DIR", "CUDA_DIR",
       "CUDADIR", "CUDA_INSTALL_PATH", "CUDA_TOOLKIT_PATH",
       "CUDA_TOOLKIT_ROOT_DIR", "CUDA_TOOLKIT_ROOT", "CUDAToolkit_ROOT",
       "CUDAToolkit_ROOT_DIR", "CUDAToolkit_TARGET_DIR", "CUDA_PREFIX"},
      Name);
}

bool isLibrary(StringRef Name) {
  static const llvm::StringSet<> Names = {
      "accinj64",       "cublas",      "cublasLt",       "cublas_device",
      "cuda",           "cudadevrt",   "cudart",         "cudla",
      "cudnn",          "cudss",       "cufft",          "cufftw",
      "cufile",         "cufile_rdma", "cuinj64",        "culibos",
      "cupti",          "curand",      "cusolver",       "cusolverMg",
      "cusparse",       "cusparseLt",  "cutensor",       "nccl",
      "nppc",           "nppial",      "nppicc",         "nppicom",
      "nppidei",        "nppif",       "nppig",          "nppim",
      "nppist",         "nppisu",      "nppitc",         "npps",
      "nvJitLink",      "nvToolsExt",  "nvblas",         "nvfatbin",
      "nvinfer",        "nvjpeg",      "nvml",           "nvperf_host",
      "nvptxcompiler",  "nvrtc",       "nvrtc-builtins", "nvshmem",
      "nvtx3",          "nvidia-ml",   "nppi",           "cudnn_ops_infer",
      "cudnn_cnn_infer"};
  Name.consume_back("_static");
  Name.consume_back("_nocallback");
  return Names.contains(Name);
}

bool isTool(StringRef Name) {
  return llvm::is_contained(
      {"nvidia-smi", "nvprof", "nsys", "ncu", "nv-nsight-cu-cli", "cuda-gdb",
       "cuda-memcheck", "compute-sanitizer", "cuobjdump", "nvdisasm", "ptxas",
       "fatbinary", "nvlink", "cudafe++", "bin2c", "nvprune", "cicc", "nvvp"},
      Name);
}

size_t toolkitRootLength(StringRef Text) {
  StringRef Rest = Text;
  if (!Rest.consume_front("/usr/local/cuda") &&
      !Rest.consume_front("/opt/cuda"))
    return 0;
  if (Rest.starts_with("-")) {
    StringRef Version = Rest.drop_front().take_while(
        [](char C) { return llvm::isDigit(C) || C == '.'; });
    if (Version.empty() && !Rest.drop_front().starts_with("$"))
      return 0;
    Rest = Rest.drop_front(1 + Version.size());
  }
  if (!Rest.empty() && Rest[0] != '/')
    return 0;
  return Text.size() - Rest.size();
}

/// \p Part in \p Word, not within a run of other letters of the same case.
static bool hasPart(StringRef Word, StringRef Part) {
  for (size_t At = Word.find_insensitive(Part); At != StringRef::npos;
       At = Word.find_insensitive(Part, At + 1)) {
    bool Before = At > 0 && llvm::isAlpha(Word[At - 1]);
    bool After =
        At + Part.size() < Word.size() && llvm::isLower(Word[At + Part.size()]);
    if (!Before && !After)
      return true;
  }
  return false;
}

bool speaksOfCuda(StringRef Word) {
  if (Word.contains_insensitive("cuda") || Word.contains_insensitive("nvcc"))
    return true;
  for (StringRef Part :
       {"cublas", "cudnn", "cufft", "curand", "cusparse", "cusolver", "nccl",
        "nvrtc", "nvtx", "nvToolsExt", "cupti", "nvml", "nvidia", "nvptx",
        "cubin", "ptxas", "cutlass", "cutensor", "gencode"})
    if (hasPart(Word, Part))
      return true;
  if (isTool(Word) || Word.contains("compute_"))
    return Word.contains("compute_")
               ? Word.size() > Word.find("compute_") + 8 &&
                     llvm::isDigit(Word[Word.find("compute_") + 8])
               : true;
  size_t Sm = Word.find("sm_");
  if (Sm != StringRef::npos && (Sm == 0 || !llvm::isAlnum(Word[Sm - 1])) &&
      Word.size() > Sm + 3 &&
      (llvm::isDigit(Word[Sm + 3]) || Word[Sm + 3] == '$'))
    return true;
  for (StringRef Ending : {".cu", ".cuh"})
    for (size_t At = Word.find(Ending); At != StringRef::npos;
         At = Word.find(Ending, At + 1))
      if (At + Ending.size() >= Word.size() ||
          !llvm::isAlnum(Word[At + Ending.size()]))
        return true;
  return false;
}

} // namespace cuferry::script_names
