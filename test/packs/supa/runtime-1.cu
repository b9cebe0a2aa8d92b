// SDK 1.x: su for cuda, names that differ, and copies that take the stream before the kind.
// RUN: rm -rf %t && %cuferry --lang en migrate %s --target supa --sdk 1.11 -o %t --all-places | FileCheck %s --check-prefix=REPORT
// RUN: FileCheck %s --input-file=%t/runtime-1.su --match-full-lines

// REPORT-DAG: cudaMallocManaged{{.*}}has no managed memory
// REPORT-DAG: cudaFuncSetAttribute{{.*}}kernels cannot be configured so
// REPORT-DAG: cudaMallocAsync{{.*}}has no memory pools

// CHECK: #include <supa.h>
#include <cuda_runtime.h>

__global__ void kernel(int *p) { *p = 1; }

void memory(void **p, void *q, size_t n, cudaStream_t stream) {
  // CHECK: suMallocDevice(p, n);
  cudaMalloc(p, n);
  // CHECK: suMallocHost(p, n, suMallocHostDefault);
  cudaMallocHost(p, n);
  // CHECK: suMallocHost(p, n, suMallocHostMapped);
  cudaHostAlloc(p, n, cudaHostAllocMapped);
  // CHECK: suMemcpyAsync(*p, q, n, stream, suMemcpyHostToDevice);
  cudaMemcpyAsync(*p, q, n, cudaMemcpyHostToDevice, stream);
  // CHECK: suMemcpyAsync(*p, q, n, 0, suMemcpyHostToDevice);
  cudaMemcpyAsync(*p, q, n, cudaMemcpyHostToDevice);
  // CHECK: suMemcpy2DAsync(*p, 8, q, 8, 8, n, stream, suMemcpyDeviceToHost);
  cudaMemcpy2DAsync(*p, 8, q, 8, 8, n, cudaMemcpyDeviceToHost, stream);
  // CHECK: suMemcpy(*p, q, n, suMemcpyHostToDevice);
  cudaMemcpy(*p, q, n, cudaMemcpyHostToDevice);
  // CHECK: suRegisterHostMemory(q, n, 0);
  cudaHostRegister(q, n, 0);
  // CHECK: cudaMallocManaged(p, n);
  cudaMallocManaged(p, n);
  cudaMallocAsync(p, n, stream);
}

void launch(int *p, cudaStream_t stream) {
  void *args[] = {&p};
  // CHECK: suLaunchKernelSingleDevice(kernel, dim3(1), dim3(32), 0, stream, args);
  cudaLaunchKernel(kernel, dim3(1), dim3(32), args, 0, stream);
  // CHECK: kernel<<<1, 32, 0, stream>>>(p);
  kernel<<<1, 32, 0, stream>>>(p);
  cudaFuncSetAttribute(kernel, cudaFuncAttributeMaxDynamicSharedMemorySize, 1);
  // CHECK: suTaskGraph_t graph;
  cudaGraph_t graph;
  // CHECK: suStreamBeginCapture(stream, suStreamCaptureModeGlobal);
  cudaStreamBeginCapture(stream, cudaStreamCaptureModeGlobal);
  // CHECK: suStreamEndCapture(stream, &graph);
  cudaStreamEndCapture(stream, &graph);
}
