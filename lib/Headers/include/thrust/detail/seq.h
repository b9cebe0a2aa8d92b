// The policy of one thread.
#ifndef __CUFERRY_THRUST_DETAIL_SEQ_H__
#define __CUFERRY_THRUST_DETAIL_SEQ_H__

#include <thrust/detail/execution_policy.h>

#pragma cuferry library(thrust)

#endif // __CUFERRY_THRUST_DETAIL_SEQ_H__
