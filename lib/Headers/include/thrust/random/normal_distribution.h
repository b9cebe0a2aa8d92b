// Distributions of random numbers.
#ifndef __CUFERRY_THRUST_RANDOM_NORMAL_DISTRIBUTION_H__
#define __CUFERRY_THRUST_RANDOM_NORMAL_DISTRIBUTION_H__

#include <thrust/random/uniform_int_distribution.h>

#pragma cuferry library(thrust)

#endif // __CUFERRY_THRUST_RANDOM_NORMAL_DISTRIBUTION_H__
