// Dot products of small integers.
#ifndef __SM_61_INTRINSICS_H__
#define __SM_61_INTRINSICS_H__

#include "vector_types.h"

#pragma cuferry library(device_intrinsics)

#if defined(__cplusplus) && defined(__CUDA__)

__device__ int __dp4a(int a, int b, int c);
__device__ unsigned int __dp4a(unsigned int a, unsigned int b, unsigned int c);
__device__ int __dp4a(char4 a, char4 b, int c);
__device__ unsigned int __dp4a(uchar4 a, uchar4 b, unsigned int c);

__device__ int __dp2a_lo(int a, int b, int c);
__device__ unsigned int __dp2a_lo(unsigned int a, unsigned int b,
                                  unsigned int c);
__device__ int __dp2a_lo(short2 a, char4 b, int c);
__device__ unsigned int __dp2a_lo(ushort2 a, uchar4 b, unsigned int c);

__device__ int __dp2a_hi(int a, int b, int c);
__device__ unsigned int __dp2a_hi(unsigned int a, unsigned int b,
                                  unsigned int c);
__device__ int __dp2a_hi(short2 a, char4 b, int c);
__device__ unsigned int __dp2a_hi(ushort2 a, uchar4 b, unsigned int c);

#endif

#endif // __SM_61_INTRINSICS_H__
