// PyTorch on CUDA.
#ifndef __CUFERRY_TORCH_CUDA_H__
#define __CUFERRY_TORCH_CUDA_H__

#include <c10/cuda/__cuferry_cuda.h>

#pragma cuferry library(torch)

#endif // __CUFERRY_TORCH_CUDA_H__
