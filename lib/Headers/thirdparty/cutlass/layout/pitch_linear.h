// CUTLASS.
#ifndef __CUFERRY_CUTLASS_LAYOUT_PITCH_LINEAR_H__
#define __CUFERRY_CUTLASS_LAYOUT_PITCH_LINEAR_H__

#include <cutlass/__cuferry_cutlass.h>

#pragma cuferry library(cutlass)

#endif // __CUFERRY_CUTLASS_LAYOUT_PITCH_LINEAR_H__
