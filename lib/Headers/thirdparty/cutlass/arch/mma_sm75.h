// CUTLASS.
#ifndef __CUFERRY_CUTLASS_ARCH_MMA_SM75_H__
#define __CUFERRY_CUTLASS_ARCH_MMA_SM75_H__

#include <cutlass/__cuferry_cutlass.h>

#pragma cuferry library(cutlass)

#endif // __CUFERRY_CUTLASS_ARCH_MMA_SM75_H__
