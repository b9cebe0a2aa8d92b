// Dialects of C++.
#ifndef __CUFERRY_CUB_UTIL_CPP_DIALECT_H__
#define __CUFERRY_CUB_UTIL_CPP_DIALECT_H__

#include "config.cuh"

#pragma cuferry library(cub)

#endif // __CUFERRY_CUB_UTIL_CPP_DIALECT_H__
