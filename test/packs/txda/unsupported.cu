// What TsingMicro lacks is left whole, and said in both languages.
// RUN: rm -rf %t && %cuferry --lang en migrate %s --target txda -o %t --all-places | FileCheck %s --check-prefix=REPORT
// RUN: %cuferry --lang zh migrate %s --target txda --dry-run --all-places | FileCheck %s --check-prefix=ZH
// RUN: FileCheck %s --input-file=%t/unsupported.cpp --match-full-lines
#include <cuda_runtime.h>

// REPORT-DAG: txDeviceProperty is a structure of its own
// REPORT-DAG: txDeviceReset puts the whole device back to its state after power-on
// REPORT-DAG: there is no managed memory
// REPORT-DAG: with the Tx81 intrinsics
// REPORT-DAG: a device does not reach another one's memory
// ZH-DAG: 恢复到上电状态

// CHECK: __global__ void k(float *p) { p[threadIdx.x] = 1; }
__global__ void k(float *p) { p[threadIdx.x] = 1; }

void left(float *p, cudaStream_t s) {
  // CHECK: k<<<1, 32, 0, s>>>(p);
  k<<<1, 32, 0, s>>>(p);
  // CHECK: cudaMallocManaged(&p, 4);
  cudaMallocManaged(&p, 4);
  // CHECK: cudaMemcpyPeer(p, 1, p, 0, 4);
  cudaMemcpyPeer(p, 1, p, 0, 4);
  // CHECK: cudaDeviceProp prop;
  cudaDeviceProp prop;
  // CHECK: cudaGetDeviceProperties(&prop, 0);
  cudaGetDeviceProperties(&prop, 0);
  // CHECK: cudaDeviceReset();
  cudaDeviceReset();
}
