// Floating point in four bits: e2m1, one, two and four at a time.
#ifndef __CUDA_FP4_H__
#define __CUDA_FP4_H__

#include "cuda_fp8.h"

#pragma cuferry library(fp4)
#pragma cuferry family(__nv_fp4*)
#pragma cuferry since(12.7)

#define __CUDA_FP4_TYPES_EXIST__
#pragma cuferry predefined(__CUDA_FP4_DECL__ __CUDA_HOSTDEVICE_FP4_DECL__)
#pragma cuferry predefined(__CUDA_HOSTDEVICE_FP4__)

typedef __nv_fp8_storage_t __nv_fp4_storage_t;
typedef __nv_fp8_storage_t __nv_fp4x2_storage_t;
typedef __nv_fp8x2_storage_t __nv_fp4x4_storage_t;

typedef enum __nv_fp4_interpretation_t { __NV_E2M1 } __nv_fp4_interpretation_t;

// Conversions.
#define __cuferry_to_fp4(From, from, To, to)                                   \
  __cudart_builtin__ To __nv_cvt_##from##_to_##to(                             \
      From, __nv_fp4_interpretation_t, enum cudaRoundMode);
__cuferry_to_fp4(double, double, __nv_fp4_storage_t, fp4);
__cuferry_to_fp4(double2, double2, __nv_fp4x2_storage_t, fp4x2);
__cuferry_to_fp4(float, float, __nv_fp4_storage_t, fp4);
__cuferry_to_fp4(float2, float2, __nv_fp4x2_storage_t, fp4x2);
__cuferry_to_fp4(__half_raw, halfraw, __nv_fp4_storage_t, fp4);
__cuferry_to_fp4(__half2_raw, halfraw2, __nv_fp4x2_storage_t, fp4x2);
__cuferry_to_fp4(__nv_bfloat16_raw, bfloat16raw, __nv_fp4_storage_t, fp4);
__cuferry_to_fp4(__nv_bfloat162_raw, bfloat16raw2, __nv_fp4x2_storage_t, fp4x2);
#undef __cuferry_to_fp4
__cudart_builtin__ __half_raw
    __nv_cvt_fp4_to_halfraw(__nv_fp4_storage_t, __nv_fp4_interpretation_t);
__cudart_builtin__ __half2_raw
    __nv_cvt_fp4x2_to_halfraw2(__nv_fp4x2_storage_t, __nv_fp4_interpretation_t);

#ifdef __cplusplus

__cuferry_tiny_float(__nv_fp4_e2m1, __nv_fp4_storage_t);
__cuferry_tiny_float_x2(__nv_fp4x2_e2m1, __nv_fp4x2_storage_t);
__cuferry_tiny_float_x4(__nv_fp4x4_e2m1, __nv_fp4x4_storage_t);

#endif // __cplusplus

#endif // __CUDA_FP4_H__
