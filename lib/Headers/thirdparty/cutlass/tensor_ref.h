// CUTLASS.
#ifndef __CUFERRY_CUTLASS_TENSOR_REF_H__
#define __CUFERRY_CUTLASS_TENSOR_REF_H__

#include <cutlass/__cuferry_cutlass.h>

#pragma cuferry library(cutlass)

#endif // __CUFERRY_CUTLASS_TENSOR_REF_H__
