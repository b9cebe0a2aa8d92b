// NVTX: what counters mean. Its names are known by their family only.
#ifndef CUFERRY_NVTX3_NVTOOLSEXTSEMANTICSCOUNTERS_H_
#define CUFERRY_NVTX3_NVTOOLSEXTSEMANTICSCOUNTERS_H_

#include "nvToolsExtPayload.h"

#pragma cuferry library(nvtx)

#endif // CUFERRY_NVTX3_NVTOOLSEXTSEMANTICSCOUNTERS_H_
