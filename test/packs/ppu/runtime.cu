// cuda is hggc throughout.
// RUN: rm -rf %t && %cuferry migrate %s --target ppu -o %t -q
// RUN: FileCheck %s --input-file=%t/runtime.hg --match-full-lines

// CHECK: #include <hggc_runtime.h>
#include <cuda_runtime.h>

// CHECK: hggcError_t memory(void **p, size_t n, hggcStream_t stream) {
cudaError_t memory(void **p, size_t n, cudaStream_t stream) {
  // CHECK: hggcMalloc(p, n);
  cudaMalloc(p, n);
  // CHECK: hggcHostAlloc(p, n, hggcHostAllocMapped);
  cudaHostAlloc(p, n, cudaHostAllocMapped);
  // CHECK: hggcMemcpyAsync(*p, p, n, hggcMemcpyHostToDevice, stream);
  cudaMemcpyAsync(*p, p, n, cudaMemcpyHostToDevice, stream);
  // CHECK: hggcExtent e = make_hggcExtent(1, 2, 3);
  cudaExtent e = make_cudaExtent(1, 2, 3);
  // CHECK: return hggcErrorMemoryAllocation;
  return cudaErrorMemoryAllocation;
}

void device() {
  // CHECK: hggcDeviceProp prop;
  cudaDeviceProp prop;
  int n = prop.warpSize;
  // CHECK: hggcDeviceGetAttribute(&n, hggcDevAttrWarpSize, 0);
  cudaDeviceGetAttribute(&n, cudaDevAttrWarpSize, 0);
// CHECK: #if HGGCRT_VERSION >= 12000
#if CUDART_VERSION >= 12000
#endif
}
