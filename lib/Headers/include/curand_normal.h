// Numbers of the standard normal distribution.
#ifndef CURAND_NORMAL_H_
#define CURAND_NORMAL_H_

#include "curand_kernel.h"
#include "curand_normal_static.h"

#pragma cuferry library(curand)

#ifdef __cplusplus

#pragma cuferry strength(distinct)
__cuferry_curand_all(float, curand_normal)
__cuferry_curand_pairs(float2, curand_normal2)
__cuferry_curand_philox(float4, curand_normal4)
__cuferry_curand_all(double, curand_normal_double)
__cuferry_curand_pairs(double2, curand_normal2_double)
__cuferry_curand_philox(double4, curand_normal4_double)
#pragma cuferry strength()

// The ways to them: Box and Muller's, two of two; and the inverse of the
// distribution, one of one.
QUALIFIERS float2 _curand_box_muller(unsigned int x, unsigned int y);
QUALIFIERS double2 _curand_box_muller_double(unsigned int x0, unsigned int x1,
                                             unsigned int y0, unsigned int y1);
template <typename R> QUALIFIERS float2 curand_box_muller(R *state);
template <typename R> QUALIFIERS float4 curand_box_muller4(R *state);
template <typename R> QUALIFIERS double2 curand_box_muller_double(R *state);
template <typename R> QUALIFIERS double2 curand_box_muller2_double(R *state);
template <typename R> QUALIFIERS double4 curand_box_muller4_double(R *state);
QUALIFIERS float2 curand_box_muller_mrg(curandStateMRG32k3a_t *state);
QUALIFIERS double2 curand_box_muller_mrg_double(curandStateMRG32k3a_t *state);

#endif // __cplusplus

#endif // CURAND_NORMAL_H_
