// All to all with little delay: each value travels with its flag.
#ifndef NCCL_DEVICE_LL_A2A_H_
#define NCCL_DEVICE_LL_A2A_H_

#include "core.h"

#pragma cuferry library(nccl)

__cuferry_extern_c_begin
int ncclLLA2ACalcSlots(int maxElts, int maxEltSize);
ncclResult_t
ncclLLA2ACreateRequirement(int nBlocks, int nSlots,
                           ncclLLA2AHandle_t *outHandle,
                           ncclDevResourceRequirements_t *outReq);
__cuferry_extern_c_end

#ifdef __cplusplus
template <typename Coop> struct ncclLLA2ASession {
  NCCL_DEVICE_INLINE ncclLLA2ASession(Coop coop, const ncclDevComm &comm,
                                      ncclTeam team, ncclLLA2AHandle handle,
                                      uint32_t block, int maxElts,
                                      bool multimem = false,
                                      ncclMultimemHandle mmHandle = {});
  NCCL_DEVICE_INLINE ~ncclLLA2ASession();
  ncclLLA2ASession(const ncclLLA2ASession &) = delete;
  template <typename T>
  NCCL_DEVICE_INLINE void send(int peer, int slot, T data);
  template <typename T> NCCL_DEVICE_INLINE void bcast(int slot, T data);
  template <typename T> NCCL_DEVICE_INLINE T recv(int slot);
  template <int MinEltCount, int MaxEltCount, typename T>
  NCCL_DEVICE_INLINE void recvUnrolled(int eltStart, int eltCount,
                                       int eltStride, T (&elts)[MaxEltCount]);
  template <int Unroll, typename Elt, typename EltToAcc, typename Reduce>
  NCCL_DEVICE_INLINE auto recvReduce(int eltStart, int eltCount, int eltStride,
                                     EltToAcc eltToAcc, Reduce reduce)
      -> decltype(eltToAcc(nccl::utility::declval<Elt>()));
  NCCL_DEVICE_INLINE void endEpoch(Coop coop);
};
#endif // __cplusplus

#endif // NCCL_DEVICE_LL_A2A_H_
