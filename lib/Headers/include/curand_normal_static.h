// From bits to normal numbers by the inverse of the distribution.
#ifndef CURAND_NORMAL_STATIC_H_
#define CURAND_NORMAL_STATIC_H_

#include "crt/host_defines.h"

#pragma cuferry library(curand)

#pragma cuferry strength(common)
#define QUALIFIERS_STATIC __host__ __device__ __forceinline__
#define IF_DEVICE_OR_HAVE_ERFCINVF(x, y) x
#pragma cuferry strength()

#ifdef __cplusplus
QUALIFIERS_STATIC float _curand_normal_icdf(unsigned int x);
QUALIFIERS_STATIC float _curand_normal_icdf(unsigned long long x);
QUALIFIERS_STATIC double _curand_normal_icdf_double(unsigned int x);
QUALIFIERS_STATIC double _curand_normal_icdf_double(unsigned long long x);
#endif

#endif // CURAND_NORMAL_STATIC_H_
