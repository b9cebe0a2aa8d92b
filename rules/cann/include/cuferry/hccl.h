//===- hccl.h - NCCL calls that no single HCCL call answers ---------------===//
#ifndef CUFERRY_HCCL_H
#define CUFERRY_HCCL_H

#include <acl/acl.h>
#include <cstddef>
#include <cstdint>
#include <hccl/hccl.h>

namespace cuferry {

/// Bytes of one element; 0 for a type that NCCL does not have.
inline size_t sizeOf(HcclDataType Type) {
  switch (Type) {
  case HCCL_DATA_TYPE_INT8:
  case HCCL_DATA_TYPE_UINT8:
    return 1;
  case HCCL_DATA_TYPE_FP16:
  case HCCL_DATA_TYPE_BFP16:
    return 2;
  case HCCL_DATA_TYPE_INT32:
  case HCCL_DATA_TYPE_UINT32:
  case HCCL_DATA_TYPE_FP32:
    return 4;
  case HCCL_DATA_TYPE_INT64:
  case HCCL_DATA_TYPE_UINT64:
  case HCCL_DATA_TYPE_FP64:
    return 8;
  default:
    return 0;
  }
}

/// Brings \p Send of the root into \p Receive of all ranks. HCCL broadcasts
/// within one buffer, so the root copies its data there first.
inline HcclResult broadcast(const void *Send, void *Receive, uint64_t Count,
                            HcclDataType Type, uint32_t Root, HcclComm Comm,
                            aclrtStream Stream) {
  uint32_t Rank = 0;
  HcclResult Result = HcclGetRankId(Comm, &Rank);
  if (Result != HCCL_SUCCESS)
    return Result;
  if (Rank == Root && Send != Receive) {
    size_t Size = Count * sizeOf(Type);
    if (Count && !Size)
      return HCCL_E_NOT_SUPPORT;
    if (Size && aclrtMemcpyAsync(Receive, Size, Send, Size,
                                 ACL_MEMCPY_DEVICE_TO_DEVICE,
                                 Stream) != ACL_SUCCESS)
      return HCCL_E_RUNTIME;
  }
  return HcclBroadcast(Receive, Count, Type, Root, Comm, Stream);
}

} // namespace cuferry

#endif // CUFERRY_HCCL_H
