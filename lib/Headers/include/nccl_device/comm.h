// The windows that a kernel's communicator knows.
#ifndef NCCL_DEVICE_COMM_H_
#define NCCL_DEVICE_COMM_H_

#include "core.h"

#pragma cuferry library(nccl)

struct ncclDevCommWindowTable {
  struct Entry {
    uintptr_t base, size;
    ncclWindow_t window;
  } entries[32];
  struct ncclDevCommWindowTable *next;
};

#ifdef __cplusplus
template <typename Coop>
NCCL_DEVICE_INLINE ncclWindow_t ncclFindWindow(Coop coop,
                                               const ncclDevComm &comm,
                                               const void *ptr);
#endif

#endif // NCCL_DEVICE_COMM_H_
