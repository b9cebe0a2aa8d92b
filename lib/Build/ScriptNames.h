//===- ScriptNames.h - CUDA's words in build scripts ------------*- C++ -*-===//
//
// What builds of CUDA code are known to say: the variables, commands, targets
// and properties that CMake's own modules give (FindCUDA, FindCUDAToolkit, the
// language CUDA), CUDA's link libraries, tools and environment variables.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_BUILD_SCRIPTNAMES_H
#define CUFERRY_BUILD_SCRIPTNAMES_H

#include "llvm/ADT/StringRef.h"

namespace cuferry::script_names {

/// A variable of CMake's support for CUDA.
bool isCMakeVariable(llvm::StringRef Name);
/// One of those that only FindCUDA reads: CUDA_NVCC_FLAGS.
bool isFindCudaVariable(llvm::StringRef Name);
/// A property of targets or sources.
bool isCMakeProperty(llvm::StringRef Name);
/// A command of FindCUDA; \p Name in lower case.
bool isCMakeCommand(llvm::StringRef Name);
/// An environment variable that CUDA, nvcc or PyTorch's builds read.
bool isEnvironment(llvm::StringRef Name);
/// A variable that customarily holds the toolkit's folder.
bool isToolkitRoot(llvm::StringRef Name);
/// The length of the toolkit's folder at the beginning of \p Path, or 0:
/// /usr/local/cuda-11.8/lib64.
size_t toolkitRootLength(llvm::StringRef Path);
/// A library that comes with CUDA: "cudart", "cublas_static".
bool isLibrary(llvm::StringRef Name);
/// A program of the toolkit or the driver other than nvcc.
bool isTool(llvm::StringRef Name);
/// The word has CUDA in it, in whatever way.
bool speaksOfCuda(llvm::StringRef Word);

} // namespace cuferry::script_names

#endif // CUFERRY_BUILD_SCRIPTNAMES_H
