// A barrier of all ranks, near and far.
#ifndef NCCL_DEVICE_BARRIER_H_
#define NCCL_DEVICE_BARRIER_H_

#include "core.h"
#include "gin_barrier.h"
#include "lsa_barrier.h"

#pragma cuferry library(nccl)

#ifdef __cplusplus
template <typename Coop> struct ncclBarrierSession {
  NCCL_DEVICE_INLINE
  ncclBarrierSession(Coop coop, ncclTeam innerTeam, ncclTeam outerTeam,
                     ncclGin gin, ncclLsaBarrierHandle innerBarHandle,
                     ncclGinBarrierHandle outerBarHandle, uint32_t index,
                     bool multimem = false,
                     ncclMultimemHandle innerMmHandle = {});
  NCCL_DEVICE_INLINE ncclBarrierSession(Coop coop, ncclTeamTagWorld tag,
                                        ncclGin gin, uint32_t index,
                                        bool multimem = false);
  NCCL_DEVICE_INLINE ncclBarrierSession(Coop coop, ncclTeamTagLsa tag,
                                        const ncclDevComm &comm,
                                        uint32_t index,
                                        bool multimem = false);
  NCCL_DEVICE_INLINE ncclBarrierSession(Coop coop, ncclTeamTagRail tag,
                                        ncclGin gin, uint32_t index);
  NCCL_DEVICE_INLINE ~ncclBarrierSession();
  ncclBarrierSession(const ncclBarrierSession &) = delete;
  NCCL_DEVICE_INLINE ncclLsaBarrierSession<Coop> &lsaBarrier();
  NCCL_DEVICE_INLINE ncclGinBarrierSession<Coop> &ginBarrier();
  NCCL_DEVICE_INLINE void sync(Coop coop, __cuferry_nccl_order order,
                               ncclGinFenceLevel fence);
};
#endif // __cplusplus

#endif // NCCL_DEVICE_BARRIER_H_
