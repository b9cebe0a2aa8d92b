// What an algorithm is asked for.
#ifndef __CUFERRY_CUDA___EXECUTION_TUNE_H__
#define __CUFERRY_CUDA___EXECUTION_TUNE_H__

#include <cuda/execution>

#pragma cuferry library(libcudacxx)

#endif // __CUFERRY_CUDA___EXECUTION_TUNE_H__
