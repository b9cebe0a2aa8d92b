//===- cncl.h - NCCL calls that no single CNCL call answers ---------------===//
#ifndef CUFERRY_CNCL_H
#define CUFERRY_CNCL_H

#include <cncl.h>
#include <cnrt.h>
#include <vector>

namespace cuferry {

/// Makes this process's one communicator of \p Count, on the current device.
inline cnclResult_t initComm(cnclComm_t *Comm, int Count, cnclCliqueId &Id,
                             int Rank) {
  int Device = 0;
  if (cnrtGetDevice(&Device) != cnrtSuccess)
    return CNCL_RET_ERR_MLU_RUNTIME;
  return cnclInitComms(Comm, 1, &Device, &Rank, Count, &Id);
}

/// Makes communicators for \p Count devices of this process; \p Devices null
/// means the first ones.
inline cnclResult_t initAll(cnclComm_t *Comms, int Count, const int *Devices) {
  std::vector<int> Ranks(Count), Used(Count);
  for (int Rank = 0; Rank != Count; ++Rank) {
    Ranks[Rank] = Rank;
    Used[Rank] = Devices ? Devices[Rank] : Rank;
  }
  return cnclInitComms(Comms, Count, Used.data(), Ranks.data(), Count, nullptr);
}

/// CNCL gives as the result what NCCL gives by a pointer.
inline cnclResult_t asyncError(cnclComm_t Comm, cnclResult_t *Error) {
  *Error = cnclGetCommAsyncError(Comm);
  return CNCL_RET_SUCCESS;
}

} // namespace cuferry

#endif // CUFERRY_CNCL_H
