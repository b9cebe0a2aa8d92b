// Numbers of the Poisson distribution.
#ifndef CURAND_POISSON_H_
#define CURAND_POISSON_H_

#include "curand_kernel.h"

#pragma cuferry library(curand)

#define CR_CUDART_PI 3.1415926535897931e+0
#define CR_CUDART_TWO_TO_52 4503599627370496.0
#pragma cuferry strength(common)
#define MAGIC_DOUBLE_CONST 500.0
#define KNUTH_FLOAT_CONST 60.0
#pragma cuferry strength()

#ifdef __cplusplus

#pragma cuferry strength(distinct)
__cuferry_curand_all(unsigned int, curand_poisson, double lambda)
__cuferry_curand_philox(uint4, curand_poisson4, double lambda)
#pragma cuferry strength()

// The ways to them.
template <typename T>
QUALIFIERS unsigned int curand_poisson_knuth(T *state, float lambda);
template <typename T>
QUALIFIERS uint4 curand_poisson_knuth4(T *state, float lambda);
template <typename T>
QUALIFIERS unsigned int curand_poisson_gammainc(T state, float lambda);
template <typename T>
QUALIFIERS uint4 curand_poisson_gammainc4(T state, float lambda);
template <typename STATE>
QUALIFIERS unsigned int curand_poisson_from_normal(STATE state, double lambda);
template <typename STATE>
QUALIFIERS uint4 curand_poisson_from_normal4(STATE state, double lambda);
template <typename STATE>
QUALIFIERS unsigned int
curand_binary_search_double(STATE *state,
                            curandDistributionShift_t distribution);
template <typename STATE>
QUALIFIERS unsigned int
curand_M2_double(STATE *state, curandDistributionM2Shift_t distribution);
template <typename STATE>
QUALIFIERS uint4 curand_M2_double4(STATE *state,
                                   curandDistributionM2Shift_t distribution);

// The same from bits.
#pragma cuferry strength(common)
template <typename T>
QUALIFIERS unsigned int _curand_poisson(T x, double lambda);
template <typename T>
QUALIFIERS unsigned int _curand_poisson_ITR_double(T x, double lambda);
template <typename T>
QUALIFIERS unsigned int _curand_poisson_from_normal(T x, double lambda);
template <typename T>
QUALIFIERS unsigned int
_curand_binary_search_double(T x, curandDistributionShift_t distribution);
template <typename T>
QUALIFIERS unsigned int
_curand_M2_double(T x, curandDistributionM2Shift_t distribution);
template <typename T>
QUALIFIERS uint4 _curand_M2_double4(T x,
                                    curandDistributionM2Shift_t distribution);
QUALIFIERS double _curand_uniform_double_excluding_one(unsigned int x);
QUALIFIERS double _curand_uniform_double_excluding_one(unsigned long long x);
#pragma cuferry strength()

// The mathematics of it.
extern __device__ double __cr_lgamma_table[9];
QUALIFIERS double __cr_lgamma_integer(int a);
QUALIFIERS float __cr_rsqrt(float a);
QUALIFIERS float __cr_exp(float a);
QUALIFIERS float __cr_log(float a);
QUALIFIERS float __cr_rcp(float a);
QUALIFIERS float __cr_pgammainc(float a, float x);
QUALIFIERS float __cr_pgammaincinv(float a, float y);

#endif // __cplusplus

#endif // CURAND_POISSON_H_
