// Policies of the CUDA system.
#ifndef __CUFERRY_THRUST_SYSTEM_CUDA_EXECUTION_POLICY_H__
#define __CUFERRY_THRUST_SYSTEM_CUDA_EXECUTION_POLICY_H__

#include <thrust/detail/execution_policy.h>

#pragma cuferry library(thrust)

#include <thrust/__cuferry_common.h>

#endif // __CUFERRY_THRUST_SYSTEM_CUDA_EXECUTION_POLICY_H__
