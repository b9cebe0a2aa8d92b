// ATen on CUDA: CUB in a namespace of its own.
#ifndef __CUFERRY_ATEN_CUDA_CUB_CUH__
#define __CUFERRY_ATEN_CUDA_CUB_CUH__

#include <ATen/cuda/__cuferry_context.h>

#pragma cuferry library(torch)

#endif // __CUFERRY_ATEN_CUDA_CUB_CUH__
