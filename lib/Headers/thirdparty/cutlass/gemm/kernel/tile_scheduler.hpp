// CUTLASS.
#ifndef __CUFERRY_CUTLASS_GEMM_KERNEL_TILE_SCHEDULER_HPP__
#define __CUFERRY_CUTLASS_GEMM_KERNEL_TILE_SCHEDULER_HPP__

#include <cute/__cuferry_cute.h>
#include <cutlass/__cuferry_cutlass.h>

#pragma cuferry library(cutlass)

#endif // __CUFERRY_CUTLASS_GEMM_KERNEL_TILE_SCHEDULER_HPP__
