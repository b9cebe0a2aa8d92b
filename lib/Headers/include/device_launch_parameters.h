// What a thread knows about its place in the grid.
#ifndef __DEVICE_LAUNCH_PARAMETERS_H__
#define __DEVICE_LAUNCH_PARAMETERS_H__

#include "vector_types.h"

#pragma cuferry library(language)
#pragma cuferry kind(builtin)
#pragma cuferry strength(distinct)

#ifdef __cplusplus
extern "C" {
#endif
extern const __device__ uint3 threadIdx;
extern const __device__ uint3 blockIdx;
extern const __device__ dim3 blockDim;
extern const __device__ dim3 gridDim;
extern const __device__ int warpSize;
#ifdef __cplusplus
}
#endif

#endif // __DEVICE_LAUNCH_PARAMETERS_H__
