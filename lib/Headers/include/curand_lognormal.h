// Numbers whose logarithm is normal.
#ifndef CURAND_LOGNORMAL_H_
#define CURAND_LOGNORMAL_H_

#include "curand_kernel.h"

#pragma cuferry library(curand)

#ifdef __cplusplus
#pragma cuferry strength(distinct)
__cuferry_curand_all(float, curand_log_normal, float mean, float stddev)
__cuferry_curand_pairs(float2, curand_log_normal2, float mean, float stddev)
__cuferry_curand_philox(float4, curand_log_normal4, float mean, float stddev)
__cuferry_curand_all(double, curand_log_normal_double, double mean,
                     double stddev)
__cuferry_curand_pairs(double2, curand_log_normal2_double, double mean,
                       double stddev)
__cuferry_curand_philox(double4, curand_log_normal4_double, double mean,
                        double stddev)
#pragma cuferry strength()
#endif // __cplusplus

#endif // CURAND_LOGNORMAL_H_
