// CuTe.
#ifndef __CUFERRY_CUTE_ARCH_COPY_HPP__
#define __CUFERRY_CUTE_ARCH_COPY_HPP__

#include <cute/__cuferry_cute.h>

#pragma cuferry library(cutlass)

#endif // __CUFERRY_CUTE_ARCH_COPY_HPP__
