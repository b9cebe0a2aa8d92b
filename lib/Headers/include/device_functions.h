// The intrinsics, and names of theirs that early CUDA wrote without
// underscores: too plain to be in every file's way.
#pragma once
#pragma cuferry library(device_intrinsics)

#include "crt/device_functions.h"

#if defined(__cplusplus) && defined(__CUDA__)
#pragma cuferry until(11.8)
#pragma cuferry strength(common)
__device__ int mulhi(int, int);
__device__ unsigned int mulhi(unsigned int, unsigned int);
__device__ int mul24(int, int);
__device__ unsigned int umul24(unsigned int, unsigned int);
__device__ float saturate(float);
__device__ float int_as_float(int);
__device__ int float_as_int(float);
__device__ float uint_as_float(unsigned int);
__device__ unsigned int float_as_uint(float);
__device__ int float2int(float, enum cudaRoundMode = cudaRoundZero);
__device__ float int2float(int, enum cudaRoundMode = cudaRoundNearest);
__device__ float uint2float(unsigned int,
                            enum cudaRoundMode = cudaRoundNearest);
#endif
