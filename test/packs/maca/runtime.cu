// The runtime: names by rule, and the calls whose arguments differ.
// RUN: rm -rf %t && %cuferry migrate %s --target maca -o %t -q
// RUN: FileCheck %s --input-file=%t/runtime.cpp --match-full-lines

// CHECK: #include <mcr/mc_runtime.h>
#include <cuda_runtime.h>

__global__ void kernel(int *p) { *p = 1; }

// CHECK-LABEL: void memory(int **p, size_t n) {
void memory(int **p, size_t n) {
  // CHECK: mcMalloc((void **)p, n);
  cudaMalloc((void **)p, n);
  // CHECK: mcMallocHost((void **)p, n);
  cudaMallocHost((void **)p, n);
  // Pinned memory comes from one function with flags.
  // CHECK: mcMallocHost((void **)p, n, mcMallocHostMapped | mcMallocHostPortable);
  cudaHostAlloc((void **)p, n, cudaHostAllocMapped | cudaHostAllocPortable);
  // CHECK: mcHostGetDevicePointer((void **)(p), *p, 0);
  cudaHostGetDevicePointer(p, *p, 0);
  // CHECK: mcFreeHost(*p);
  cudaFreeHost(*p);
}

// CHECK-LABEL: void device() {
void device() {
  // CHECK: mcDeviceProp_t prop;
  cudaDeviceProp prop;
  // CHECK: mcGetDeviceProperties(&prop, 0);
  cudaGetDeviceProperties(&prop, 0);
  int lanes = prop.warpSize;
  // CHECK: mcDeviceGetAttribute(&lanes, mcDeviceAttributeWarpSize, 0);
  cudaDeviceGetAttribute(&lanes, cudaDevAttrWarpSize, 0);
  // CHECK: mcDeviceGetAttribute(&lanes, mcDeviceAttributeMemoryBusWidth, 0);
  cudaDeviceGetAttribute(&lanes, cudaDevAttrGlobalMemoryBusWidth, 0);
  // CHECK: mcDeviceSynchronize();
  cudaThreadSynchronize();
}

// CHECK-LABEL: void graphs(mcGraph_t graph) {
void graphs(cudaGraph_t graph) {
  // CHECK: mcGraphExec_t exec;
  cudaGraphExec_t exec;
  // CHECK: mcGraphInstantiate(&exec, graph, nullptr, nullptr, 0);
  cudaGraphInstantiate(&exec, graph, 0);
  // CHECK: mcGraphInstantiate(&exec, graph, nullptr, nullptr, 0);
  cudaGraphInstantiateWithFlags(&exec, graph, 0);
}

// CHECK-LABEL: void launch(int *p) {
void launch(int *p) {
  // CHECK: mcFuncSetAttribute(reinterpret_cast<const void *>(kernel), mcFuncAttributeMaxDynamicSharedMemorySize, 65536);
  cudaFuncSetAttribute(kernel, cudaFuncAttributeMaxDynamicSharedMemorySize, 65536);
  // CHECK: kernel<<<1, 1>>>(p);
  kernel<<<1, 1>>>(p);
  // CHECK: mcError_t e = mcGetLastError();
  cudaError_t e = cudaGetLastError();
}
