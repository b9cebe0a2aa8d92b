// Policies: where and how an algorithm runs.
#ifndef __CUFERRY_THRUST_EXECUTION_POLICY_H__
#define __CUFERRY_THRUST_EXECUTION_POLICY_H__

#include <thrust/detail/execution_policy.h>

#pragma cuferry library(thrust)
#pragma cuferry headers(thrust/system/)

#include <thrust/__cuferry_common.h>

#endif // __CUFERRY_THRUST_EXECUTION_POLICY_H__
