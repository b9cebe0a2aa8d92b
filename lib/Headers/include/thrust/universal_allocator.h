// Allocators of memory that host and device share.
#ifndef __CUFERRY_THRUST_UNIVERSAL_ALLOCATOR_H__
#define __CUFERRY_THRUST_UNIVERSAL_ALLOCATOR_H__

#include <thrust/device_allocator.h>

#pragma cuferry library(thrust)

#endif // __CUFERRY_THRUST_UNIVERSAL_ALLOCATOR_H__
