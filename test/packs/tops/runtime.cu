// The host's runtime: names by HIP's shape, and the calls whose arguments differ.
// RUN: rm -rf %t && %cuferry migrate %s --target tops -o %t -q
// RUN: FileCheck %s --input-file=%t/runtime.tops --match-full-lines

// CHECK: #include <tops/tops_runtime.h>
#include <cuda_runtime.h>

// CHECK: topsError_t memory(void **p, size_t n, topsStream_t stream) {
cudaError_t memory(void **p, size_t n, cudaStream_t stream) {
  // CHECK: topsHostMalloc(p, n, topsHostMallocDefault);
  cudaMallocHost(p, n);
  // CHECK: topsHostMalloc(p, n, topsHostMallocMapped);
  cudaHostAlloc(p, n, cudaHostAllocMapped);
  // CHECK: topsHostFree(*p);
  cudaFreeHost(*p);
  // CHECK: topsMallocAsync(p, n, stream, topsDeviceMallocDefault);
  cudaMallocAsync(p, n, stream);
  // CHECK: topsFreeAsync(*p, stream);
  cudaFreeAsync(*p, stream);
  // CHECK: topsMemcpyAsync(*p, p, n, topsMemcpyHostToDevice, stream);
  cudaMemcpyAsync(*p, p, n, cudaMemcpyHostToDevice, stream);
  // CHECK: return topsErrorOutOfMemory;
  return cudaErrorMemoryAllocation;
}

void events(cudaStream_t stream) {
  // CHECK: topsEvent_t event;
  cudaEvent_t event;
  // CHECK: topsEventCreateWithFlags(&event, topsEventDisableTiming);
  cudaEventCreateWithFlags(&event, cudaEventDisableTiming);
  // CHECK: topsStreamWaitEvent(stream, event, 0);
  cudaStreamWaitEvent(stream, event);
}

void device() {
  // CHECK: topsDeviceProp_t prop;
  cudaDeviceProp prop;
  int n = prop.multiProcessorCount;
  // CHECK: topsDeviceGetAttribute(&n, topsDeviceAttributeMultiprocessorCount, 0);
  cudaDeviceGetAttribute(&n, cudaDevAttrMultiProcessorCount, 0);
  // CHECK: topsPointerAttribute_t where;
  cudaPointerAttributes where;
  cudaPointerGetAttributes(&where, &n);
  // CHECK: n = where.memoryType == topsMemoryTypeDevice;
  n = where.type == cudaMemoryTypeDevice;
}
