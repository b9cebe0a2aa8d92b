// bfloat16: __nv_bfloat16, the pair __nv_bfloat162, and their functions.
#ifndef __CUDA_BF16_H__
#define __CUDA_BF16_H__

#include "cuda_fp16.h"

#pragma cuferry library(bf16)
#pragma cuferry family(__nv_bfloat16* nv_bfloat16* __bfloat16*)

// What user code sets before it includes this file.
#pragma cuferry setting(__CUDA_NO_BFLOAT16_CONVERSIONS__ CUDA_NO_BFLOAT16)
#pragma cuferry setting(__CUDA_NO_BFLOAT16_OPERATORS__)
#pragma cuferry setting(__CUDA_NO_BFLOAT162_OPERATORS__)

#pragma cuferry since(11.0)

// Means of CUDA's own file that user code tests or borrows.
#define __CUDA_BF16_TYPES_EXIST__
#pragma cuferry predefined(__CUDA_BF16_CONSTEXPR__ __CUDA_BF16_DECL__)
#pragma cuferry predefined(__CUDA_BF16_INLINE__ __CUDA_BF16_FORCEINLINE__)
#pragma cuferry predefined(__CUDA_BF16_STRINGIFY __CUDA_HOSTDEVICE_BF16_DECL__)
#pragma cuferry predefined(__BFLOAT16_TO_US __BFLOAT16_TO_CUS)
#pragma cuferry predefined(__BFLOAT162_TO_UI __BFLOAT162_TO_CUI)

typedef struct __align__(2) {
  unsigned short x;
} __nv_bfloat16_raw;
typedef struct __align__(4) {
  unsigned short x, y;
} __nv_bfloat162_raw;

#ifdef __cplusplus

struct __nv_bfloat16;
struct __nv_bfloat162;

__cuferry_narrow_floats(__nv_bfloat16, __nv_bfloat162, bfloat16);
__cuferry_narrow_integers(__nv_bfloat16, bfloat16);

struct __align__(2) __nv_bfloat16 {
protected:
  unsigned short __x;

public:
  __cuferry_narrow_raw_members(__nv_bfloat16, __nv_bfloat16_raw);
#ifndef __CUDA_NO_BFLOAT16_CONVERSIONS__
  __cudart_builtin__ explicit __nv_bfloat16(__half);
  __cuferry_narrow_conversions(__nv_bfloat16);
#endif
};

struct __align__(4) __nv_bfloat162 {
  __nv_bfloat16 x, y;
  __cuferry_narrow_pair_members(__nv_bfloat16, __nv_bfloat162,
                                __nv_bfloat162_raw);
};

#pragma cuferry strength(none)
#ifndef __CUDA_NO_BFLOAT16_OPERATORS__
__cuferry_narrow_operators(__nv_bfloat16);
#endif
#ifndef __CUDA_NO_BFLOAT162_OPERATORS__
__cuferry_narrow_operators(__nv_bfloat162);
#endif
#pragma cuferry strength()

__cudart_builtin__ __nv_bfloat162 make_bfloat162(__nv_bfloat16, __nv_bfloat16);
__cuferry_narrow_halves(__nv_bfloat16, __nv_bfloat162, bfloat16);

__cuferry_narrow_arithmetic(__nv_bfloat16, __nv_bfloat162);
__cuferry_narrow_arithmetic_11(__nv_bfloat16, __nv_bfloat162);
__cuferry_narrow_relations(__nv_bfloat16, __nv_bfloat162);
__cuferry_narrow_masks(__nv_bfloat162);

#ifdef __CUDA__
__cuferry_narrow_mathematics(__nv_bfloat16, __nv_bfloat162);
__cuferry_narrow_math(__nv_bfloat16, __nv_bfloat162, tanh);
__cuferry_narrow_math(__nv_bfloat16, __nv_bfloat162, tanh_approx);

__cuferry_narrow_shuffle(__nv_bfloat16);
__cuferry_narrow_shuffle(__nv_bfloat162);
__cuferry_narrow_atomic(__nv_bfloat16);
__cuferry_narrow_atomic(__nv_bfloat162);
#endif

#ifndef CUDA_NO_BFLOAT16
typedef __nv_bfloat16 nv_bfloat16;
typedef __nv_bfloat162 nv_bfloat162;
#endif

// Constants.
#pragma cuferry since(12.1)
#define CUDART_INF_BF16 __ushort_as_bfloat16((unsigned short)0x7F80)
#define CUDART_NAN_BF16 __ushort_as_bfloat16((unsigned short)0x7FFF)
#define CUDART_MIN_DENORM_BF16 __ushort_as_bfloat16((unsigned short)0x0001)
#define CUDART_MAX_NORMAL_BF16 __ushort_as_bfloat16((unsigned short)0x7F7F)
#define CUDART_NEG_ZERO_BF16 __ushort_as_bfloat16((unsigned short)0x8000)
#define CUDART_ZERO_BF16 __ushort_as_bfloat16((unsigned short)0x0000)
#define CUDART_ONE_BF16 __ushort_as_bfloat16((unsigned short)0x3F80)
#pragma cuferry since()

#endif // __cplusplus

#endif // __CUDA_BF16_H__
