// ATen on CUDA.
#ifndef __CUFERRY_ATEN_CUDA_ASMUTILS_CUH__
#define __CUFERRY_ATEN_CUDA_ASMUTILS_CUH__

#include <ATen/cuda/__cuferry_context.h>

#pragma cuferry library(torch)

#endif // __CUFERRY_ATEN_CUDA_ASMUTILS_CUH__
