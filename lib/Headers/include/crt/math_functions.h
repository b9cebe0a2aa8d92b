// Mathematics in device code. No header of the C++ library may come first: its
// using-declarations bring into std what is declared by then.
#ifndef __MATH_FUNCTIONS_H__
#define __MATH_FUNCTIONS_H__

#include "crt/host_defines.h"
#include "device_types.h"

#if defined(__cplusplus) && defined(__CUDA__)

#pragma cuferry library(math)

// A function for double, for float, and for float with an f.
#define __cuferry_math1(attributes, name)                                      \
  attributes double name(double x);                                            \
  attributes float name(float x);                                              \
  attributes float name##f(float x);
#define __cuferry_math2(attributes, name)                                      \
  attributes double name(double x, double y);                                  \
  attributes float name(float x, float y);                                     \
  attributes float name##f(float x, float y);

// Functions that C has too.
#pragma cuferry strength(common)

__cuferry_math1(__device__, sin)
__cuferry_math1(__device__, cos)
__cuferry_math1(__device__, tan)
__cuferry_math1(__device__, asin)
__cuferry_math1(__device__, acos)
__cuferry_math1(__device__, atan)
__cuferry_math2(__device__, atan2)
__device__ void sincos(double x, double *sin, double *cos);
__device__ void sincos(float x, float *sin, float *cos);
__device__ void sincosf(float x, float *sin, float *cos);

__cuferry_math1(__device__, sinh)
__cuferry_math1(__device__, cosh)
__cuferry_math1(__device__, tanh)
__cuferry_math1(__device__, asinh)
__cuferry_math1(__device__, acosh)
__cuferry_math1(__device__, atanh)

__cuferry_math1(__device__, exp)
__cuferry_math1(__device__, exp2)
__cuferry_math1(__device__, exp10)
__cuferry_math1(__device__, expm1)
__cuferry_math1(__device__, log)
__cuferry_math1(__device__, log2)
__cuferry_math1(__device__, log10)
__cuferry_math1(__device__, log1p)
__cuferry_math1(__device__, logb)
__cuferry_math2(__device__, pow)
__cuferry_math1(__device__, sqrt)
__cuferry_math1(__device__, cbrt)
__cuferry_math2(__device__, hypot)

__cuferry_math1(__device__, erf)
__cuferry_math1(__device__, erfc)
__cuferry_math1(__device__, tgamma)
__cuferry_math1(__device__, lgamma)
__cuferry_math1(__device__, j0)
__cuferry_math1(__device__, j1)
__cuferry_math1(__device__, y0)
__cuferry_math1(__device__, y1)
__device__ double jn(int n, double x);
__device__ float jn(int n, float x);
__device__ float jnf(int n, float x);
__device__ double yn(int n, double x);
__device__ float yn(int n, float x);
__device__ float ynf(int n, float x);

__cuferry_math1(__device__, ceil)
__cuferry_math1(__device__, floor)
__cuferry_math1(__device__, trunc)
__cuferry_math1(__device__, round)
__cuferry_math1(__device__, rint)
__cuferry_math1(__device__, nearbyint)
__device__ long lround(double x);
__device__ long lround(float x);
__device__ long lroundf(float x);
__device__ long lrint(double x);
__device__ long lrint(float x);
__device__ long lrintf(float x);
__device__ long long llround(double x);
__device__ long long llround(float x);
__device__ long long llroundf(float x);
__device__ long long llrint(double x);
__device__ long long llrint(float x);
__device__ long long llrintf(float x);

__cuferry_math1(__device__, fabs)
__cuferry_math2(__device__, fmin)
__cuferry_math2(__device__, fmax)
__cuferry_math2(__device__, fdim)
__cuferry_math2(__device__, fmod)
__cuferry_math2(__device__, remainder)
__cuferry_math2(__device__, copysign)
__cuferry_math2(__device__, nextafter)
__device__ double fma(double x, double y, double z);
__device__ float fma(float x, float y, float z);
__device__ float fmaf(float x, float y, float z);
__device__ double fma(double x, double y, double z, enum cudaRoundMode mode);
__device__ double remquo(double x, double y, int *quotient);
__device__ float remquo(float x, float y, int *quotient);
__device__ float remquof(float x, float y, int *quotient);
__device__ double modf(double x, double *whole);
__device__ float modf(float x, float *whole);
__device__ float modff(float x, float *whole);
__device__ double frexp(double x, int *exponent);
__device__ float frexp(float x, int *exponent);
__device__ float frexpf(float x, int *exponent);
__device__ double ldexp(double x, int exponent);
__device__ float ldexp(float x, int exponent);
__device__ float ldexpf(float x, int exponent);
__device__ double scalbn(double x, int exponent);
__device__ float scalbn(float x, int exponent);
__device__ float scalbnf(float x, int exponent);
__device__ double scalbln(double x, long exponent);
__device__ float scalbln(float x, long exponent);
__device__ float scalblnf(float x, long exponent);
__device__ int ilogb(double x);
__device__ int ilogb(float x);
__device__ int ilogbf(float x);
__device__ double nan(const char *);
__device__ float nanf(const char *);

__device__ int abs(int x);
__device__ long abs(long x);
__device__ long long abs(long long x);
__device__ float abs(float x);
__device__ double abs(double x);
__device__ long labs(long x);
__device__ long long llabs(long long x);

// Functions that only CUDA has, also on the host.
#pragma cuferry strength()

__cuferry_math1(__cudart_builtin__, rsqrt)
__cuferry_math1(__cudart_builtin__, rcbrt)
__cuferry_math1(__cudart_builtin__, sinpi)
__cuferry_math1(__cudart_builtin__, cospi)
__cuferry_math1(__cudart_builtin__, tanpi)
__cuferry_math1(__cudart_builtin__, erfinv)
__cuferry_math1(__cudart_builtin__, erfcinv)
__cuferry_math1(__cudart_builtin__, erfcx)
__cuferry_math1(__cudart_builtin__, normcdf)
__cuferry_math1(__cudart_builtin__, normcdfinv)
__cuferry_math1(__device__, cyl_bessel_i0)
__cuferry_math1(__device__, cyl_bessel_i1)
__cuferry_math2(__cudart_builtin__, fdivide)
__cuferry_math2(__device__, rhypot)
__cudart_builtin__ void sincospi(double x, double *sin, double *cos);
__cudart_builtin__ void sincospi(float x, float *sin, float *cos);
__cudart_builtin__ void sincospif(float x, float *sin, float *cos);
// Many a variable is called so.
#pragma cuferry strength(common)
__device__ double norm(int dim, const double *v);
__device__ float norm(int dim, const float *v);
__device__ double rnorm(int dim, const double *v);
__device__ float rnorm(int dim, const float *v);
#pragma cuferry strength()
__device__ float normf(int dim, const float *v);
__device__ float rnormf(int dim, const float *v);
__device__ double norm3d(double x, double y, double z);
__device__ float norm3df(float x, float y, float z);
__device__ double rnorm3d(double x, double y, double z);
__device__ float rnorm3df(float x, float y, float z);
__device__ double norm4d(double x, double y, double z, double w);
__device__ float norm4df(float x, float y, float z, float w);
__device__ double rnorm4d(double x, double y, double z, double w);
__device__ float rnorm4df(float x, float y, float z, float w);

// Minimum and maximum, on both sides and for mixed operands.
#define __cuferry_minmax(T, A, B)                                              \
  __cudart_builtin__ T min(A a, B b);                                          \
  __cudart_builtin__ T max(A a, B b);

#pragma cuferry strength(common)
__cuferry_minmax(int, int, int)
__cuferry_minmax(unsigned int, unsigned int, unsigned int)
__cuferry_minmax(unsigned int, int, unsigned int)
__cuferry_minmax(unsigned int, unsigned int, int)
__cuferry_minmax(long, long, long)
__cuferry_minmax(unsigned long, unsigned long, unsigned long)
__cuferry_minmax(unsigned long, long, unsigned long)
__cuferry_minmax(unsigned long, unsigned long, long)
__cuferry_minmax(long long, long long, long long)
__cuferry_minmax(unsigned long long, unsigned long long, unsigned long long)
__cuferry_minmax(unsigned long long, long long, unsigned long long)
__cuferry_minmax(unsigned long long, unsigned long long, long long)
__cuferry_minmax(float, float, float)
__cuferry_minmax(double, double, double)
__cuferry_minmax(double, float, double)
__cuferry_minmax(double, double, float)
#pragma cuferry strength()

__cudart_builtin__ unsigned int umin(unsigned int a, unsigned int b);
__cudart_builtin__ unsigned int umax(unsigned int a, unsigned int b);
__cudart_builtin__ long long llmin(long long a, long long b);
__cudart_builtin__ long long llmax(long long a, long long b);
__cudart_builtin__ unsigned long long ullmin(unsigned long long a,
                                             unsigned long long b);
__cudart_builtin__ unsigned long long ullmax(unsigned long long a,
                                             unsigned long long b);

#undef __cuferry_math1
#undef __cuferry_math2
#undef __cuferry_minmax

#endif

#endif // __MATH_FUNCTIONS_H__
