//===- NvccView.h - the flags that make Clang see what nvcc sees -*- C++
//-*-===//
//
// Clang and nvcc differ in what they predefine and include. These flags close
// the gap when CUDA's declarations come from lib/Headers: `__CUDACC__` is 1
// (Clang leaves it to its wrapper headers), `__NVCC__` and the version macros
// exist, cuda_runtime.h is included first.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_FRONTEND_NVCCVIEW_H
#define CUFERRY_FRONTEND_NVCCVIEW_H

#include "llvm/ADT/StringRef.h"
#include <string>
#include <vector>

namespace cuferry {

/// The side of a CUDA translation unit that is parsed.
enum class CudaSide { Host, Device };

/// The CUDA version that lib/Headers claims to be.
inline constexpr unsigned HeadersCudaMajor = 12;
inline constexpr unsigned HeadersCudaMinor = 9;

/// Clang driver flags for a CUDA source, without the input file.
/// \p Include and \p Thirdparty are the folders of lib/Headers as Clang will
/// see them.
std::vector<std::string> cudaSourceFlags(CudaSide Side, llvm::StringRef Include,
                                         llvm::StringRef Thirdparty);

/// The same for a host-only C or C++ source.
std::vector<std::string> hostSourceFlags(llvm::StringRef Include,
                                         llvm::StringRef Thirdparty);

/// nvcc's predefined macros as -D flags, for any headers.
std::vector<std::string> nvccMacros(unsigned Major, unsigned Minor);

/// What holds for every parse of ours: no limit on errors, no warnings, Clang's
/// own resource directory.
std::vector<std::string> commonFlags();

} // namespace cuferry

#endif // CUFERRY_FRONTEND_NVCCVIEW_H
