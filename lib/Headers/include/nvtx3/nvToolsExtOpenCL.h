// NVTX: names for objects of OpenCL, of which nothing is CUDA's.
#ifndef CUFERRY_NVTX3_NVTOOLSEXTOPENCL_H_
#define CUFERRY_NVTX3_NVTOOLSEXTOPENCL_H_

#include "nvToolsExt.h"

#pragma cuferry library(nvtx)

#endif // CUFERRY_NVTX3_NVTOOLSEXTOPENCL_H_
