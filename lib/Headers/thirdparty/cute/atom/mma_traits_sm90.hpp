// CuTe.
#ifndef __CUFERRY_CUTE_ATOM_MMA_TRAITS_SM90_HPP__
#define __CUFERRY_CUTE_ATOM_MMA_TRAITS_SM90_HPP__

#include <cute/__cuferry_cute.h>

#pragma cuferry library(cutlass)

#endif // __CUFERRY_CUTE_ATOM_MMA_TRAITS_SM90_HPP__
