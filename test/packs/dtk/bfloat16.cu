// bfloat16 is __hip_bfloat16 of hip_bf16.h, which HIP has since 5.6; integers are reached by way of float.
// RUN: rm -rf %t && %cuferry migrate %s --target dtk -o %t --lang en > %t.txt
// RUN: grep -v 'CHECK' %t/bfloat16.hip | FileCheck %s
// RUN: FileCheck %s --check-prefix=REPORT < %t.txt
#include <cuda_bf16.h>
// CHECK: #include <hip/hip_bf16.h>
__device__ int f(__nv_bfloat16 a, nv_bfloat162 *b) {
  *b = __floats2bfloat162_rn(__bfloat162float(a), 0.0f);
  return __bfloat162int_rn(a);
}
// CHECK: __device__ int f(__hip_bfloat16 a, __hip_bfloat162 *b) {
// CHECK: *b = __floats2bfloat162_rn(__bfloat162float(a), 0.0f);
// CHECK: return __float2int_rn(__bfloat162float(a));
// REPORT: HIP 5.6 and newer; an older DTK has hip_bfloat16
