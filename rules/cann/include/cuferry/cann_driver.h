//===- cann_driver.h - the driver API's calls and types -------------------===//
//
// CANN has one host API, where a device is its number and a device pointer a
// pointer. What the driver API gives through pointers, or in other units, is
// done here.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_CANN_DRIVER_H
#define CUFERRY_CANN_DRIVER_H

#include <acl/acl.h>
#include <cstddef>
#include <cstdint>
#include <cuferry/cann.h>

namespace cuferry {

/// An address on the device as a number, which CUDA's driver has it as: code casts
/// to and from it, counts in bytes and aligns.
using DevicePointer = unsigned long long;

/// Starts CANN. That something else has started it before is no error.
inline aclError init() {
  aclError Error = aclInit(nullptr);
  return Error == ACL_ERROR_REPEAT_INITIALIZE ? ACL_SUCCESS : Error;
}

/// The device with number \p Ordinal, which is that number.
inline aclError deviceGet(int32_t *Device, int Ordinal) {
  uint32_t Count = 0;
  aclError Error = aclrtGetDeviceCount(&Count);
  if (Error != ACL_SUCCESS)
    return Error;
  if (Ordinal < 0 || static_cast<uint32_t>(Ordinal) >= Count)
    return ACL_ERROR_RT_INVALID_DEVICEID;
  *Device = Ordinal;
  return ACL_SUCCESS;
}

/// The context that \p Device has for all; it becomes this thread's.
inline aclError primaryContext(aclrtContext *Context, int Device) {
  aclError Error = aclrtSetDevice(Device);
  return Error != ACL_SUCCESS ? Error : aclrtGetCurrentContext(Context);
}

/// Gives errorString(\p Error).
inline aclError getErrorString(aclError Error, const char **Text) {
  *Text = errorString(Error);
  return ACL_SUCCESS;
}

/// Gives errorName(\p Error).
inline aclError getErrorName(aclError Error, const char **Text) {
  *Text = errorName(Error);
  return ACL_SUCCESS;
}

} // namespace cuferry

#endif // CUFERRY_CANN_DRIVER_H
