// CuTe.
#ifndef __CUFERRY_CUTE_ATOM_COPY_TRAITS_SM100_HPP__
#define __CUFERRY_CUTE_ATOM_COPY_TRAITS_SM100_HPP__

#include <cute/__cuferry_cute.h>

#pragma cuferry library(cutlass)

#endif // __CUFERRY_CUTE_ATOM_COPY_TRAITS_SM100_HPP__
