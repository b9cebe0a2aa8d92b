// Floating point in eight bits: e4m3, e5m2, e8m0, one, two and four at a time.
#ifndef __CUDA_FP8_H__
#define __CUDA_FP8_H__

#include "cuda_bf16.h"
#include "cuda_fp16.h"
#include "device_types.h"

#pragma cuferry library(fp8)
#pragma cuferry family(__nv_fp8* __nv_cvt_*)
#pragma cuferry since(11.8)

#define __CUDA_FP8_TYPES_EXIST__
#pragma cuferry predefined(__CUDA_FP8_DECL__ __CUDA_HOSTDEVICE_FP8_DECL__)
#pragma cuferry predefined(__CUDA_HOSTDEVICE_FP8__)
#pragma cuferry predefined(                                                    \
    __CUDA_FP8_INTERNAL_CAN_RELY_ON_PTX_FOR_SHORTTYPESCVT__)

typedef unsigned char __nv_fp8_storage_t;
typedef unsigned short __nv_fp8x2_storage_t;
typedef unsigned int __nv_fp8x4_storage_t;

typedef enum __nv_saturation_t { __NV_NOSAT, __NV_SATFINITE } __nv_saturation_t;

typedef enum __nv_fp8_interpretation_t {
  __NV_E4M3,
  __NV_E5M2
} __nv_fp8_interpretation_t;

// Conversions.
#define __cuferry_to_fp8(From, from, To, to)                                   \
  __cudart_builtin__ To __nv_cvt_##from##_to_##to(From, __nv_saturation_t,     \
                                                  __nv_fp8_interpretation_t);
__cuferry_to_fp8(double, double, __nv_fp8_storage_t, fp8);
__cuferry_to_fp8(double2, double2, __nv_fp8x2_storage_t, fp8x2);
__cuferry_to_fp8(float, float, __nv_fp8_storage_t, fp8);
__cuferry_to_fp8(float2, float2, __nv_fp8x2_storage_t, fp8x2);
__cuferry_to_fp8(__half_raw, halfraw, __nv_fp8_storage_t, fp8);
__cuferry_to_fp8(__half2_raw, halfraw2, __nv_fp8x2_storage_t, fp8x2);
__cuferry_to_fp8(__nv_bfloat16_raw, bfloat16raw, __nv_fp8_storage_t, fp8);
__cuferry_to_fp8(__nv_bfloat162_raw, bfloat16raw2, __nv_fp8x2_storage_t, fp8x2);
#undef __cuferry_to_fp8
__cudart_builtin__ __half_raw
    __nv_cvt_fp8_to_halfraw(__nv_fp8_storage_t, __nv_fp8_interpretation_t);
__cudart_builtin__ __half2_raw
    __nv_cvt_fp8x2_to_halfraw2(__nv_fp8x2_storage_t, __nv_fp8_interpretation_t);

#pragma cuferry since(12.7)
#define __cuferry_to_e8m0(From, from, To, to)                                  \
  __cudart_builtin__ To __nv_cvt_##from##_to_##to(From, __nv_saturation_t,     \
                                                  enum cudaRoundMode);
__cuferry_to_e8m0(double, double, __nv_fp8_storage_t, e8m0);
__cuferry_to_e8m0(double2, double2, __nv_fp8x2_storage_t, e8m0x2);
__cuferry_to_e8m0(float, float, __nv_fp8_storage_t, e8m0);
__cuferry_to_e8m0(float2, float2, __nv_fp8x2_storage_t, e8m0x2);
__cuferry_to_e8m0(__nv_bfloat16_raw, bfloat16raw, __nv_fp8_storage_t, e8m0);
__cuferry_to_e8m0(__nv_bfloat162_raw, bfloat162raw, __nv_fp8x2_storage_t,
                  e8m0x2);
#undef __cuferry_to_e8m0
__cudart_builtin__
    __nv_bfloat16_raw __nv_cvt_e8m0_to_bf16raw(__nv_fp8_storage_t);
__cudart_builtin__
    __nv_bfloat162_raw __nv_cvt_e8m0x2_to_bf162raw(__nv_fp8x2_storage_t);
#pragma cuferry since(11.8)

#ifdef __cplusplus

// The types, also for the six and four bits of other files: they differ in name
// and storage only.
#define __cuferry_tiny_integer(N, T)                                           \
  explicit __cudart_builtin__ T(N);                                            \
  explicit __cudart_builtin__ operator N() const;
#define __cuferry_tiny_float(T, storage)                                       \
  struct T {                                                                   \
    storage __x;                                                               \
    T() = default;                                                             \
    explicit __cudart_builtin__ T(__half);                                     \
    explicit __cudart_builtin__ T(__nv_bfloat16);                              \
    explicit __cudart_builtin__ T(float);                                      \
    explicit __cudart_builtin__ T(double);                                     \
    __cuferry_each_integer(__cuferry_tiny_integer, T);                         \
    explicit __cudart_builtin__ operator __half() const;                       \
    explicit __cudart_builtin__ operator __nv_bfloat16() const;                \
    explicit __cudart_builtin__ operator float() const;                        \
    explicit __cudart_builtin__ operator double() const;                       \
    explicit __cudart_builtin__ operator char() const;                         \
    explicit __cudart_builtin__ operator signed char() const;                  \
    explicit __cudart_builtin__ operator unsigned char() const;                \
    explicit __cudart_builtin__ operator bool() const;                         \
  };
#define __cuferry_tiny_float_x2(T, storage)                                    \
  struct __align__(sizeof(storage)) T {                                        \
    storage __x;                                                               \
    T() = default;                                                             \
    explicit __cudart_builtin__ T(__half2);                                    \
    explicit __cudart_builtin__ T(__nv_bfloat162);                             \
    explicit __cudart_builtin__ T(float2);                                     \
    explicit __cudart_builtin__ T(double2);                                    \
    explicit __cudart_builtin__ operator __half2() const;                      \
    explicit __cudart_builtin__ operator __nv_bfloat162() const;               \
    explicit __cudart_builtin__ operator float2() const;                       \
  };
#define __cuferry_tiny_float_x4(T, storage)                                    \
  struct __align__(sizeof(storage)) T {                                        \
    storage __x;                                                               \
    T() = default;                                                             \
    explicit __cudart_builtin__ T(__half2 low, __half2 high);                  \
    explicit __cudart_builtin__ T(__nv_bfloat162 low, __nv_bfloat162 high);    \
    explicit __cudart_builtin__ T(float4);                                     \
    explicit __cudart_builtin__ T(double4);                                    \
    explicit __cudart_builtin__ operator float4() const;                       \
  };

__cuferry_tiny_float(__nv_fp8_e5m2, __nv_fp8_storage_t);
__cuferry_tiny_float_x2(__nv_fp8x2_e5m2, __nv_fp8x2_storage_t);
__cuferry_tiny_float_x4(__nv_fp8x4_e5m2, __nv_fp8x4_storage_t);

__cuferry_tiny_float(__nv_fp8_e4m3, __nv_fp8_storage_t);
__cuferry_tiny_float_x2(__nv_fp8x2_e4m3, __nv_fp8x2_storage_t);
__cuferry_tiny_float_x4(__nv_fp8x4_e4m3, __nv_fp8x4_storage_t);

#pragma cuferry since(12.7)
__cuferry_tiny_float(__nv_fp8_e8m0, __nv_fp8_storage_t);
__cuferry_tiny_float_x2(__nv_fp8x2_e8m0, __nv_fp8x2_storage_t);
__cuferry_tiny_float_x4(__nv_fp8x4_e8m0, __nv_fp8x4_storage_t);

#endif // __cplusplus

#endif // __CUDA_FP8_H__
