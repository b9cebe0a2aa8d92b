// Half precision: __half, the pair __half2, and their functions.
#ifndef __CUDA_FP16_H__
#define __CUDA_FP16_H__

#include "crt/narrow_float.h"
#include "vector_functions.h"
#include "vector_types.h"
#ifdef __CUDA__
#include "device_atomic_functions.h"
#include "sm_30_intrinsics.h"
#endif

#pragma cuferry library(fp16)
#pragma cuferry family(__half* __nv_half*)

// What user code sets before it includes this file.
#pragma cuferry setting(__CUDA_NO_HALF_OPERATORS__ CUDA_NO_HALF)
#pragma cuferry setting(__CUDA_NO_HALF_CONVERSIONS__)
#pragma cuferry setting(__CUDA_NO_HALF2_OPERATORS__)

// Means of CUDA's own file that user code tests or borrows.
#define __CUDA_FP16_TYPES_EXIST__
#pragma cuferry predefined(__CUDA_FP16_CONSTEXPR__ __CUDA_FP16_DECL__)
#pragma cuferry predefined(__CUDA_FP16_INLINE__ __CUDA_FP16_FORCEINLINE__)
#pragma cuferry predefined(__CUDA_FP16_STRINGIFY __CUDA_FP16_DEPRECATED__)
#pragma cuferry predefined(__CUDA_FP16_WSB_DEPRECATION_MESSAGE)
#pragma cuferry predefined(__CUDA_HOSTDEVICE_FP16_DECL__ __CUDA_HOSTDEVICE__)
#pragma cuferry predefined(__HALF_TO_US __HALF_TO_CUS)
#pragma cuferry predefined(__HALF2_TO_UI __HALF2_TO_CUI)
#define __CUDA_ALIGN__(n) __align__(n)

typedef struct __align__(2) {
  unsigned short x;
} __half_raw;
typedef struct __align__(4) {
  unsigned short x, y;
} __half2_raw;

#ifdef __cplusplus

struct __half;
struct __half2;
struct __nv_bfloat16;

__cuferry_narrow_floats(__half, __half2, half);
__cuferry_narrow_integers(__half, half);

struct __align__(2) __half {
protected:
  unsigned short __x;

public:
  __cuferry_narrow_raw_members(__half, __half_raw);
#ifndef __CUDA_NO_HALF_CONVERSIONS__
  __cudart_builtin__ explicit __half(__nv_bfloat16);
  __cuferry_narrow_conversions(__half);
#endif
};

struct __align__(4) __half2 {
  __half x, y;
  __cuferry_narrow_pair_members(__half, __half2, __half2_raw);
};

#pragma cuferry strength(none)
#ifndef __CUDA_NO_HALF_OPERATORS__
__cuferry_narrow_operators(__half);
#endif
#ifndef __CUDA_NO_HALF2_OPERATORS__
__cuferry_narrow_operators(__half2);
#endif
#pragma cuferry strength()

__cudart_builtin__ __half2 make_half2(__half x, __half y);
__cuferry_narrow_halves(__half, __half2, half);

__cuferry_narrow_arithmetic(__half, __half2);
__cuferry_narrow_relations(__half, __half2);
#pragma cuferry since(11.0)
__cuferry_narrow_arithmetic_11(__half, __half2);
#pragma cuferry since(12.0)
__cuferry_narrow_masks(__half2);
#pragma cuferry since()

#ifdef __CUDA__
__cuferry_narrow_mathematics(__half, __half2);
#pragma cuferry since(12.8)
__cuferry_narrow_math(__half, __half2, tanh);
__cuferry_narrow_math(__half, __half2, tanh_approx);
#pragma cuferry since()

__cuferry_narrow_shuffle(__half);
__cuferry_narrow_shuffle(__half2);
__cuferry_narrow_atomic(__half);
__cuferry_narrow_atomic(__half2);

// Shuffles before a mask was asked for.
#define __cuferry_old_shuffle(T)                                               \
  __device__ T __shfl(T var, int srcLane, int width = warpSize);               \
  __device__ T __shfl_up(T var, unsigned delta, int width = warpSize);         \
  __device__ T __shfl_down(T var, unsigned delta, int width = warpSize);       \
  __device__ T __shfl_xor(T var, int laneMask, int width = warpSize);
__cuferry_old_shuffle(__half);
__cuferry_old_shuffle(__half2);
#undef __cuferry_old_shuffle
#endif

#ifndef CUDA_NO_HALF
typedef __half half;
typedef __half2 half2;
#endif
typedef __half __nv_half;
typedef __half2 __nv_half2;
typedef __half_raw __nv_half_raw;
typedef __half2_raw __nv_half2_raw;
typedef __half nv_half;
typedef __half2 nv_half2;

// Constants.
#pragma cuferry since(12.1)
#define CUDART_INF_FP16 __ushort_as_half((unsigned short)0x7C00)
#define CUDART_NAN_FP16 __ushort_as_half((unsigned short)0x7FFF)
#define CUDART_MIN_DENORM_FP16 __ushort_as_half((unsigned short)0x0001)
#define CUDART_MAX_NORMAL_FP16 __ushort_as_half((unsigned short)0x7BFF)
#define CUDART_NEG_ZERO_FP16 __ushort_as_half((unsigned short)0x8000)
#define CUDART_ZERO_FP16 __ushort_as_half((unsigned short)0x0000)
#define CUDART_ONE_FP16 __ushort_as_half((unsigned short)0x3C00)
#pragma cuferry since()

#endif // __cplusplus

#endif // __CUDA_FP16_H__
