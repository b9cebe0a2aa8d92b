// What the lanes of a warp do together: votes, shuffles, matches, reductions.
#ifndef __SM_30_INTRINSICS_H__
#define __SM_30_INTRINSICS_H__

#include "device_launch_parameters.h"

#pragma cuferry library(device_intrinsics)

#if defined(__cplusplus) && defined(__CUDA__)

#define __cuferry_each_type(f)                                                 \
  f(int) f(unsigned int) f(long) f(unsigned long) f(long long)                 \
      f(unsigned long long) f(float) f(double)

// Shuffles.
#pragma cuferry since(9.0)
#define __cuferry_shuffle(T)                                                   \
  __device__ T __shfl_sync(unsigned mask, T var, int srcLane,                  \
                           int width = warpSize);                              \
  __device__ T __shfl_up_sync(unsigned mask, T var, unsigned delta,            \
                              int width = warpSize);                           \
  __device__ T __shfl_down_sync(unsigned mask, T var, unsigned delta,          \
                                int width = warpSize);                         \
  __device__ T __shfl_xor_sync(unsigned mask, T var, int laneMask,             \
                               int width = warpSize);
__cuferry_each_type(__cuferry_shuffle)
#undef __cuferry_shuffle
#pragma cuferry since()

// Before a mask was asked for. CUDA 13 has these names yet, for architectures that it
// builds for no more.
#define __cuferry_shuffle(T)                                                   \
  __device__ T __shfl(T var, int srcLane, int width = warpSize);               \
  __device__ T __shfl_up(T var, unsigned delta, int width = warpSize);         \
  __device__ T __shfl_down(T var, unsigned delta, int width = warpSize);       \
  __device__ T __shfl_xor(T var, int laneMask, int width = warpSize);
__cuferry_each_type(__cuferry_shuffle)
#undef __cuferry_shuffle

// Votes.
__device__ int __all(int pred);
__device__ int __any(int pred);
__device__ unsigned int __ballot(int pred);
#pragma cuferry since(9.0)
__device__ int __all_sync(unsigned mask, int pred);
__device__ int __any_sync(unsigned mask, int pred);
__device__ int __uni_sync(unsigned mask, int pred);
__device__ unsigned int __ballot_sync(unsigned mask, int pred);
__device__ unsigned int __activemask();
__device__ unsigned int __fns(unsigned mask, unsigned base, int offset);

// Barriers.
__device__ void __syncwarp(unsigned mask = 0xFFFFFFFF);
__device__ void __barrier_sync(unsigned id);
__device__ void __barrier_sync_count(unsigned id, unsigned count);
__device__ void __nanosleep(unsigned int ns);

// Matches: which lanes hold the same value.
#define __cuferry_match(T)                                                     \
  __device__ unsigned int __match_any_sync(unsigned mask, T value);            \
  __device__ unsigned int __match_all_sync(unsigned mask, T value, int *pred);
__cuferry_each_type(__cuferry_match)
#undef __cuferry_match
__device__ unsigned int __match32_any_sync(unsigned, unsigned);
__device__ unsigned int __match64_any_sync(unsigned, unsigned long long);
__device__ unsigned int __match32_all_sync(unsigned, unsigned, int *);
__device__ unsigned int __match64_all_sync(unsigned, unsigned long long, int *);
#pragma cuferry since()

// Reductions.
#pragma cuferry since(11.0)
__device__ unsigned int __reduce_add_sync(unsigned mask, unsigned value);
__device__ unsigned int __reduce_min_sync(unsigned mask, unsigned value);
__device__ unsigned int __reduce_max_sync(unsigned mask, unsigned value);
__device__ int __reduce_add_sync(unsigned mask, int value);
__device__ int __reduce_min_sync(unsigned mask, int value);
__device__ int __reduce_max_sync(unsigned mask, int value);
__device__ unsigned int __reduce_and_sync(unsigned mask, unsigned value);
__device__ unsigned int __reduce_or_sync(unsigned mask, unsigned value);
__device__ unsigned int __reduce_xor_sync(unsigned mask, unsigned value);
#pragma cuferry since()

#undef __cuferry_each_type

#endif

#endif // __SM_30_INTRINSICS_H__
