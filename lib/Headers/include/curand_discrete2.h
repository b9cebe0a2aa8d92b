// Numbers of a distribution that the host has made a table of.
#ifndef CURAND_DISCRETE_H
#define CURAND_DISCRETE_H

#include "curand_kernel.h"

#pragma cuferry library(curand)

#ifdef __cplusplus
#pragma cuferry strength(distinct)
__cuferry_curand_all(unsigned int, curand_discrete,
                     curandDiscreteDistribution_t distribution)
__cuferry_curand_philox(uint4, curand_discrete4,
                        curandDiscreteDistribution_t distribution)
#pragma cuferry strength()

template <typename T>
QUALIFIERS unsigned int
_curand_discrete(T x, curandDiscreteDistribution_t distribution);
template <typename STATE>
QUALIFIERS unsigned int
curand__discrete(STATE state, curandDiscreteDistribution_t distribution);
template <typename STATE>
QUALIFIERS uint4 curand__discrete4(STATE state,
                                   curandDiscreteDistribution_t distribution);
#endif // __cplusplus

#endif // CURAND_DISCRETE_H
