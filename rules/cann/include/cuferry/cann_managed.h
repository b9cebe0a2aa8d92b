//===- cann_managed.h - where managed memory is ---------------------------===//
//
// Up to CUDA 12 a place is the number of a device, -1 for the host; ACL and
// CUDA 13 say it by a structure. Atlas A2 and A3 only.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_CANN_MANAGED_H
#define CUFERRY_CANN_MANAGED_H

#include <acl/acl.h>

namespace cuferry {

constexpr int HostDevice = -1;

inline aclrtMemManagedLocation managedLocation(int Device) {
  aclrtMemManagedLocation Location;
  Location.type = Device == HostDevice ? ACL_MEM_LOCATIONTYPE_HOST
                                       : ACL_MEM_LOCATIONTYPE_DEVICE;
  Location.id = Device == HostDevice ? 0 : Device;
  return Location;
}

inline aclrtMemManagedLocation
managedLocation(aclrtMemManagedLocation Location) {
  return Location;
}

} // namespace cuferry

#endif // CUFERRY_CANN_MANAGED_H
