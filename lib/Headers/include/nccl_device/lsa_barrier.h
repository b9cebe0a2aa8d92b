// A barrier of ranks that reach each other's memory.
#ifndef NCCL_DEVICE_LSA_BARRIER_H_
#define NCCL_DEVICE_LSA_BARRIER_H_

#include "core.h"

#pragma cuferry library(nccl)

__cuferry_extern_c_begin
ncclResult_t
ncclLsaBarrierCreateRequirement(ncclTeam_t team, int nBarriers,
                                ncclLsaBarrierHandle_t *outHandle,
                                ncclDevResourceRequirements_t *outReq);
__cuferry_extern_c_end

#ifdef __cplusplus
template <typename Coop> struct ncclLsaBarrierSession {
  NCCL_DEVICE_INLINE
  ncclLsaBarrierSession(Coop coop, const ncclDevComm &comm, ncclTeam team,
                        ncclLsaBarrierHandle handle, uint32_t index,
                        bool multimem = false,
                        ncclMultimemHandle mmHandle = {});
  NCCL_DEVICE_INLINE ncclLsaBarrierSession(Coop coop, const ncclDevComm &comm,
                                           ncclTeamTagLsa tag, uint32_t index,
                                           bool multimem = false);
  NCCL_DEVICE_INLINE ~ncclLsaBarrierSession();
  ncclLsaBarrierSession(const ncclLsaBarrierSession &) = delete;
  NCCL_DEVICE_INLINE void arrive(Coop coop, __cuferry_nccl_order order);
  NCCL_DEVICE_INLINE void wait(Coop coop, __cuferry_nccl_order order);
  NCCL_DEVICE_INLINE void sync(Coop coop, __cuferry_nccl_order order);
};
#endif // __cplusplus

#endif // NCCL_DEVICE_LSA_BARRIER_H_
