// CUTLASS.
#ifndef __CUFERRY_CUTLASS_TENSOR_VIEW_H__
#define __CUFERRY_CUTLASS_TENSOR_VIEW_H__

#include <cutlass/__cuferry_cutlass.h>

#pragma cuferry library(cutlass)

#endif // __CUFERRY_CUTLASS_TENSOR_VIEW_H__
