// Network from inside kernels: contexts and ways to the network.
#ifndef NCCL_GIN_DEVICE_COMMON_H_
#define NCCL_GIN_DEVICE_COMMON_H_

#include "../net_device.h"
#include "../utility.h"
#include "gin_device_host_common.h"

#pragma cuferry library(nccl)

#define NCCL_GIN_PROXY_ENABLE 1
#define NCCL_GIN_GDAKI_ENABLE 1
#define NCCL_GIN_HAS_FENCE_ACQUIRE_RELEASE_PTX 1
#define NCCL_GIN_BACKEND_MASK_ALL                                              \
  (1u << (unsigned)NCCL_NET_DEVICE_GIN_PROXY |                                 \
   1u << (unsigned)NCCL_NET_DEVICE_GIN_GDAKI)

struct ncclGinCtx {
  ncclNetDeviceType backend;
  int rank, nRanks;
  void *handle;
};
struct ncclGinDescriptorSmem {
  char space[64];
};
#ifdef __cplusplus
template <unsigned backendMask> struct ncclGinCtx_M : ncclGinCtx {};
#endif

#endif // NCCL_GIN_DEVICE_COMMON_H_
