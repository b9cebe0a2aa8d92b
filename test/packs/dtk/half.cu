// Half precision is HIP's by the same names, but for CUDA 12's aliases and the conversion from double.
// RUN: rm -rf %t && %cuferry migrate %s --target dtk -o %t -q
// RUN: grep -v 'CHECK' %t/half.hip | FileCheck %s
#include <cuda_fp16.h>
// CHECK: #include <hip/hip_fp16.h>
__device__ nv_half f(__half a, __half2 b, double d) {
  __half2 c = __hfma2(b, __float2half2_rn(2.0f), __half2half2(a));
  return __hadd(__low2half(c), __double2half(d));
}
// CHECK: __device__ __half f(__half a, __half2 b, double d) {
// CHECK: __half2 c = __hfma2(b, __float2half2_rn(2.0f), __half2half2(a));
// CHECK: return __hadd(__low2half(c), __float2half(static_cast<float>(d)));
