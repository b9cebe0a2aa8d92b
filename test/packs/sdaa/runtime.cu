// SDAA: the regular names, with the arguments that CUDA lets the caller leave out, and casts where the header has none.
// RUN: rm -rf %t && %cuferry --lang en migrate %s --target sdaa -o %t --all-places | FileCheck %s --check-prefix=REPORT
// RUN: FileCheck %s --input-file=%t/runtime.scpp --match-full-lines
// CHECK: #include <sdaa_runtime.h>
// CHECK: #include <cuferry/sdaa.h>
#include <cuda_runtime.h>

// REPORT-DAG: not ordered by the stream
// REPORT-DAG: declared in a header of experimental functions
// REPORT-DAG: only the older of the two public headers has this name

// CHECK-LABEL: void memory(const float *h, float *d, size_t *n, sdaaStream_t s) {
void memory(const float *h, float *d, size_t *n, cudaStream_t s) {
  // CHECK: sdaaMalloc(&d, 4);
  cudaMalloc(&d, 4);
  // CHECK: sdaaMallocPitch((void **)(&d), n, 4, 4);
  cudaMallocPitch(&d, n, 4, 4);
  // CHECK: sdaaMallocHost(&d, 4);
  cudaHostAlloc(&d, 4, cudaHostAllocDefault);
  // CHECK: cudaHostAlloc(&d, 4, cudaHostAllocMapped);
  cudaHostAlloc(&d, 4, cudaHostAllocMapped);
  // CHECK: sdaaMalloc(&d, 4);
  cudaMallocAsync(&d, 4, s);
  // CHECK: sdaaMemcpy(d, h, 4, sdaaMemcpyDefault);
  cudaMemcpy(d, h, 4, cudaMemcpyDefault);
  // CHECK: sdaaMemcpyAsync(d, h, 4, sdaaMemcpyHostToDevice, nullptr);
  cudaMemcpyAsync(d, h, 4, cudaMemcpyHostToDevice);
  // CHECK: sdaaMemcpy2DAsync(d, 4, h, 4, 4, 1, sdaaMemcpyHostToDevice, nullptr);
  cudaMemcpy2DAsync(d, 4, h, 4, 4, 1, cudaMemcpyHostToDevice);
  // CHECK: sdaaMemcpyPeer(d, 1, h, 0, 4);
  cudaMemcpyPeer(d, 1, h, 0, 4);
  // CHECK: sdaaMemsetAsync(d, 0, 4, s);
  cudaMemsetAsync(d, 0, 4, s);
  // CHECK: cuferry::memset2D(d, 8, 0, 4, 2);
  cudaMemset2D(d, 8, 0, 4, 2);
  // CHECK: cuferry::freeAsync(d, s);
  cudaFreeAsync(d, s);
  // CHECK: sdaaFree(d);
  cudaFree(d);
}

// CHECK-LABEL: bool order(sdaaStream_t s, sdaaEvent_t e, sdaaError_t r) {
bool order(cudaStream_t s, cudaEvent_t e, cudaError_t r) {
  // CHECK: sdaaEventRecord(e, nullptr);
  cudaEventRecord(e);
  // CHECK: sdaaStreamWaitEvent(s, e, 0);
  cudaStreamWaitEvent(s, e);
  // CHECK: cudaDeviceSetLimit(cudaLimitStackSize, 4);
  cudaDeviceSetLimit(cudaLimitStackSize, 4);
  // CHECK: return sdaaStreamQuery(s) == sdaaErrorNotReady || r == sdaaErrorLaunchTimeOut;
  return cudaStreamQuery(s) == cudaErrorNotReady || r == cudaErrorLaunchTimeout;
}
