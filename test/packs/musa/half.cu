// Half precision keeps its names; bfloat16 and fp8 go from __nv to __mt.
// RUN: rm -rf %t && %cuferry migrate %s --target musa -o %t -q --report %t.json
// RUN: grep -v 'CHECK' %t/half.mu | FileCheck %s
// RUN: FileCheck %s --check-prefix=REPORT < %t.json
#include <cuda_fp16.h>
#include <cuda_bf16.h>
#include <cuda_fp8.h>
// CHECK: #include <musa_fp16.h>
// CHECK-NEXT: #include <musa_bf16.h>
// CHECK-NEXT: #include <musa_fp8.h>
__device__ __half2 twice(__half2 v) { return __hadd2(v, v); }
// CHECK: __device__ __half2 twice(__half2 v) { return __hadd2(v, v); }
__device__ half one() { return __float2half(1.0f); }
// CHECK: __device__ half one() { return __float2half(1.0f); }
__device__ __nv_bfloat16 narrow(float v) { return __float2bfloat16(v); }
// CHECK: __device__ __mt_bfloat16 narrow(float v) { return __float2bfloat16(v); }
__device__ nv_bfloat162 pair(nv_bfloat16 a) { return __halves2bfloat162(a, a); }
// CHECK: __device__ mt_bfloat162 pair(mt_bfloat16 a) { return __halves2bfloat162(a, a); }
__device__ float wide(__nv_fp8_e4m3 v) { return float(v); }
// CHECK: __device__ float wide(__mt_fp8_e4m3 v) { return float(v); }
// REPORT-DAG: bfloat16 needs __MUSA_ARCH__ >= 220
// REPORT-DAG: fp8 needs __MUSA_ARCH__ >= 310
