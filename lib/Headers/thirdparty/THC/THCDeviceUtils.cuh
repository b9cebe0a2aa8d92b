// ATen on CUDA, the way before ATen/cuda.
#ifndef __CUFERRY_THC_THCDEVICEUTILS_CUH__
#define __CUFERRY_THC_THCDEVICEUTILS_CUH__

#include <ATen/cuda/__cuferry_context.h>

#pragma cuferry library(torch)

#endif // __CUFERRY_THC_THCDEVICEUTILS_CUH__
