// 8-bit floating point and narrower: no counterpart, with reason and advice.
// RUN: rm -rf %t && %cuferry migrate %s --target dtk -o %t --lang en > %t.txt
// RUN: grep -v 'CHECK' %t/narrow-floats.hip | FileCheck %s
// RUN: FileCheck %s --check-prefix=REPORT < %t.txt
#include <cuda_fp8.h>
__device__ float f(__nv_fp8_e4m3 v) { return float(v); }
// CHECK: __device__ float f(__nv_fp8_e4m3 v) { return float(v); }
// REPORT: DTK has no 8-bit floating-point types
// REPORT: use half or bfloat16, or 8-bit integers with scales of your own
