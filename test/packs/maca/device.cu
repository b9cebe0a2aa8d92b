// Device code: half stays, bfloat16 has MACA's names, what C500 lacks is said.
// RUN: rm -rf %t && %cuferry --lang en migrate %s --target maca -o %t | FileCheck %s --check-prefix=REPORT
// RUN: FileCheck %s --input-file=%t/device.cpp --match-full-lines

// REPORT-DAG: atomicAdd{{.*}}C500 has no atomic addition of bfloat16
// REPORT-DAG: mxcc compiles no PTX

// CHECK: #include <maca_bfloat16.h>
#include <cuda_bf16.h>
// CHECK: #include <maca_fp16.h>
#include <cuda_fp16.h>

// CHECK: __device__ __maca_bfloat16 sum;
__device__ __nv_bfloat16 sum;

// CHECK: __global__ void k(float *x, __half *h, maca_bfloat16 *b) {
__global__ void k(float *x, __half *h, nv_bfloat16 *b) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  // CHECK: h[i] = __float2half(x[i]);
  h[i] = __float2half(x[i]);
  b[i] = __float2bfloat16(x[i]);
  // CHECK: atomicAdd(x, 1.0f);
  atomicAdd(x, 1.0f);
  // CHECK: atomicAdd(&sum, b[i]);
  atomicAdd(&sum, b[i]);
  unsigned lane;
  asm volatile("mov.u32 %0, %%laneid;" : "=r"(lane));
}
