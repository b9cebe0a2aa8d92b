// Architectures.
#ifndef __CUFERRY_CUB_UTIL_ARCH_H__
#define __CUFERRY_CUB_UTIL_ARCH_H__

#include "config.cuh"

#pragma cuferry library(cub)

#define CUB_PTX_ARCH 0
#define CUB_LOG_WARP_THREADS(unused) 5
#define CUB_WARP_THREADS(unused) 32
#define CUB_LOG_SMEM_BANKS(unused) 5
#define CUB_SMEM_BANKS(unused) 32
#define CUB_PTX_WARP_THREADS 32
#define CUB_PTX_LOG_WARP_THREADS 5
#define CUB_PTX_SMEM_BANKS 32
#define CUB_PTX_LOG_SMEM_BANKS 5
#define CUB_MAX_DEVICES 128
#define CUB_USE_COOPERATIVE_GROUPS
#define CUB_SUBSCRIPTION_FACTOR(unused) 5
#define CUB_PREFER_CONFLICT_OVER_PADDING(unused) 1

#endif // __CUFERRY_CUB_UTIL_ARCH_H__
