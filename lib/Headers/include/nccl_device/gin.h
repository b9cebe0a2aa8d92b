// Network from inside kernels: to put memory, to signal, to wait.
#ifndef NCCL_DEVICE_GIN_H_
#define NCCL_DEVICE_GIN_H_

#include "core.h"
#include "gin/gin_device_common.h"
#include "ptr.h"

#pragma cuferry library(nccl)

#ifdef __cplusplus

enum class ncclGinFenceLevel { Relaxed };

// What is to happen beside, here or there.
struct ncclGin_None {};
struct ncclGin_SignalInc {
  ncclGinSignal_t signal;
};
struct ncclGin_SignalAdd {
  ncclGinSignal_t signal;
  uint64_t value;
};
struct ncclGin_CounterInc {
  ncclGinCounter_t counter;
};
struct ncclGin_DescriptorSmem {
  ncclGinDescriptorSmem *descriptor;
};

template <unsigned backendMask> struct ncclGin_BackendMask {
  const ncclDevComm &comm;
  uint32_t nContexts : 8, contextId : 8, _ginBackend : 8;
  NCCL_DEVICE_INLINE ncclGin_BackendMask(const ncclDevComm &comm,
                                         int contextIndex);
  NCCL_DEVICE_INLINE ncclGinCtx_M<backendMask> _makeCtx() const;

  template <typename RemoteAction = ncclGin_None,
            typename LocalAction = ncclGin_None,
            typename Coop = ncclCoopThread,
            typename DescriptorSmem = ncclGin_None>
  NCCL_DEVICE_INLINE void
  put(ncclTeam team, int peer, ncclWindow_t dstWnd, size_t dstOffset,
      ncclWindow_t srcWnd, size_t srcOffset, size_t bytes,
      RemoteAction remoteAction = {}, LocalAction localAction = {},
      Coop coop = {}, DescriptorSmem descriptor = {},
      __cuferry_nccl_scope alreadyReleased = {},
      __cuferry_nccl_scope expected = {}) const;
  template <typename T, typename RemoteAction = ncclGin_None,
            typename LocalAction = ncclGin_None,
            typename Coop = ncclCoopThread,
            typename DescriptorSmem = ncclGin_None>
  NCCL_DEVICE_INLINE void
  put(ncclTeam team, int peer, ncclSymPtr<T> dst, ncclSymPtr<T> src,
      size_t count, RemoteAction remoteAction = {},
      LocalAction localAction = {}, Coop coop = {},
      DescriptorSmem descriptor = {},
      __cuferry_nccl_scope alreadyReleased = {},
      __cuferry_nccl_scope expected = {}) const;
  template <typename T, typename RemoteAction = ncclGin_None,
            typename Coop = ncclCoopThread,
            typename DescriptorSmem = ncclGin_None>
  NCCL_DEVICE_INLINE void
  putValue(ncclTeam team, int peer, ncclWindow_t dstWnd, size_t dstOffset,
           T value, RemoteAction remoteAction = {}, Coop coop = {},
           DescriptorSmem descriptor = {},
           __cuferry_nccl_scope alreadyReleased = {},
           __cuferry_nccl_scope expected = {}) const;
  template <typename T, typename RemoteAction = ncclGin_None,
            typename Coop = ncclCoopThread,
            typename DescriptorSmem = ncclGin_None>
  NCCL_DEVICE_INLINE void
  putValue(ncclTeam team, int peer, ncclSymPtr<T> dst, T value,
           RemoteAction remoteAction = {}, Coop coop = {},
           DescriptorSmem descriptor = {},
           __cuferry_nccl_scope alreadyReleased = {},
           __cuferry_nccl_scope expected = {}) const;
  template <typename RemoteAction, typename Coop = ncclCoopThread,
            typename DescriptorSmem = ncclGin_None>
  NCCL_DEVICE_INLINE void signal(ncclTeam team, int peer,
                                 RemoteAction remoteAction, Coop coop = {},
                                 DescriptorSmem descriptor = {},
                                 __cuferry_nccl_scope alreadyReleased = {},
                                 __cuferry_nccl_scope expected = {}) const;
  template <typename Coop>
  NCCL_DEVICE_INLINE void flush(Coop coop,
                                __cuferry_nccl_order order = {}) const;

  NCCL_DEVICE_INLINE uint64_t
  readCounter(ncclGinCounter_t counter, int bits = 56,
              __cuferry_nccl_order order = {}) const;
  template <typename Coop>
  NCCL_DEVICE_INLINE void waitCounter(Coop coop, ncclGinCounter_t counter,
                                      uint64_t least, int bits = 56,
                                      __cuferry_nccl_order order = {}) const;
  NCCL_DEVICE_INLINE void resetCounter(ncclGinCounter_t counter) const;

  NCCL_DEVICE_INLINE uint64_t *getSignalShadowPtr(ncclGinSignal_t signal) const;
  NCCL_DEVICE_INLINE void increaseSignalShadow(ncclGinSignal_t signal,
                                               uint64_t delta) const;
  NCCL_DEVICE_INLINE uint64_t readSignal(ncclGinSignal_t signal, int bits = 64,
                                         __cuferry_nccl_order order = {}) const;
  template <typename Coop>
  NCCL_DEVICE_INLINE void waitSignal(Coop coop, ncclGinSignal_t signal,
                                     uint64_t least, int bits = 64,
                                     __cuferry_nccl_order order = {}) const;
  template <typename Coop>
  NCCL_DEVICE_INLINE void
  waitSignalMeetShadow(Coop coop, ncclGinSignal_t signal, int bits = 64,
                       __cuferry_nccl_order order = {}) const;
  template <typename Coop, typename Uint>
  NCCL_DEVICE_INLINE void
  waitSignalFollowShadow(Coop coop, ncclGinSignal_t signal, Uint leastDelta,
                         Uint *before, Uint *delta, int bits = 64,
                         __cuferry_nccl_order order = {}) const;
  NCCL_DEVICE_INLINE void resetSignal(ncclGinSignal_t signal) const;
};
typedef ncclGin_BackendMask<NCCL_GIN_BACKEND_MASK_ALL> ncclGin;

#endif // __cplusplus

#endif // NCCL_DEVICE_GIN_H_
