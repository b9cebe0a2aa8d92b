// cuda is tang; graphs are instantiated by five arguments.
// RUN: rm -rf %t && %cuferry migrate %s --target tang -o %t -q
// RUN: FileCheck %s --input-file=%t/runtime.cu --match-full-lines

// CHECK: #include <tang_runtime.h>
#include <cuda_runtime.h>

// CHECK: tangError_t memory(void **p, size_t n, tangStream_t stream) {
cudaError_t memory(void **p, size_t n, cudaStream_t stream) {
  // CHECK: tangMalloc(p, n);
  cudaMalloc(p, n);
  // CHECK: tangHostAlloc(p, n, tangHostAllocMapped);
  cudaHostAlloc(p, n, cudaHostAllocMapped);
  // CHECK: tangMemcpyAsync(*p, p, n, tangMemcpyHostToDevice, stream);
  cudaMemcpyAsync(*p, p, n, cudaMemcpyHostToDevice, stream);
  // CHECK: return tangErrorMemoryAllocation;
  return cudaErrorMemoryAllocation;
}

void device() {
  // CHECK: tangDeviceProp prop;
  cudaDeviceProp prop;
  int n = prop.warpSize;
  // CHECK: tangDeviceGetAttribute(&n, tangDevAttrWarpSize, 0);
  cudaDeviceGetAttribute(&n, cudaDevAttrWarpSize, 0);
}

void graphs(cudaGraph_t graph) {
  // CHECK: tangGraphExec_t exec;
  cudaGraphExec_t exec;
  // CHECK: tangGraphInstantiate(&exec, graph, nullptr, nullptr, 0);
  cudaGraphInstantiate(&exec, graph, 0);
}
