// Network from inside kernels: what host and device share.
#ifndef NCCL_GIN_DEVICE_HOST_COMMON_H_
#define NCCL_GIN_DEVICE_HOST_COMMON_H_

#pragma cuferry library(nccl)

#define NCCL_GIN_MAX_CONTEXTS 4

typedef struct ncclGinGpuCtx *ncclGinGpuCtx_t;
typedef void *ncclGinWindow_t;
typedef enum ncclGinSignalOp_t {
  ncclGinSignalInc = 0,
  ncclGinSignalAdd = 1
} ncclGinSignalOp_t;

#endif // NCCL_GIN_DEVICE_HOST_COMMON_H_
