// An allocator of the device's memory.
#ifndef __CUFERRY_THRUST_DEVICE_MALLOC_ALLOCATOR_H__
#define __CUFERRY_THRUST_DEVICE_MALLOC_ALLOCATOR_H__

#include <thrust/device_allocator.h>
#include <thrust/device_malloc.h>

#pragma cuferry library(thrust)

#endif // __CUFERRY_THRUST_DEVICE_MALLOC_ALLOCATOR_H__
