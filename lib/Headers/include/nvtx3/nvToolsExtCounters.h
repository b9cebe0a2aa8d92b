// NVTX: counters. Its names are known by their family only.
#ifndef CUFERRY_NVTX3_NVTOOLSEXTCOUNTERS_H_
#define CUFERRY_NVTX3_NVTOOLSEXTCOUNTERS_H_

#include "nvToolsExtPayload.h"

#pragma cuferry library(nvtx)

#endif // CUFERRY_NVTX3_NVTOOLSEXTCOUNTERS_H_
