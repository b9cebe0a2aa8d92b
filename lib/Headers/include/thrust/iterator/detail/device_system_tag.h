// The tag of the device's system.
#ifndef __CUFERRY_THRUST_ITERATOR_DETAIL_DEVICE_SYSTEM_TAG_H__
#define __CUFERRY_THRUST_ITERATOR_DETAIL_DEVICE_SYSTEM_TAG_H__

#include <thrust/detail/execution_policy.h>

#pragma cuferry library(thrust)

#endif // __CUFERRY_THRUST_ITERATOR_DETAIL_DEVICE_SYSTEM_TAG_H__
