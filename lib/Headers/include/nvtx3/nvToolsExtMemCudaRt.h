// NVTX: regions of memory that CUDA handed out. Its names are known by their
// family only.
#ifndef CUFERRY_NVTX3_NVTOOLSEXTMEMCUDART_H_
#define CUFERRY_NVTX3_NVTOOLSEXTMEMCUDART_H_

#include "nvToolsExtPayload.h"

#pragma cuferry library(nvtx)

#endif // CUFERRY_NVTX3_NVTOOLSEXTMEMCUDART_H_
