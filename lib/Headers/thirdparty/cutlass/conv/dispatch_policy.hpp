// CUTLASS.
#ifndef __CUFERRY_CUTLASS_CONV_DISPATCH_POLICY_HPP__
#define __CUFERRY_CUTLASS_CONV_DISPATCH_POLICY_HPP__

#include <cute/__cuferry_cute.h>
#include <cutlass/__cuferry_cutlass.h>

#pragma cuferry library(cutlass)

#endif // __CUFERRY_CUTLASS_CONV_DISPATCH_POLICY_HPP__
