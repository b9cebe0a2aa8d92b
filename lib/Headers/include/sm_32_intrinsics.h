// Loads and stores with a cache hint, and funnel shifts. CUDA has an overload
// for each builtin type; one template says the same.
#ifndef __SM_32_INTRINSICS_H__
#define __SM_32_INTRINSICS_H__

#include "crt/host_defines.h"

#pragma cuferry library(device_intrinsics)

#if defined(__cplusplus) && defined(__CUDA__)

template <class T> __device__ T __ldg(const T *ptr);
template <class T> __device__ T __ldcg(const T *ptr);
template <class T> __device__ T __ldca(const T *ptr);
template <class T> __device__ T __ldcs(const T *ptr);
template <class T> __device__ T __ldlu(const T *ptr);
template <class T> __device__ T __ldcv(const T *ptr);

template <class T> struct __cuferry_same {
  typedef T type;
};
#define __cuferry_store(name)                                                  \
  template <class T>                                                           \
  __device__ void name(T *ptr, typename __cuferry_same<T>::type value);
__cuferry_store(__stwb)
__cuferry_store(__stcg)
__cuferry_store(__stcs)
__cuferry_store(__stwt)
#undef __cuferry_store

__device__ unsigned int __funnelshift_l(unsigned lo, unsigned hi,
                                        unsigned shift);
__device__ unsigned int __funnelshift_lc(unsigned lo, unsigned hi,
                                         unsigned shift);
__device__ unsigned int __funnelshift_r(unsigned lo, unsigned hi,
                                        unsigned shift);
__device__ unsigned int __funnelshift_rc(unsigned lo, unsigned hi,
                                         unsigned shift);

#endif

#endif // __SM_32_INTRINSICS_H__
