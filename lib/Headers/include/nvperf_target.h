// nvperf: metrics on the device's side.
#ifndef CUFERRY_NVPERF_TARGET_H_
#define CUFERRY_NVPERF_TARGET_H_

#include "nvperf_common.h"

#pragma cuferry library(nvperf)

#endif // CUFERRY_NVPERF_TARGET_H_
