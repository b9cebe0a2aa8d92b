// Caffe2, by the one name of its CUDA context that other code calls.
#ifndef CAFFE2_CORE_CONTEXT_GPU_H_
#define CAFFE2_CORE_CONTEXT_GPU_H_

#include "cuda_runtime_api.h"

#pragma cuferry library(torch)
#pragma cuferry strength(likely)

cudaStream_t cuda_stream();

#endif // CAFFE2_CORE_CONTEXT_GPU_H_
