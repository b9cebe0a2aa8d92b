// CUTLASS.
#ifndef __CUFERRY_CUTLASS_CONV_CONV2D_PROBLEM_SIZE_H__
#define __CUFERRY_CUTLASS_CONV_CONV2D_PROBLEM_SIZE_H__

#include <cutlass/__cuferry_cutlass.h>

#pragma cuferry library(cutlass)

#endif // __CUFERRY_CUTLASS_CONV_CONV2D_PROBLEM_SIZE_H__
