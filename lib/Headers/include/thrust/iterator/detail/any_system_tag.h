// The tag of any system.
#ifndef __CUFERRY_THRUST_ITERATOR_DETAIL_ANY_SYSTEM_TAG_H__
#define __CUFERRY_THRUST_ITERATOR_DETAIL_ANY_SYSTEM_TAG_H__

#include <thrust/detail/execution_policy.h>

#pragma cuferry library(thrust)

#endif // __CUFERRY_THRUST_ITERATOR_DETAIL_ANY_SYSTEM_TAG_H__
