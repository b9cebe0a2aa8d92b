// NVTX: regions of memory. Its names are known by their family only.
#ifndef CUFERRY_NVTX3_NVTOOLSEXTMEM_H_
#define CUFERRY_NVTX3_NVTOOLSEXTMEM_H_

#include "nvToolsExtPayload.h"

#pragma cuferry library(nvtx)

#endif // CUFERRY_NVTX3_NVTOOLSEXTMEM_H_
