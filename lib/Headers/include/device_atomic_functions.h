// Atomic functions: at device scope, and with _block and _system at the others.
#ifndef __DEVICE_ATOMIC_FUNCTIONS_H__
#define __DEVICE_ATOMIC_FUNCTIONS_H__

#include "vector_types.h"

#pragma cuferry library(device_intrinsics)

#if defined(__cplusplus) && defined(__CUDA__)

// One function of two operands, for one type, at all three scopes.
#define __cuferry_atomic(name, T)                                              \
  __device__ T name(T *address, T val);                                        \
  __device__ T name##_block(T *address, T val);                                \
  __device__ T name##_system(T *address, T val);

__cuferry_atomic(atomicAdd, int)
__cuferry_atomic(atomicAdd, unsigned int)
__cuferry_atomic(atomicAdd, unsigned long long)
__cuferry_atomic(atomicAdd, float)
__cuferry_atomic(atomicAdd, double)
#pragma cuferry since(11.8)
__cuferry_atomic(atomicAdd, float2)
__cuferry_atomic(atomicAdd, float4)
#pragma cuferry since()

__cuferry_atomic(atomicSub, int)
__cuferry_atomic(atomicSub, unsigned int)

__cuferry_atomic(atomicExch, int)
__cuferry_atomic(atomicExch, unsigned int)
__cuferry_atomic(atomicExch, unsigned long long)
__cuferry_atomic(atomicExch, float)

__cuferry_atomic(atomicMin, int)
__cuferry_atomic(atomicMin, unsigned int)
__cuferry_atomic(atomicMin, long long)
__cuferry_atomic(atomicMin, unsigned long long)

__cuferry_atomic(atomicMax, int)
__cuferry_atomic(atomicMax, unsigned int)
__cuferry_atomic(atomicMax, long long)
__cuferry_atomic(atomicMax, unsigned long long)

__cuferry_atomic(atomicInc, unsigned int)
__cuferry_atomic(atomicDec, unsigned int)

__cuferry_atomic(atomicAnd, int)
__cuferry_atomic(atomicAnd, unsigned int)
__cuferry_atomic(atomicAnd, long long)
__cuferry_atomic(atomicAnd, unsigned long long)

__cuferry_atomic(atomicOr, int)
__cuferry_atomic(atomicOr, unsigned int)
__cuferry_atomic(atomicOr, long long)
__cuferry_atomic(atomicOr, unsigned long long)

__cuferry_atomic(atomicXor, int)
__cuferry_atomic(atomicXor, unsigned int)
__cuferry_atomic(atomicXor, long long)
__cuferry_atomic(atomicXor, unsigned long long)

#define __cuferry_atomic_cas(T)                                                \
  __device__ T atomicCAS(T *address, T compare, T val);                        \
  __device__ T atomicCAS_block(T *address, T compare, T val);                  \
  __device__ T atomicCAS_system(T *address, T compare, T val);

__cuferry_atomic_cas(int)
__cuferry_atomic_cas(unsigned int)
__cuferry_atomic_cas(unsigned long long)
__cuferry_atomic_cas(unsigned short)

#undef __cuferry_atomic_cas
#undef __cuferry_atomic

// Any type of 128 bits.
#pragma cuferry since(12.4)
template <class T, bool = sizeof(T) == 16> struct __cuferry_wide {};
template <class T> struct __cuferry_wide<T, true> {
  typedef T type;
};
#define __cuferry_wide_atomic(scope)                                           \
  template <class T>                                                           \
  __device__ typename __cuferry_wide<T>::type atomicExch##scope(T *address,    \
                                                                T val);        \
  template <class T>                                                           \
  __device__ typename __cuferry_wide<T>::type atomicCAS##scope(                \
      T *address, T compare, T val);
__cuferry_wide_atomic()
__cuferry_wide_atomic(_block)
__cuferry_wide_atomic(_system)
#undef __cuferry_wide_atomic
#pragma cuferry since()

#endif

#endif // __DEVICE_ATOMIC_FUNCTIONS_H__
