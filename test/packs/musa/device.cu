// Device code keeps CUDA's words; the preprocessor's macros become MUSA's and are reported where their numbers differ.
// RUN: rm -rf %t && %cuferry migrate %s --target musa -o %t --report %t.json -q
// RUN: grep -v 'CHECK' %t/device.mu | FileCheck %s
// RUN: FileCheck %s --check-prefix=REPORT < %t.json
#include <math_constants.h>
#if defined(__CUDACC__) && CUDART_VERSION >= 11000
// CHECK: #if defined(__MUSACC__) && MUSART_VERSION >= 11000
#endif
#ifdef __NVCC__
// CHECK: #ifdef __MUSACC__
#endif
__constant__ float weights[16];
// CHECK: __constant__ float weights[16];
__device__ __forceinline__ float4 load(const float4 *p) {
#if __CUDA_ARCH__ >= 700
  // CHECK: #if __MUSA_ARCH__ >= 700
  return __ldg(p);
#else
  return *p;
#endif
}
__global__ void __launch_bounds__(256) k(float *out, const float4 *in, unsigned *counter) {
  // CHECK: __global__ void __launch_bounds__(256) k(float *out, const float4 *in, unsigned *counter) {
  extern __shared__ float tile[];
  float4 v = load(in + threadIdx.x);
  tile[threadIdx.x] = fmaxf(v.x, __expf(v.y)) + __fdividef(v.z, v.w) + weights[threadIdx.x % 16];
  // CHECK: tile[threadIdx.x] = fmaxf(v.x, __expf(v.y)) + __fdividef(v.z, v.w) + weights[threadIdx.x % 16];
  __syncthreads();
  __threadfence();
  // CHECK: __syncthreads();
  // CHECK-NEXT: __threadfence();
  out[atomicAdd(counter, 1u)] = tile[threadIdx.x];
  // CHECK: out[atomicAdd(counter, 1u)] = tile[threadIdx.x];
  atomicAdd_system(counter, 1u);
  // CHECK: atomicAdd(counter, 1u);
}
__device__ float inf() { return CUDART_INF_F; }
// CHECK: __device__ float inf() { return MUSART_INF_F; }
// REPORT-DAG: a comparison that is only renamed takes the wrong branch
// REPORT-DAG: the SDK's own number (40300 is MUSA SDK 4.3)
// REPORT-DAG: the compiler of SDK 4.3.3 does not end on the system-wide form
