// ATen on cuDNN.
#ifndef __CUFERRY_ATEN_CUDNN_HANDLE_H__
#define __CUFERRY_ATEN_CUDNN_HANDLE_H__

#include <ATen/cuda/__cuferry_context.h>

#pragma cuferry library(torch)

#endif // __CUFERRY_ATEN_CUDNN_HANDLE_H__
