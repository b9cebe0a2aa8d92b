// A place in a window, of a type.
#ifndef NCCL_DEVICE_PTR_H_
#define NCCL_DEVICE_PTR_H_

#include "core.h"

#pragma cuferry library(nccl)

#ifdef __cplusplus

template <typename T> struct ncclSymPtr {
  using ElementType = T;
  ncclWindow_t window;
  size_t offset;
  NCCL_HOST_DEVICE_INLINE constexpr ncclSymPtr(ncclWindow_t window = nullptr,
                                               size_t offset = 0)
      : window(window), offset(offset) {}
  template <typename U> NCCL_HOST_DEVICE_INLINE operator ncclSymPtr<U>() const;
#define __cuferry_nccl_step(Int)                                               \
  NCCL_HOST_DEVICE_INLINE ncclSymPtr<T> &operator+=(Int d);                    \
  NCCL_HOST_DEVICE_INLINE ncclSymPtr<T> &operator-=(Int d);
  __cuferry_nccl_step(int)
  __cuferry_nccl_step(unsigned int)
  __cuferry_nccl_step(long)
  __cuferry_nccl_step(unsigned long)
  __cuferry_nccl_step(long long)
  __cuferry_nccl_step(unsigned long long)
#undef __cuferry_nccl_step
  NCCL_DEVICE_INLINE T *localPtr() const;
  NCCL_DEVICE_INLINE T *lsaPtr(int peer) const;
  NCCL_DEVICE_INLINE T *peerPtr(int peer) const;
  NCCL_DEVICE_INLINE T *peerPtr(ncclTeam team, int peer) const;
  NCCL_DEVICE_INLINE T *multimemPtr(ncclMultimemHandle mmHandle) const;
  NCCL_DEVICE_INLINE T *lsaMultimemPtr(const ncclDevComm &comm) const;
};

template <typename T, typename Int>
NCCL_HOST_DEVICE_INLINE ncclSymPtr<T> operator+(ncclSymPtr<T> p, Int d);
template <typename T, typename Int>
NCCL_HOST_DEVICE_INLINE ncclSymPtr<T> operator-(ncclSymPtr<T> p, Int d);
template <typename T>
NCCL_HOST_DEVICE_INLINE ptrdiff_t operator-(ncclSymPtr<T> a, ncclSymPtr<T> b);
template <typename T>
NCCL_HOST_DEVICE_INLINE bool operator==(ncclSymPtr<T> a, ncclSymPtr<T> b);
template <typename T>
NCCL_HOST_DEVICE_INLINE bool operator!=(ncclSymPtr<T> a, ncclSymPtr<T> b);

#endif // __cplusplus

#endif // NCCL_DEVICE_PTR_H_
