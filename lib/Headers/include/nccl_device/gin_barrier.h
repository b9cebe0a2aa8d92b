// A barrier over the network.
#ifndef NCCL_DEVICE_GIN_BARRIER_H_
#define NCCL_DEVICE_GIN_BARRIER_H_

#include "core.h"
#include "gin.h"

#pragma cuferry library(nccl)

__cuferry_extern_c_begin
ncclResult_t
ncclGinBarrierCreateRequirement(ncclComm_t comm, ncclTeam_t team,
                                int nBarriers,
                                ncclGinBarrierHandle_t *outHandle,
                                ncclDevResourceRequirements_t *outReq);
__cuferry_extern_c_end

#ifdef __cplusplus
template <typename Coop> struct ncclGinBarrierSession {
  NCCL_DEVICE_INLINE ncclGinBarrierSession(Coop coop, ncclGin gin,
                                           ncclTeam team,
                                           ncclGinBarrierHandle handle,
                                           uint32_t index);
  NCCL_DEVICE_INLINE ncclGinBarrierSession(Coop coop, ncclGin gin,
                                           ncclTeamTagRail tag,
                                           uint32_t index);
  NCCL_DEVICE_INLINE ~ncclGinBarrierSession();
  ncclGinBarrierSession(const ncclGinBarrierSession &) = delete;
  NCCL_DEVICE_INLINE void sync(Coop coop, __cuferry_nccl_order order,
                               ncclGinFenceLevel fence);
};
#endif // __cplusplus

#endif // NCCL_DEVICE_GIN_BARRIER_H_
