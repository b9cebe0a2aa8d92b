// nvperf: metrics of CUDA devices.
#ifndef CUFERRY_NVPERF_CUDA_HOST_H_
#define CUFERRY_NVPERF_CUDA_HOST_H_

#include "nvperf_common.h"

#pragma cuferry library(nvperf)

#endif // CUFERRY_NVPERF_CUDA_HOST_H_
