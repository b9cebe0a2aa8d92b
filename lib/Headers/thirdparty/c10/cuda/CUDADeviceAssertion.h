// PyTorch on CUDA.
#ifndef __CUFERRY_C10_CUDA_CUDADEVICEASSERTION_H__
#define __CUFERRY_C10_CUDA_CUDADEVICEASSERTION_H__

#include <c10/cuda/__cuferry_cuda.h>

#pragma cuferry library(torch)

#endif // __CUFERRY_C10_CUDA_CUDADEVICEASSERTION_H__
