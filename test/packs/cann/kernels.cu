// Kernels are written anew: all that they consist of is reported and none of it renamed, here with the name that the
// 950 has for it.
// RUN: rm -rf %t && %cuferry --lang en migrate %s --target cann -o %t --all-places | FileCheck %s --check-prefix=REPORT
// RUN: %cuferry --lang zh migrate %s --target cann --dry-run | FileCheck %s --check-prefix=ZH
// RUN: FileCheck %s --input-file=%t/kernels.asc --match-full-lines
#include <cuda_runtime.h>

// REPORT-DAG: on the 950 atomicAdd is asc_atomic_add
// REPORT-DAG: on the 950 asc_syncthreads()
// REPORT-DAG: asc_shfl_down
// REPORT-DAG: __global__ {{.*}}[CF3001]
// REPORT-DAG: launch {{.*}}[CF3004]
// REPORT-DAG: feature:inline-ptx
// REPORT-DAG: cudaMemcpyToSymbol
// REPORT-DAG: expf
// ZH-DAG: 芯片不执行 PTX
// ZH-DAG: Atlas A2、A3 没有线程

// CHECK: __constant__ float factor;
__constant__ float factor;

// CHECK: __global__ void sum(const float *in, float *out) {
__global__ void sum(const float *in, float *out) {
  // CHECK: __shared__ float part[32];
  __shared__ float part[32];
  // CHECK: float v = expf(in[blockIdx.x * blockDim.x + threadIdx.x]) * factor;
  float v = expf(in[blockIdx.x * blockDim.x + threadIdx.x]) * factor;
  // CHECK: v += __shfl_down_sync(0xffffffffu, v, 16);
  v += __shfl_down_sync(0xffffffffu, v, 16);
  part[threadIdx.x & 31] = v;
  // CHECK: __syncthreads();
  __syncthreads();
  asm volatile("membar.gl;");
  // CHECK: atomicAdd(out, part[0]);
  atomicAdd(out, part[0]);
}

void run(const float *in, float *out, float f, cudaStream_t s) {
  // CHECK: cudaMemcpyToSymbol(factor, &f, sizeof(f));
  cudaMemcpyToSymbol(factor, &f, sizeof(f));
  // CHECK: sum<<<dim3(4), 32, 0, s>>>(in, out);
  sum<<<dim3(4), 32, 0, s>>>(in, out);
}
