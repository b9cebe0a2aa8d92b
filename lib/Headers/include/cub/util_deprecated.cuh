// What is going to go.
#ifndef __CUFERRY_CUB_UTIL_DEPRECATED_H__
#define __CUFERRY_CUB_UTIL_DEPRECATED_H__

#include "config.cuh"

#pragma cuferry library(cub)

#endif // __CUFERRY_CUB_UTIL_DEPRECATED_H__
