// Uniform numbers in (0, 1].
#ifndef CURAND_UNIFORM_H_
#define CURAND_UNIFORM_H_

#include "curand_kernel.h"

#pragma cuferry library(curand)

#ifdef __cplusplus

#pragma cuferry strength(distinct)
__cuferry_curand(curandStateTest, float, curand_uniform)
__cuferry_curand_all(float, curand_uniform)
__cuferry_curand_philox(float4, curand_uniform4)
__cuferry_curand(curandStateTest, double, curand_uniform_double)
__cuferry_curand_all(double, curand_uniform_double)
__cuferry_curand_philox(double2, curand_uniform2_double)
__cuferry_curand_philox(double4, curand_uniform4_double)
#pragma cuferry strength()

// From bits.
QUALIFIERS float _curand_uniform(unsigned int x);
QUALIFIERS float _curand_uniform(unsigned long long x);
QUALIFIERS float4 _curand_uniform4(uint4 x);
QUALIFIERS double _curand_uniform_double(unsigned int x);
QUALIFIERS double _curand_uniform_double(unsigned long long x);
QUALIFIERS double _curand_uniform_double_hq(unsigned int x, unsigned int y);

#endif // __cplusplus

#endif // CURAND_UNIFORM_H_
