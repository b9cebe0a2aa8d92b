// NVTX: what a time is. Its names are known by their family only.
#ifndef CUFERRY_NVTX3_NVTOOLSEXTSEMANTICSTIME_H_
#define CUFERRY_NVTX3_NVTOOLSEXTSEMANTICSTIME_H_

#include "nvToolsExtPayload.h"

#pragma cuferry library(nvtx)

#endif // CUFERRY_NVTX3_NVTOOLSEXTSEMANTICSTIME_H_
