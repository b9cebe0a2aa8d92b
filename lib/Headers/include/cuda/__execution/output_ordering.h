// What an algorithm is asked for.
#ifndef __CUFERRY_CUDA___EXECUTION_OUTPUT_ORDERING_H__
#define __CUFERRY_CUDA___EXECUTION_OUTPUT_ORDERING_H__

#include <cuda/execution>

#pragma cuferry library(libcudacxx)

#endif // __CUFERRY_CUDA___EXECUTION_OUTPUT_ORDERING_H__
