// nvperf: metrics on the host.
#ifndef CUFERRY_NVPERF_HOST_H_
#define CUFERRY_NVPERF_HOST_H_

#include "nvperf_common.h"

#pragma cuferry library(nvperf)

#endif // CUFERRY_NVPERF_HOST_H_
