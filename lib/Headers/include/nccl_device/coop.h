// Groups of threads that call NCCL together.
#ifndef NCCL_DEVICE_COOP_H_
#define NCCL_DEVICE_COOP_H_

#include "utility.h"

#pragma cuferry library(nccl)

#ifdef __cplusplus

#define __cuferry_nccl_coop                                                    \
  NCCL_DEVICE_INLINE int thread_rank() const;                                  \
  NCCL_DEVICE_INLINE int size() const;                                         \
  NCCL_DEVICE_INLINE int num_threads() const;                                  \
  NCCL_DEVICE_INLINE void sync();
template <int nThreads> struct ncclCoopTile {
  __cuferry_nccl_coop;
  NCCL_DEVICE_INLINE uint32_t laneMask() const;
};
typedef ncclCoopTile<1> ncclCoopThread;
typedef ncclCoopTile<32> ncclCoopWarp;
struct ncclCoopLanes {
  uint32_t lmask;
  NCCL_DEVICE_INLINE constexpr ncclCoopLanes(uint32_t lmask = -1u)
      : lmask(lmask) {}
  __cuferry_nccl_coop;
};
struct ncclCoopWarpSpan {
  uint32_t warp0 : 8, nWarps : 8, id : 8;
  NCCL_DEVICE_INLINE constexpr ncclCoopWarpSpan(int warp0, int nWarps, int id)
      : warp0(warp0), nWarps(nWarps), id(id) {}
  __cuferry_nccl_coop;
};
struct ncclCoopCta {
  __cuferry_nccl_coop;
};
#undef __cuferry_nccl_coop

#define __cuferry_nccl_of_coop(before, Coop)                                   \
  before NCCL_DEVICE_INLINE uint32_t ncclCoopGetLaneMask(Coop coop);           \
  before NCCL_DEVICE_INLINE constexpr bool ncclCoopIsThread(Coop) {            \
    return false;                                                              \
  }                                                                            \
  before NCCL_DEVICE_INLINE constexpr bool ncclCoopWithinWarp(Coop) {          \
    return false;                                                              \
  }
__cuferry_nccl_of_coop(template <int nThreads>, ncclCoopTile<nThreads>)
__cuferry_nccl_of_coop(, ncclCoopLanes)
__cuferry_nccl_of_coop(, ncclCoopWarpSpan)
__cuferry_nccl_of_coop(, ncclCoopCta)
#undef __cuferry_nccl_of_coop

// The threads of a group that have come here together.
NCCL_DEVICE_INLINE ncclCoopLanes ncclCoopCoalesced();
template <typename Coop>
NCCL_DEVICE_INLINE ncclCoopWarp ncclCoopCoalesced(Coop);
NCCL_DEVICE_INLINE ncclCoopLanes ncclCoopCoalesced(ncclCoopLanes coop);
template <int nThreads>
NCCL_DEVICE_INLINE ncclCoopTile<nThreads>
ncclCoopCoalesced(ncclCoopTile<nThreads> coop);

template <int nThreads, typename T>
NCCL_DEVICE_INLINE T ncclCoopBcast(ncclCoopTile<nThreads>, T value, int root,
                                   bool entrySync = true);
template <typename T>
NCCL_DEVICE_INLINE T ncclCoopBcast(ncclCoopLanes coop, T value, int root,
                                   bool entrySync = true);
template <typename T>
NCCL_DEVICE_INLINE T ncclCoopBcast(ncclCoopWarpSpan coop, T value, int root,
                                   bool entrySync = true);
template <typename T>
NCCL_DEVICE_INLINE T ncclCoopBcast(ncclCoopCta coop, T value, int root,
                                   bool entrySync = true);
NCCL_DEVICE_INLINE ulong2 *ncclCoopBcast_WarpSpan_stash();
NCCL_DEVICE_INLINE ulong2 *ncclCoopBcast_Cta_stash();

#endif // __cplusplus

#endif // NCCL_DEVICE_COOP_H_
