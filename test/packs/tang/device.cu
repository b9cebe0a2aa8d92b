// Kernels stay; what the public headers do not declare is told.
// RUN: rm -rf %t && %cuferry --lang en migrate %s --target tang -o %t --all-places | FileCheck %s --check-prefix=REPORT
// RUN: FileCheck %s --input-file=%t/device.cu --match-full-lines

// REPORT-DAG: vector_types.h{{.*}}declares dim3 only
// REPORT-DAG: PTPUs execute no PTX

// CHECK: #include <tang_runtime.h>
#include <cuda_runtime.h>
// CHECK: #include <tang_rt/vector_types.h>
#include <vector_types.h>

// CHECK: __global__ void k(float4 *v, float *x) {
__global__ void k(float4 *v, float *x) {
  __shared__ float tile[32];
  tile[threadIdx.x] = v->x;
  // CHECK: __syncthreads();
  __syncthreads();
  // CHECK: x[0] = __shfl_down_sync(0xffffffff, tile[0], 16);
  x[0] = __shfl_down_sync(0xffffffff, tile[0], 16);
  asm volatile("membar.gl;");
}

// CHECK: #ifdef __TANGC_MAJOR__
#ifdef __CUDACC__
void launch(float4 *v, float *x) {
  // CHECK: k<<<dim3(1), 32>>>(v, x);
  k<<<dim3(1), 32>>>(v, x);
}
#endif
