// Calls that have nothing to do on Ascend go, or leave success where their value is used.
// RUN: rm -rf %t && %cuferry migrate %s --target cann -o %t -q
// RUN: FileCheck %s --input-file=%t/dropped.asc --match-full-lines
#include <cuda_runtime.h>

void kernel(float *);
void check(cudaError_t);

//      CHECK: void tune(bool first) {
// CHECK-NEXT: if (first)
// CHECK-NEXT: ;
// CHECK-NEXT: check(ACL_SUCCESS);
// CHECK-NEXT: }
void tune(bool first) {
  cudaSetDeviceFlags(cudaDeviceScheduleBlockingSync);
  cudaDeviceSetCacheConfig(cudaFuncCachePreferL1);
  if (first)
    cudaFuncSetCacheConfig(kernel, cudaFuncCachePreferShared);
  check(cudaFuncSetAttribute(kernel, cudaFuncAttributeMaxDynamicSharedMemorySize, 65536));
}
