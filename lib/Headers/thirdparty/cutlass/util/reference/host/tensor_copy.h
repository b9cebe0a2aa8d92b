// CUTLASS.
#ifndef __CUFERRY_CUTLASS_UTIL_REFERENCE_HOST_TENSOR_COPY_H__
#define __CUFERRY_CUTLASS_UTIL_REFERENCE_HOST_TENSOR_COPY_H__

#include <cutlass/__cuferry_cutlass.h>

#pragma cuferry library(cutlass)

#endif // __CUFERRY_CUTLASS_UTIL_REFERENCE_HOST_TENSOR_COPY_H__
