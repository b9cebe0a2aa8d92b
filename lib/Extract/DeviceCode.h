//===- DeviceCode.h - kernels and what they name ----------------*- C++ -*-===//

#ifndef CUFERRY_EXTRACT_DEVICECODE_H
#define CUFERRY_EXTRACT_DEVICECODE_H

#include "DeviceRanges.h"

namespace cuferry {

/// The kernels and device functions among \p Spaces, and the macros of the
/// file, with the identifiers in them; by their tokens alone.
std::vector<DeviceCode> deviceCode(const TokenFile &T,
                                   llvm::ArrayRef<FunctionSpace> Spaces);

} // namespace cuferry

#endif // CUFERRY_EXTRACT_DEVICECODE_H
