//===- KernelReader.h - the kernels of a file, its divergence ---*- C++ -*-===//
//
// Brings the walks over a file's device functions together: describes its
// kernels, and says where not all threads of a warp may come together, calls
// through other functions of the file considered.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_EXTRACT_KERNELREADER_H
#define CUFERRY_EXTRACT_KERNELREADER_H

#include "DeviceRanges.h"
#include "DeviceWalk.h"
#include "llvm/ADT/DenseSet.h"

namespace cuferry {

struct KernelFindings {
  std::vector<Kernel> Kernels; ///< sorted by place
  /// Name tokens of calls that not all threads of a warp may make together, or
  /// of which that cannot be seen.
  llvm::DenseSet<size_t> Divergent;
};

KernelFindings readKernels(const TokenFile &T,
                           llvm::ArrayRef<FunctionSpace> Spaces,
                           llvm::ArrayRef<FunctionTokens> Bodies);

} // namespace cuferry

#endif // CUFERRY_EXTRACT_KERNELREADER_H
