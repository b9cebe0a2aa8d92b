// PyTorch on CUDA: the driver.
#ifndef __CUFERRY_C10_CUDA_DRIVER_API_H__
#define __CUFERRY_C10_CUDA_DRIVER_API_H__

#include <c10/cuda/__cuferry_cuda.h>

#pragma cuferry library(torch)

#endif // __CUFERRY_C10_CUDA_DRIVER_API_H__
