// The new SDK: CUDA's names and argument orders with supa for cuda.
// RUN: rm -rf %t && %cuferry migrate %s --target supa -o %t -q
// RUN: FileCheck %s --input-file=%t/runtime-2.su --match-full-lines

// CHECK: #include <supa_runtime.h>
#include <cuda_runtime.h>

// CHECK: supaError_t memory(void **p, size_t n, supaStream_t stream) {
cudaError_t memory(void **p, size_t n, cudaStream_t stream) {
  // CHECK: supaMalloc(p, n);
  cudaMalloc(p, n);
  // CHECK: supaHostAlloc(p, n, supaHostAllocMapped);
  cudaHostAlloc(p, n, cudaHostAllocMapped);
  // CHECK: supaMemcpyAsync(*p, p, n, supaMemcpyHostToDevice, stream);
  cudaMemcpyAsync(*p, p, n, cudaMemcpyHostToDevice, stream);
  // CHECK: return supaGetLastError();
  return cudaGetLastError();
}

void device() {
  // CHECK: supaDeviceProp prop;
  cudaDeviceProp prop;
  int n = prop.warpSize;
  // CHECK: supaDeviceGetAttribute(&n, supaDevAttrWarpSize, 0);
  cudaDeviceGetAttribute(&n, cudaDevAttrWarpSize, 0);
}
