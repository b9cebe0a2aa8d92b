// CUTLASS.
#ifndef __CUFERRY_CUTLASS_ARCH_GRID_DEPENDENCY_CONTROL_H__
#define __CUFERRY_CUTLASS_ARCH_GRID_DEPENDENCY_CONTROL_H__

#include <cutlass/__cuferry_cutlass.h>

#pragma cuferry library(cutlass)

#endif // __CUFERRY_CUTLASS_ARCH_GRID_DEPENDENCY_CONTROL_H__
