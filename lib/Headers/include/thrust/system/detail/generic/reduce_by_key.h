// Reductions by key.
#ifndef __CUFERRY_THRUST_SYSTEM_DETAIL_GENERIC_REDUCE_BY_KEY_H__
#define __CUFERRY_THRUST_SYSTEM_DETAIL_GENERIC_REDUCE_BY_KEY_H__

#include <thrust/reduce.h>

#pragma cuferry library(thrust)

#endif // __CUFERRY_THRUST_SYSTEM_DETAIL_GENERIC_REDUCE_BY_KEY_H__
