// CUTLASS.
#ifndef __CUFERRY_CUTLASS_KERNEL_HARDWARE_INFO_H__
#define __CUFERRY_CUTLASS_KERNEL_HARDWARE_INFO_H__

#include <cutlass/__cuferry_cutlass.h>

#pragma cuferry library(cutlass)

#endif // __CUFERRY_CUTLASS_KERNEL_HARDWARE_INFO_H__
