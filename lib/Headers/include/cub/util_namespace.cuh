// The namespace of CUB.
#ifndef __CUFERRY_CUB_UTIL_NAMESPACE_H__
#define __CUFERRY_CUB_UTIL_NAMESPACE_H__

#include "config.cuh"

#pragma cuferry library(cub)

#endif // __CUFERRY_CUB_UTIL_NAMESPACE_H__
