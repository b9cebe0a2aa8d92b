// CUTLASS.
#ifndef __CUFERRY_CUTLASS_UTIL_DISTRIBUTION_H__
#define __CUFERRY_CUTLASS_UTIL_DISTRIBUTION_H__

#include <cutlass/__cuferry_cutlass.h>

#pragma cuferry library(cutlass)

#endif // __CUFERRY_CUTLASS_UTIL_DISTRIBUTION_H__
