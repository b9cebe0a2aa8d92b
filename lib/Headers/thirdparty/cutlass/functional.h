// CUTLASS.
#ifndef __CUFERRY_CUTLASS_FUNCTIONAL_H__
#define __CUFERRY_CUTLASS_FUNCTIONAL_H__

#include <cutlass/__cuferry_cutlass.h>

#pragma cuferry library(cutlass)

#endif // __CUFERRY_CUTLASS_FUNCTIONAL_H__
