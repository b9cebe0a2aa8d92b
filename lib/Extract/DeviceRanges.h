//===- DeviceRanges.h - which tokens are device code ------------*- C++ -*-===//

#ifndef CUFERRY_EXTRACT_DEVICERANGES_H
#define CUFERRY_EXTRACT_DEVICERANGES_H

#include "TokenFile.h"

namespace cuferry {

/// A function definition that carries an execution space.
struct FunctionSpace {
  size_t First = 0, Last = 0; ///< tokens, from the attribute to the `}`
  bool Device = false, Host = false;
  bool Kernel = false; ///< __global__
};

/// All functions marked __global__, __device__ or __host__, by their tokens
/// alone: also those that no parser reaches. Sorted by First.
std::vector<FunctionSpace> functionSpaces(const TokenFile &T);

/// Where token \p I stands: CtxHost, CtxDevice, CtxKernel,
/// CtxMacroBody, CtxDirective.
uint16_t contextAt(const TokenFile &T, llvm::ArrayRef<FunctionSpace> Spaces,
                   size_t I);

} // namespace cuferry

#endif // CUFERRY_EXTRACT_DEVICERANGES_H
