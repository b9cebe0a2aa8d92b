//===- cann_device.h - the device properties that CANN can tell -----------===//
//
// CANN has no structure of device properties, but aclrtGetDeviceInfo answers
// for most of what programs ask. DeviceProperties has the fields of CUDA's
// structure that have an answer, and no others: what it lacks shall not
// compile. aclrtGetDeviceInfo is newer than CANN 8.1.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_CANN_DEVICE_H
#define CUFERRY_CANN_DEVICE_H

#include <acl/acl.h>
#include <cstddef>
#include <cstdint>
#include <cstdio>

namespace cuferry {

struct DeviceProperties {
  char name[256];
  size_t totalGlobalMem;
  /// Bytes of the unified buffer of a vector core.
  size_t sharedMemPerBlock;
  size_t sharedMemPerMultiprocessor;
  int warpSize;
  int maxThreadsPerBlock;
  int maxThreadsDim[3];
  int maxGridSize[3];
  /// Vector cores. Matrix products run on cube cores, of which there are others.
  int multiProcessorCount;
  int maxThreadsPerMultiProcessor;
  int l2CacheSize;
};

/// Attribute \p Attribute of \p Device as an int, which is what CUDA gives.
inline aclError deviceAttribute(int *Value, aclrtDevAttr Attribute,
                                int Device) {
  int64_t Wide = 0;
  aclError Error =
      aclrtGetDeviceInfo(static_cast<uint32_t>(Device), Attribute, &Wide);
  if (Error == ACL_SUCCESS)
    *Value = static_cast<int>(Wide);
  return Error;
}

/// Fills \p Properties; a property that \p Device does not know stays 0. The
/// name is that of the chip in this machine, the same for all its devices.
inline aclError deviceProperties(DeviceProperties *Properties, int Device) {
  uint32_t Count = 0;
  aclError Error = aclrtGetDeviceCount(&Count);
  if (Error != ACL_SUCCESS)
    return Error;
  if (Device < 0 || static_cast<uint32_t>(Device) >= Count)
    return ACL_ERROR_RT_INVALID_DEVICEID;
  *Properties = DeviceProperties();
  if (const char *Name = aclrtGetSocName())
    std::snprintf(Properties->name, sizeof(Properties->name), "%s", Name);
  auto Ask = [Device](aclrtDevAttr Attribute) {
    int64_t Value = 0;
    aclError Error =
        aclrtGetDeviceInfo(static_cast<uint32_t>(Device), Attribute, &Value);
    return Error == ACL_SUCCESS ? Value : 0;
  };
  auto AskInt = [&](aclrtDevAttr Attribute) {
    return static_cast<int>(Ask(Attribute));
  };
  Properties->totalGlobalMem =
      static_cast<size_t>(Ask(ACL_DEV_ATTR_TOTAL_GLOBAL_MEM_SIZE));
  Properties->sharedMemPerBlock =
      static_cast<size_t>(Ask(ACL_DEV_ATTR_UBUF_PER_VECTOR_CORE));
  Properties->sharedMemPerMultiprocessor = Properties->sharedMemPerBlock;
  Properties->warpSize = AskInt(ACL_DEV_ATTR_WARP_SIZE);
  Properties->maxThreadsPerBlock = AskInt(ACL_DEV_ATTR_MAX_THREADS_PER_BLOCK);
  Properties->maxThreadsDim[0] = AskInt(ACL_DEV_ATTR_MAX_BLOCK_DIM_X);
  Properties->maxThreadsDim[1] = AskInt(ACL_DEV_ATTR_MAX_BLOCK_DIM_Y);
  Properties->maxThreadsDim[2] = AskInt(ACL_DEV_ATTR_MAX_BLOCK_DIM_Z);
  Properties->maxGridSize[0] = AskInt(ACL_DEV_ATTR_MAX_GRID_DIM_X);
  Properties->maxGridSize[1] = AskInt(ACL_DEV_ATTR_MAX_GRID_DIM_Y);
  Properties->maxGridSize[2] = AskInt(ACL_DEV_ATTR_MAX_GRID_DIM_Z);
  Properties->multiProcessorCount = AskInt(ACL_DEV_ATTR_VECTOR_CORE_NUM);
  Properties->maxThreadsPerMultiProcessor =
      AskInt(ACL_DEV_ATTR_MAX_THREAD_PER_VECTOR_CORE);
  Properties->l2CacheSize = AskInt(ACL_DEV_ATTR_L2_CACHE_SIZE);
  return ACL_SUCCESS;
}

} // namespace cuferry

#endif // CUFERRY_CANN_DEVICE_H
