//===- tccl.h - NCCL calls that no single TCCL call answers ---------------===//
#ifndef CUFERRY_TCCL_H
#define CUFERRY_TCCL_H

#include <cstddef>
#include <tccl.h>

namespace cuferry {

/// Brings \p Buffer of the root into that of all ranks.
inline tcclResult_t broadcast(void *Buffer, size_t Count, tcclDataType_t Type,
                              int Root, tcclComm_t Comm, sdaaStream_t Stream) {
  return tcclBroadcast(Buffer, Buffer, Count, Type, Root, Comm, Stream);
}

} // namespace cuferry

#endif // CUFERRY_TCCL_H
