// Small means of the CUDA system.
#ifndef __CUFERRY_THRUST_SYSTEM_CUDA_DETAIL_UTIL_H__
#define __CUFERRY_THRUST_SYSTEM_CUDA_DETAIL_UTIL_H__

#include <thrust/system/cuda/error.h>
#include <thrust/detail/execution_policy.h>

#pragma cuferry library(thrust)

#endif // __CUFERRY_THRUST_SYSTEM_CUDA_DETAIL_UTIL_H__
