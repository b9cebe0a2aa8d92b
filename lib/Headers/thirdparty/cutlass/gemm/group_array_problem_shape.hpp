// CUTLASS.
#ifndef __CUFERRY_CUTLASS_GEMM_GROUP_ARRAY_PROBLEM_SHAPE_HPP__
#define __CUFERRY_CUTLASS_GEMM_GROUP_ARRAY_PROBLEM_SHAPE_HPP__

#include <cute/__cuferry_cute.h>
#include <cutlass/__cuferry_cutlass.h>

#pragma cuferry library(cutlass)

#endif // __CUFERRY_CUTLASS_GEMM_GROUP_ARRAY_PROBLEM_SHAPE_HPP__
