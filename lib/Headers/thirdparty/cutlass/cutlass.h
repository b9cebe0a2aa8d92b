// CUTLASS.
#ifndef __CUFERRY_CUTLASS_CUTLASS_H__
#define __CUFERRY_CUTLASS_CUTLASS_H__

#include <cute/__cuferry_cute.h>
#include <cutlass/__cuferry_cutlass.h>

#pragma cuferry library(cutlass)

#endif // __CUFERRY_CUTLASS_CUTLASS_H__
