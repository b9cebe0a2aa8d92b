// The CUDA system of Thrust.
#ifndef __CUFERRY_THRUST_SYSTEM_CUDA_CONFIG_H__
#define __CUFERRY_THRUST_SYSTEM_CUDA_CONFIG_H__

#include <thrust/detail/config.h>

#pragma cuferry library(thrust)

#endif // __CUFERRY_THRUST_SYSTEM_CUDA_CONFIG_H__
