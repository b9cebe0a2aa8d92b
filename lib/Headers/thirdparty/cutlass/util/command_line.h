// CUTLASS.
#ifndef __CUFERRY_CUTLASS_UTIL_COMMAND_LINE_H__
#define __CUFERRY_CUTLASS_UTIL_COMMAND_LINE_H__

#include <cutlass/__cuferry_cutlass.h>

#pragma cuferry library(cutlass)

#endif // __CUFERRY_CUTLASS_UTIL_COMMAND_LINE_H__
