// CUTLASS.
#ifndef __CUFERRY_CUTLASS_CONV_KERNEL_DEFAULT_CONV2D_FPROP_H__
#define __CUFERRY_CUTLASS_CONV_KERNEL_DEFAULT_CONV2D_FPROP_H__

#include <cutlass/__cuferry_cutlass.h>

#pragma cuferry library(cutlass)

#endif // __CUFERRY_CUTLASS_CONV_KERNEL_DEFAULT_CONV2D_FPROP_H__
