// Compilers.
#ifndef __CUFERRY_CUB_UTIL_COMPILER_H__
#define __CUFERRY_CUB_UTIL_COMPILER_H__

#include "config.cuh"

#pragma cuferry library(cub)

#endif // __CUFERRY_CUB_UTIL_COMPILER_H__
