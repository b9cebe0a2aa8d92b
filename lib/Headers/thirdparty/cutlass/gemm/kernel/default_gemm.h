// CUTLASS.
#ifndef __CUFERRY_CUTLASS_GEMM_KERNEL_DEFAULT_GEMM_H__
#define __CUFERRY_CUTLASS_GEMM_KERNEL_DEFAULT_GEMM_H__

#include <cutlass/__cuferry_cutlass.h>

#pragma cuferry library(cutlass)

#endif // __CUFERRY_CUTLASS_GEMM_KERNEL_DEFAULT_GEMM_H__
