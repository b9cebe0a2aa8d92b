// NVTX: what a scope is. Its names are known by their family only.
#ifndef CUFERRY_NVTX3_NVTOOLSEXTSEMANTICSSCOPE_H_
#define CUFERRY_NVTX3_NVTOOLSEXTSEMANTICSSCOPE_H_

#include "nvToolsExtPayload.h"

#pragma cuferry library(nvtx)

#endif // CUFERRY_NVTX3_NVTOOLSEXTSEMANTICSSCOPE_H_
