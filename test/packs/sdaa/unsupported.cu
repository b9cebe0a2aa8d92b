// What SDAA lacks is left whole, and said in both languages.
// RUN: rm -rf %t && %cuferry --lang en migrate %s --target sdaa -o %t --all-places | FileCheck %s --check-prefix=REPORT
// RUN: %cuferry --lang zh migrate %s --target sdaa --dry-run --all-places | FileCheck %s --check-prefix=ZH
// RUN: FileCheck %s --input-file=%t/unsupported.scpp --match-full-lines
#include <cublas_v2.h>
#include <cuda_runtime.h>

// REPORT-DAG: no header declares the capture of a stream
// REPORT-DAG: sdaaDeviceProp_t has no such field
// REPORT-DAG: there is no managed memory
// REPORT-DAG: TecoBLAS has functions of its own form
// REPORT-DAG: threadIdx and threadDim are plain numbers
// REPORT-DAG: a kernel is launched on arrays of 32 cores
// ZH-DAG: 没有头文件声明流捕获

// CHECK: __global__ void k(float *p) { p[threadIdx.x] = 1; }
__global__ void k(float *p) { p[threadIdx.x] = 1; }

int left(float *p, cublasHandle_t h, cudaStream_t s) {
  // CHECK: k<<<1, 32, 0, s>>>(p);
  k<<<1, 32, 0, s>>>(p);
  // CHECK: cudaStreamBeginCapture(s, cudaStreamCaptureModeGlobal);
  cudaStreamBeginCapture(s, cudaStreamCaptureModeGlobal);
  // CHECK: cudaMallocManaged(&p, 4);
  cudaMallocManaged(&p, 4);
  // CHECK: cublasSetStream(h, s);
  cublasSetStream(h, s);
  // CHECK: sdaaDeviceProp_t prop;
  cudaDeviceProp prop;
  // CHECK: sdaaGetDeviceProperties(&prop, 0);
  cudaGetDeviceProperties(&prop, 0);
  // CHECK: return prop.clockRate + prop.warpSize;
  return prop.clockRate + prop.warpSize;
}
