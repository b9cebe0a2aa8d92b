// Kernels are written anew: none of it is renamed, and what BANG has instead is said.
// RUN: rm -rf %t && %cuferry --lang en migrate %s --target neuware -o %t --all-places | FileCheck %s --check-prefix=REPORT
// RUN: %cuferry --lang zh migrate %s --target neuware --dry-run | FileCheck %s --check-prefix=ZH
// RUN: FileCheck %s --input-file=%t/kernels.mlu --match-full-lines
#include <cuda_runtime.h>

// REPORT-DAG: __mlu_global__, with tasks for blocks
// REPORT-DAG: __bang_atomic_add(old, p, v)
// REPORT-DAG: end the loop over the threads and begin another
// REPORT-DAG: cnrtDim3_t counts tasks
// REPORT-DAG: launch {{.*}}[CF3004]
// ZH-DAG: BANG 核函数描述单个核

// CHECK: __global__ void add(const float *in, float *out) {
__global__ void add(const float *in, float *out) {
  // CHECK: __shared__ float part[32];
  __shared__ float part[32];
  // CHECK: part[threadIdx.x] = expf(in[blockIdx.x]);
  part[threadIdx.x] = expf(in[blockIdx.x]);
  // CHECK: __syncthreads();
  __syncthreads();
  // CHECK: atomicAdd(out, part[0]);
  atomicAdd(out, part[0]);
}

void run(const float *in, float *out) {
  // CHECK: add<<<dim3(4), 32>>>(in, out);
  add<<<dim3(4), 32>>>(in, out);
}
