// What Kunlunxin lacks is left whole, and said in both languages, with what to do instead.
// RUN: rm -rf %t && %cuferry --lang en migrate %s --target xpu -o %t --all-places | FileCheck %s --check-prefix=REPORT
// RUN: %cuferry --lang zh migrate %s --target xpu --dry-run --all-places | FileCheck %s --check-prefix=ZH
// RUN: FileCheck %s --input-file=%t/unsupported.xpu --match-full-lines
#include <cuda_runtime.h>

// REPORT-DAG: events do not record time
// REPORT-DAG: measure on the host
// REPORT-DAG: the runtime has no graphs
// REPORT-DAG: there is no managed memory
// REPORT-DAG: errors are returned by each call and not kept
// REPORT-DAG: XRE has no structure of device properties
// REPORT-DAG: GM2LM(global, local, bytes)
// REPORT-DAG: a kernel is launched on clusters of 64 cores
// ZH-DAG: 事件不记录时间
// ZH-DAG: 核函数在每簇 64 核的簇上启动

// CHECK: __global__ void k(float *p) { p[threadIdx.x] = 1; }
__global__ void k(float *p) { p[threadIdx.x] = 1; }

void left(float *p, float *ms, cudaEvent_t a, cudaEvent_t b, cudaStream_t s) {
  // CHECK: k<<<1, 32, 0, s>>>(p);
  k<<<1, 32, 0, s>>>(p);
  // CHECK: cudaEventElapsedTime(ms, a, b);
  cudaEventElapsedTime(ms, a, b);
  // CHECK: cudaStreamBeginCapture(s, cudaStreamCaptureModeGlobal);
  cudaStreamBeginCapture(s, cudaStreamCaptureModeGlobal);
  // CHECK: cudaMallocManaged(&p, 4);
  cudaMallocManaged(&p, 4);
  // CHECK: if (cudaGetLastError() != XPU_SUCCESS)
  if (cudaGetLastError() != cudaSuccess)
    return;
  // CHECK: cudaDeviceProp prop;
  cudaDeviceProp prop;
  // CHECK: cudaGetDeviceProperties(&prop, 0);
  cudaGetDeviceProperties(&prop, 0);
}
