//===- DeviceLink.h - nvcc -dlink where there is no such step ---*- C++ -*-===//
//
// nvcc links the device code of objects into an object of its own, which the
// host linker then takes. Where device code is linked by the ecosystem's
// compiler in the link of the program, that object is an empty one that says
// so: a link which gets it is not left to the host's linker.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_LAUNCH_DEVICELINK_H
#define CUFERRY_LAUNCH_DEVICELINK_H

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

namespace cuferry {

/// Writes the C source of such an object, unless it is there.
llvm::Error writeDeviceLinkSource(const std::string &File);

/// Whether \p Object is one.
bool standsForDeviceLink(const std::string &Object);

} // namespace cuferry

#endif // CUFERRY_LAUNCH_DEVICELINK_H
