//===- ScriptNames.h - CUDA's words in build scripts ------------*- C++ -*-===//
//
// Look-ups in the table of CudaWords.def: the variables, commands, properties
// and features that CMake gives for CUDA, CUDA's link libraries, tools and
// environment variables.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_BUILD_SCRIPTNAMES_H
#define CUFERRY_BUILD_SCRIPTNAMES_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"

namespace cuferry {

enum class CudaWord : uint8_t {
  FindCudaVariable, ///< that only FindCUDA reads: CUDA_NVCC_FLAGS
  CMakeVariable,    ///< of the language CUDA, of FindCUDAToolkit
  CMakeProperty,    ///< of targets and sources: CUDA_ARCHITECTURES
  CMakeFeature,     ///< cuda_std_17
  CMakeCommand,     ///< of FindCUDA, in lower case: cuda_add_library
  Environment,      ///< read by CUDA, nvcc, CMake or PyTorch's builds
  ToolkitRoot,      ///< a variable that customarily holds the toolkit's folder
  Library,          ///< "cudart", "cublas_static"
  Tool,             ///< a program other than nvcc
  Part,             ///< makes any word speak of CUDA
  PartAlone,        ///< the same, as a part of its own
};

namespace script_names {

/// Whether \p Name is a word of that kind.
bool is(CudaWord What, llvm::StringRef Name);

/// All words of a kind, as the table has them.
llvm::ArrayRef<llvm::StringRef> wordsOf(CudaWord What);

/// A variable of CMake's support for CUDA.
inline bool isCMakeVariable(llvm::StringRef Name) {
  return is(CudaWord::CMakeVariable, Name) ||
         is(CudaWord::FindCudaVariable, Name);
}

/// The length of the toolkit's folder at the beginning of \p Path, or 0:
/// /usr/local/cuda-11.8/lib64.
size_t toolkitRootLength(llvm::StringRef Path);
/// The word has CUDA in it, in whatever way.
bool speaksOfCuda(llvm::StringRef Word);

} // namespace script_names

} // namespace cuferry

#endif // CUFERRY_BUILD_SCRIPTNAMES_H
