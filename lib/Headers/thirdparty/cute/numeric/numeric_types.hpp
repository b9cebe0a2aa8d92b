// CuTe.
#ifndef __CUFERRY_CUTE_NUMERIC_NUMERIC_TYPES_HPP__
#define __CUFERRY_CUTE_NUMERIC_NUMERIC_TYPES_HPP__

#include <cute/__cuferry_cute.h>

#pragma cuferry library(cutlass)

#endif // __CUFERRY_CUTE_NUMERIC_NUMERIC_TYPES_HPP__
