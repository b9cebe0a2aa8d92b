// What __half and __nv_bfloat16 have in common, T being the type and T2 the
// pair of it: their members, operators, functions. Loads and stores with a
// cache hint are templates already (sm_32_intrinsics.h).
#ifndef __CUFERRY_NARROW_FLOAT_H__
#define __CUFERRY_NARROW_FLOAT_H__

#include "host_defines.h"

#pragma cuferry library(fp16)

#define __cuferry_each_integer(f, ...)                                         \
  f(short, __VA_ARGS__);                                                       \
  f(unsigned short, __VA_ARGS__);                                              \
  f(int, __VA_ARGS__);                                                         \
  f(unsigned int, __VA_ARGS__);                                                \
  f(long, __VA_ARGS__);                                                        \
  f(unsigned long, __VA_ARGS__);                                               \
  f(long long, __VA_ARGS__);                                                   \
  f(unsigned long long, __VA_ARGS__);

// Members.
#define __cuferry_narrow_raw_members(T, raw)                                   \
  T() = default;                                                               \
  __cudart_builtin__ constexpr T(const raw &r) : __x(r.x) {}                   \
  __cudart_builtin__ T &operator=(const raw &);                                \
  __cudart_builtin__ volatile T &operator=(const raw &) volatile;              \
  __cudart_builtin__ volatile T &operator=(const volatile raw &) volatile;     \
  __cudart_builtin__ operator raw() const;                                     \
  __cudart_builtin__ operator raw() const volatile;

#define __cuferry_narrow_number(N, T)                                          \
  __cudart_builtin__ T(N);                                                     \
  __cudart_builtin__ operator N() const;                                       \
  __cudart_builtin__ T &operator=(N);
#define __cuferry_narrow_conversions(T)                                        \
  __cudart_builtin__ T(float);                                                 \
  __cudart_builtin__ T(double);                                                \
  __cudart_builtin__ operator float() const;                                   \
  __cudart_builtin__ T &operator=(float);                                      \
  __cudart_builtin__ T &operator=(double);                                     \
  __cuferry_each_integer(__cuferry_narrow_number, T);                          \
  __cudart_builtin__ operator char() const;                                    \
  __cudart_builtin__ operator signed char() const;                             \
  __cudart_builtin__ operator unsigned char() const;                           \
  __cudart_builtin__ constexpr operator bool() const {                         \
    return (__x & 0x7FFF) != 0;                                                \
  }

#define __cuferry_narrow_pair_members(T, T2, raw2)                             \
  T2() = default;                                                              \
  __cudart_builtin__ T2(T2 &&);                                                \
  __cudart_builtin__ T2 &operator=(T2 &&);                                     \
  __cudart_builtin__ constexpr T2(const T &a, const T &b) : x(a), y(b) {}      \
  __cudart_builtin__ T2(const T2 &);                                           \
  __cudart_builtin__ T2 &operator=(const T2 &);                                \
  __cudart_builtin__ T2(const raw2 &);                                         \
  __cudart_builtin__ T2 &operator=(const raw2 &);                              \
  __cudart_builtin__ operator raw2() const;

// Operators, of the type as of the pair.
#define __cuferry_narrow_binary(T, op)                                         \
  __cudart_builtin__ T operator op(const T &, const T &);                      \
  __cudart_builtin__ T &operator op##=(T &, const T &);
#define __cuferry_narrow_compare(T, op)                                        \
  __cudart_builtin__ bool operator op(const T &, const T &);
#define __cuferry_narrow_operators(T)                                          \
  __cuferry_narrow_binary(T, +);                                               \
  __cuferry_narrow_binary(T, -);                                               \
  __cuferry_narrow_binary(T, *);                                               \
  __cuferry_narrow_binary(T, /);                                               \
  __cudart_builtin__ T &operator++(T &);                                       \
  __cudart_builtin__ T &operator--(T &);                                       \
  __cudart_builtin__ T operator++(T &, int);                                   \
  __cudart_builtin__ T operator--(T &, int);                                   \
  __cudart_builtin__ T operator+(const T &);                                   \
  __cudart_builtin__ T operator-(const T &);                                   \
  __cuferry_narrow_compare(T, ==);                                             \
  __cuferry_narrow_compare(T, !=);                                             \
  __cuferry_narrow_compare(T, <);                                              \
  __cuferry_narrow_compare(T, <=);                                             \
  __cuferry_narrow_compare(T, >);                                              \
  __cuferry_narrow_compare(T, >=);

// Functions of one, two and three operands.
#define __cuferry_unary(T, f) __cudart_builtin__ T f(T);
#define __cuferry_binary(T, f) __cudart_builtin__ T f(T, T);
#define __cuferry_ternary(T, f) __cudart_builtin__ T f(T, T, T);

#define __cuferry_narrow_arithmetic(T, T2)                                     \
  __cuferry_binary(T, __hadd);                                                 \
  __cuferry_binary(T2, __hadd2);                                               \
  __cuferry_binary(T, __hadd_sat);                                             \
  __cuferry_binary(T2, __hadd2_sat);                                           \
  __cuferry_binary(T, __hsub);                                                 \
  __cuferry_binary(T2, __hsub2);                                               \
  __cuferry_binary(T, __hsub_sat);                                             \
  __cuferry_binary(T2, __hsub2_sat);                                           \
  __cuferry_binary(T, __hmul);                                                 \
  __cuferry_binary(T2, __hmul2);                                               \
  __cuferry_binary(T, __hmul_sat);                                             \
  __cuferry_binary(T2, __hmul2_sat);                                           \
  __cuferry_binary(T, __hdiv);                                                 \
  __cuferry_binary(T2, __h2div);                                               \
  __cuferry_ternary(T, __hfma);                                                \
  __cuferry_ternary(T2, __hfma2);                                              \
  __cuferry_ternary(T, __hfma_sat);                                            \
  __cuferry_ternary(T2, __hfma2_sat);                                          \
  __cuferry_unary(T, __hneg);                                                  \
  __cuferry_unary(T2, __hneg2);                                                \
  __cuferry_unary(T, __habs);                                                  \
  __cuferry_unary(T2, __habs2);

#define __cuferry_narrow_arithmetic_11(T, T2)                                  \
  __cuferry_binary(T, __hadd_rn);                                              \
  __cuferry_binary(T2, __hadd2_rn);                                            \
  __cuferry_binary(T, __hsub_rn);                                              \
  __cuferry_binary(T2, __hsub2_rn);                                            \
  __cuferry_binary(T, __hmul_rn);                                              \
  __cuferry_binary(T2, __hmul2_rn);                                            \
  __cuferry_ternary(T, __hfma_relu);                                           \
  __cuferry_ternary(T2, __hfma2_relu);                                         \
  __cuferry_ternary(T2, __hcmadd);                                             \
  __cuferry_binary(T, __hmax);                                                 \
  __cuferry_binary(T2, __hmax2);                                               \
  __cuferry_binary(T, __hmin);                                                 \
  __cuferry_binary(T2, __hmin2);                                               \
  __cuferry_binary(T, __hmax_nan);                                             \
  __cuferry_binary(T2, __hmax2_nan);                                           \
  __cuferry_binary(T, __hmin_nan);                                             \
  __cuferry_binary(T2, __hmin2_nan);

// A comparison, ordered and unordered: of the type, of the pair by element, and
// of the pair as a whole.
#define __cuferry_narrow_relation(T, T2, r)                                    \
  __cudart_builtin__ bool __h##r(T, T);                                        \
  __cudart_builtin__ bool __h##r##u(T, T);                                     \
  __cudart_builtin__ T2 __h##r##2(T2, T2);                                     \
  __cudart_builtin__ T2 __h##r##u2(T2, T2);                                    \
  __cudart_builtin__ bool __hb##r##2(T2, T2);                                  \
  __cudart_builtin__ bool __hb##r##u2(T2, T2);
#define __cuferry_narrow_relations(T, T2)                                      \
  __cuferry_narrow_relation(T, T2, eq);                                        \
  __cuferry_narrow_relation(T, T2, ne);                                        \
  __cuferry_narrow_relation(T, T2, lt);                                        \
  __cuferry_narrow_relation(T, T2, le);                                        \
  __cuferry_narrow_relation(T, T2, gt);                                        \
  __cuferry_narrow_relation(T, T2, ge);                                        \
  __cudart_builtin__ int __hisinf(T);                                          \
  __cudart_builtin__ bool __hisnan(T);                                         \
  __cudart_builtin__ T2 __hisnan2(T2);

#define __cuferry_narrow_mask(T2, r)                                           \
  __cudart_builtin__ unsigned int __h##r##2_mask(T2, T2);                      \
  __cudart_builtin__ unsigned int __h##r##u2_mask(T2, T2);
#define __cuferry_narrow_masks(T2)                                             \
  __cuferry_narrow_mask(T2, eq);                                               \
  __cuferry_narrow_mask(T2, ne);                                               \
  __cuferry_narrow_mask(T2, lt);                                               \
  __cuferry_narrow_mask(T2, le);                                               \
  __cuferry_narrow_mask(T2, gt);                                               \
  __cuferry_narrow_mask(T2, ge);

// Mathematics, in device code only.
#define __cuferry_narrow_math(T, T2, f)                                        \
  __device__ T h##f(T);                                                        \
  __device__ T2 h2##f(T2);
#define __cuferry_narrow_mathematics(T, T2)                                    \
  __cuferry_narrow_math(T, T2, trunc);                                         \
  __cuferry_narrow_math(T, T2, ceil);                                          \
  __cuferry_narrow_math(T, T2, floor);                                         \
  __cuferry_narrow_math(T, T2, rint);                                          \
  __cuferry_narrow_math(T, T2, sqrt);                                          \
  __cuferry_narrow_math(T, T2, rsqrt);                                         \
  __cuferry_narrow_math(T, T2, rcp);                                           \
  __cuferry_narrow_math(T, T2, log);                                           \
  __cuferry_narrow_math(T, T2, log2);                                          \
  __cuferry_narrow_math(T, T2, log10);                                         \
  __cuferry_narrow_math(T, T2, exp);                                           \
  __cuferry_narrow_math(T, T2, exp2);                                          \
  __cuferry_narrow_math(T, T2, exp10);                                         \
  __cuferry_narrow_math(T, T2, cos);                                           \
  __cuferry_narrow_math(T, T2, sin);

// Shuffles within a warp, and atomic addition.
#define __cuferry_narrow_shuffle(T)                                            \
  __device__ T __shfl_sync(unsigned mask, T var, int srcLane,                  \
                           int width = warpSize);                              \
  __device__ T __shfl_up_sync(unsigned mask, T var, unsigned delta,            \
                              int width = warpSize);                           \
  __device__ T __shfl_down_sync(unsigned mask, T var, unsigned delta,          \
                                int width = warpSize);                         \
  __device__ T __shfl_xor_sync(unsigned mask, T var, int laneMask,             \
                               int width = warpSize);
#define __cuferry_narrow_atomic(T) __device__ T atomicAdd(T *address, T val);

// Integers to and from the type, in each rounding. The names hold a short name
// of both: __int2half_rn, __half2int_rn.
#define __cuferry_narrow_rounding(T, name, N, n, mode)                         \
  __cudart_builtin__ T __##n##2##name##_##mode(N);                             \
  __cudart_builtin__ N __##name##2##n##_##mode(T);
#define __cuferry_narrow_integer(T, name, N, n)                                \
  __cuferry_narrow_rounding(T, name, N, n, rn);                                \
  __cuferry_narrow_rounding(T, name, N, n, rz);                                \
  __cuferry_narrow_rounding(T, name, N, n, rd);                                \
  __cuferry_narrow_rounding(T, name, N, n, ru);
#define __cuferry_narrow_integers(T, name)                                     \
  __cuferry_narrow_integer(T, name, short, short);                             \
  __cuferry_narrow_integer(T, name, unsigned short, ushort);                   \
  __cuferry_narrow_integer(T, name, int, int);                                 \
  __cuferry_narrow_integer(T, name, unsigned int, uint);                       \
  __cuferry_narrow_integer(T, name, long long, ll);                            \
  __cuferry_narrow_integer(T, name, unsigned long long, ull);                  \
  __cudart_builtin__ signed char __##name##2char_rz(T);                        \
  __cudart_builtin__ unsigned char __##name##2uchar_rz(T);                     \
  __cudart_builtin__ short __##name##_as_short(T);                             \
  __cudart_builtin__ unsigned short __##name##_as_ushort(T);                   \
  __cudart_builtin__ T __short_as_##name(short);                               \
  __cudart_builtin__ T __ushort_as_##name(unsigned short);

// Floating point to and from the type and the pair.
#define __cuferry_narrow_floats(T, T2, name)                                   \
  __cudart_builtin__ T __double2##name(double);                                \
  __cudart_builtin__ T __float2##name(float);                                  \
  __cudart_builtin__ T __float2##name##_rn(float);                             \
  __cudart_builtin__ T __float2##name##_rz(float);                             \
  __cudart_builtin__ T __float2##name##_rd(float);                             \
  __cudart_builtin__ T __float2##name##_ru(float);                             \
  __cudart_builtin__ float __##name##2float(T);                                \
  __cudart_builtin__ T2 __float2##name##2_rn(float);                           \
  __cudart_builtin__ T2 __floats2##name##2_rn(float, float);                   \
  __cudart_builtin__ T2 __float22##name##2_rn(float2);                         \
  __cudart_builtin__ float2 __##name##22float2(T2);                            \
  __cudart_builtin__ float __low2float(T2);                                    \
  __cudart_builtin__ float __high2float(T2);

// The halves of a pair.
#define __cuferry_narrow_halves(T, T2, name)                                   \
  __cudart_builtin__ T2 __##name##2##name##2(T);                               \
  __cudart_builtin__ T2 __halves2##name##2(T, T);                              \
  __cudart_builtin__ T __low2##name(T2);                                       \
  __cudart_builtin__ T __high2##name(T2);                                      \
  __cudart_builtin__ T2 __low2##name##2(T2);                                   \
  __cudart_builtin__ T2 __high2##name##2(T2);                                  \
  __cudart_builtin__ T2 __lows2##name##2(T2, T2);                              \
  __cudart_builtin__ T2 __highs2##name##2(T2, T2);                             \
  __cudart_builtin__ T2 __lowhigh2highlow(T2);

#endif // __CUFERRY_NARROW_FLOAT_H__
