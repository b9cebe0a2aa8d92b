// NVTX: macros that declare a payload with its struct. Its names are known by
// their family only.
#ifndef CUFERRY_NVTX3_NVTOOLSEXTPAYLOADHELPER_H_
#define CUFERRY_NVTX3_NVTOOLSEXTPAYLOADHELPER_H_

#include "nvToolsExtPayload.h"

#pragma cuferry library(nvtx)

#endif // CUFERRY_NVTX3_NVTOOLSEXTPAYLOADHELPER_H_
