// Properties come from a structure of the pack's own; what ACL cannot tell does not compile, and is reported.
// RUN: rm -rf %t && %cuferry --lang en migrate %s --target cann -o %t --all-places | FileCheck %s --check-prefix=REPORT
// RUN: FileCheck %s --input-file=%t/device.asc --match-full-lines
#include <cuda_runtime.h>

// REPORT: cudaDeviceProp::clockRate
// REPORT: cudaDeviceProp::major
// REPORT: a chip has no compute capability
// REPORT: cudaDeviceGetAttribute
// REPORT: aclrtGetDeviceInfo knows no such attribute

int ask(int device) {
  // CHECK: cuferry::DeviceProperties prop;
  cudaDeviceProp prop;
  // CHECK: cuferry::deviceProperties(&prop, device);
  cudaGetDeviceProperties(&prop, device);
  // CHECK: int n = prop.multiProcessorCount * prop.maxThreadsDim[0];
  int n = prop.multiProcessorCount * prop.maxThreadsDim[0];
  // CHECK: n += prop.major + prop.clockRate;
  n += prop.major + prop.clockRate;
  // CHECK: cuferry::deviceAttribute(&n, ACL_DEV_ATTR_WARP_SIZE, device);
  cudaDeviceGetAttribute(&n, cudaDevAttrWarpSize, device);
  // Half a call would be worse than none: the attribute has no counterpart, so nothing of the call is touched.
  // CHECK: cudaDeviceGetAttribute(&n, cudaDevAttrIntegrated, device);
  cudaDeviceGetAttribute(&n, cudaDevAttrIntegrated, device);
  // CHECK: aclrtGetDeviceCount(reinterpret_cast<uint32_t *>(&n));
  cudaGetDeviceCount(&n);
  // CHECK: aclrtDeviceGetLimit(ACL_RT_DEV_LIMIT_SIMT_STACK_SIZE, nullptr);
  cudaDeviceGetLimit(nullptr, cudaLimitStackSize);
  // CHECK: cudaDeviceSetLimit(cudaLimitMallocHeapSize, 1 << 20);
  cudaDeviceSetLimit(cudaLimitMallocHeapSize, 1 << 20);
  cudaPointerAttributes where;
  // CHECK: aclrtPointerGetAttributes(&n, &where);
  cudaPointerGetAttributes(&where, &n);
  // CHECK: return where.location.type == ACL_MEM_LOCATION_TYPE_DEVICE ? where.location.id : cuferry::resetDevice();
  return where.type == cudaMemoryTypeDevice ? where.device : cudaDeviceReset();
}
