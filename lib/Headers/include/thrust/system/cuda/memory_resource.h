// Memory resources of the CUDA system.
#ifndef __CUFERRY_THRUST_SYSTEM_CUDA_MEMORY_RESOURCE_H__
#define __CUFERRY_THRUST_SYSTEM_CUDA_MEMORY_RESOURCE_H__

#include <thrust/mr/device_memory_resource.h>

#pragma cuferry library(thrust)

#endif // __CUFERRY_THRUST_SYSTEM_CUDA_MEMORY_RESOURCE_H__
