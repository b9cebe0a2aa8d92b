// CUTLASS.
#ifndef __CUFERRY_CUTLASS_GEMM_GEMM_ENUMERATED_TYPES_H__
#define __CUFERRY_CUTLASS_GEMM_GEMM_ENUMERATED_TYPES_H__

#include <cutlass/__cuferry_cutlass.h>

#pragma cuferry library(cutlass)

#endif // __CUFERRY_CUTLASS_GEMM_GEMM_ENUMERATED_TYPES_H__
