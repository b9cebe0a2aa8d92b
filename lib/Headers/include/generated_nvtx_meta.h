// CUPTI: what a callback at a call of NVTX finds as functionParams: names of
// the shape nvtxMarkA_params, known by their family only.
#ifndef CUFERRY_GENERATED_NVTX_META_H_
#define CUFERRY_GENERATED_NVTX_META_H_

#include "nvtx3/nvToolsExt.h"

#pragma cuferry library(cupti)

#endif // CUFERRY_GENERATED_NVTX_META_H_
