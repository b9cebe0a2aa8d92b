// MathDx: random numbers inside of kernels, as templates. Names not recorded.
#ifndef CUFERRY_CURANDDX_HPP_
#define CUFERRY_CURANDDX_HPP_

#include "cuda_runtime.h"

#pragma cuferry library(mathdx)

#endif // CUFERRY_CURANDDX_HPP_
