// Where CUDA has a template that takes the kernel, HIP wants its address.
// RUN: rm -rf %t && %cuferry migrate %s --target dtk -o %t -q
// RUN: grep -v 'CHECK' %t/kernels-by-address.hip | FileCheck %s
#include <cuda_runtime.h>
template <int N> __global__ void k(float *v) { v[N] = 0; }
void f() {
  cudaFuncSetAttribute(k<4>, cudaFuncAttributeMaxDynamicSharedMemorySize, 64 << 10);
  cudaFuncSetCacheConfig(k<4>, cudaFuncCachePreferShared);
  cudaFuncAttributes a;
  cudaFuncGetAttributes(&a, k<8>);
  // CHECK: hipFuncSetAttribute(reinterpret_cast<const void*>(k<4>), hipFuncAttributeMaxDynamicSharedMemorySize, 64 << 10);
  // CHECK: hipFuncSetCacheConfig(reinterpret_cast<const void*>(k<4>), hipFuncCachePreferShared);
  // CHECK: hipFuncAttributes a;
  // CHECK: hipFuncGetAttributes(&a, reinterpret_cast<const void*>(k<8>));
  int blocks;
  cudaOccupancyMaxActiveBlocksPerMultiprocessor(&blocks, k<4>, 256, 0);
  // CHECK: hipOccupancyMaxActiveBlocksPerMultiprocessor(&blocks, k<4>, 256, 0);
}
