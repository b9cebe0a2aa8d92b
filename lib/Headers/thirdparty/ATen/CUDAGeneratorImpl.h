// ATen on CUDA: generators of random numbers.
#ifndef __CUFERRY_ATEN_CUDAGENERATORIMPL_H__
#define __CUFERRY_ATEN_CUDAGENERATORIMPL_H__

#include <ATen/cuda/__cuferry_context.h>

#pragma cuferry library(torch)

#endif // __CUFERRY_ATEN_CUDAGENERATORIMPL_H__
