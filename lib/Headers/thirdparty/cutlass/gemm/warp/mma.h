// CUTLASS.
#ifndef __CUFERRY_CUTLASS_GEMM_WARP_MMA_H__
#define __CUFERRY_CUTLASS_GEMM_WARP_MMA_H__

#include <cutlass/__cuferry_cutlass.h>

#pragma cuferry library(cutlass)

#endif // __CUFERRY_CUTLASS_GEMM_WARP_MMA_H__
