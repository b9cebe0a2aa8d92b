// CUTLASS.
#ifndef __CUFERRY_CUTLASS_BARRIER_H__
#define __CUFERRY_CUTLASS_BARRIER_H__

#include <cutlass/__cuferry_cutlass.h>

#pragma cuferry library(cutlass)

#endif // __CUFERRY_CUTLASS_BARRIER_H__
