// ATen on CUDA: atomic additions.
#ifndef __CUFERRY_THC_THCATOMICS_CUH__
#define __CUFERRY_THC_THCATOMICS_CUH__

#include <ATen/cuda/__cuferry_context.h>

#pragma cuferry library(torch)

#endif // __CUFERRY_THC_THCATOMICS_CUH__
