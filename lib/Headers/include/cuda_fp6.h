// Floating point in six bits: e2m3, e3m2, one, two and four at a time.
#ifndef __CUDA_FP6_H__
#define __CUDA_FP6_H__

#include "cuda_fp8.h"

#pragma cuferry library(fp6)
#pragma cuferry family(__nv_fp6*)
#pragma cuferry since(12.7)

#define __CUDA_FP6_TYPES_EXIST__
#pragma cuferry predefined(__CUDA_FP6_DECL__ __CUDA_HOSTDEVICE_FP6_DECL__)
#pragma cuferry predefined(__CUDA_HOSTDEVICE_FP6__)

typedef __nv_fp8_storage_t __nv_fp6_storage_t;
typedef __nv_fp8x2_storage_t __nv_fp6x2_storage_t;
typedef __nv_fp8x4_storage_t __nv_fp6x4_storage_t;

typedef enum __nv_fp6_interpretation_t {
  __NV_E2M3,
  __NV_E3M2
} __nv_fp6_interpretation_t;

// Conversions.
#define __cuferry_to_fp6(From, from, To, to)                                   \
  __cudart_builtin__ To __nv_cvt_##from##_to_##to(                             \
      From, __nv_fp6_interpretation_t, enum cudaRoundMode);
__cuferry_to_fp6(double, double, __nv_fp6_storage_t, fp6);
__cuferry_to_fp6(double2, double2, __nv_fp6x2_storage_t, fp6x2);
__cuferry_to_fp6(float, float, __nv_fp6_storage_t, fp6);
__cuferry_to_fp6(float2, float2, __nv_fp6x2_storage_t, fp6x2);
__cuferry_to_fp6(__half_raw, halfraw, __nv_fp6_storage_t, fp6);
__cuferry_to_fp6(__half2_raw, halfraw2, __nv_fp6x2_storage_t, fp6x2);
__cuferry_to_fp6(__nv_bfloat16_raw, bfloat16raw, __nv_fp6_storage_t, fp6);
__cuferry_to_fp6(__nv_bfloat162_raw, bfloat16raw2, __nv_fp6x2_storage_t, fp6x2);
#undef __cuferry_to_fp6
__cudart_builtin__ __half_raw
    __nv_cvt_fp6_to_halfraw(__nv_fp6_storage_t, __nv_fp6_interpretation_t);
__cudart_builtin__ __half2_raw
    __nv_cvt_fp6x2_to_halfraw2(__nv_fp6x2_storage_t, __nv_fp6_interpretation_t);

#ifdef __cplusplus

__cuferry_tiny_float(__nv_fp6_e2m3, __nv_fp6_storage_t);
__cuferry_tiny_float_x2(__nv_fp6x2_e2m3, __nv_fp6x2_storage_t);
__cuferry_tiny_float_x4(__nv_fp6x4_e2m3, __nv_fp6x4_storage_t);

__cuferry_tiny_float(__nv_fp6_e3m2, __nv_fp6_storage_t);
__cuferry_tiny_float_x2(__nv_fp6x2_e3m2, __nv_fp6x2_storage_t);
__cuferry_tiny_float_x4(__nv_fp6x4_e3m2, __nv_fp6x4_storage_t);

#endif // __cplusplus

#endif // __CUDA_FP6_H__
