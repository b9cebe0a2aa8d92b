// NCCL from inside kernels (2.28 and later).
#ifndef NCCL_DEVICE_H_
#define NCCL_DEVICE_H_

#pragma cuferry library(nccl)
#pragma cuferry headers(nccl_device/)

#include "nccl_device/barrier.h"
#include "nccl_device/comm.h"
#include "nccl_device/coop.h"
#include "nccl_device/core.h"
#include "nccl_device/gin.h"
#include "nccl_device/gin_barrier.h"
#include "nccl_device/ll_a2a.h"
#include "nccl_device/lsa_barrier.h"
#include "nccl_device/ptr.h"
#include "nccl_device/utility.h"

#endif // NCCL_DEVICE_H_
