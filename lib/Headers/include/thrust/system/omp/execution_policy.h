// Policies of the OpenMP system.
#ifndef __CUFERRY_THRUST_SYSTEM_OMP_EXECUTION_POLICY_H__
#define __CUFERRY_THRUST_SYSTEM_OMP_EXECUTION_POLICY_H__

#include <thrust/detail/execution_policy.h>

#pragma cuferry library(thrust)

#endif // __CUFERRY_THRUST_SYSTEM_OMP_EXECUTION_POLICY_H__
