// CUTLASS.
#ifndef __CUFERRY_CUTLASS_GEMM_DEVICE_GEMM_UNIVERSAL_H__
#define __CUFERRY_CUTLASS_GEMM_DEVICE_GEMM_UNIVERSAL_H__

#include <cutlass/__cuferry_cutlass.h>

#pragma cuferry library(cutlass)

#endif // __CUFERRY_CUTLASS_GEMM_DEVICE_GEMM_UNIVERSAL_H__
