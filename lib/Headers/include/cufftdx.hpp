// MathDx: transforms inside of kernels, as templates. Names not recorded.
#ifndef CUFERRY_CUFFTDX_HPP_
#define CUFERRY_CUFFTDX_HPP_

#include "cuda_runtime.h"

#pragma cuferry library(mathdx)

#endif // CUFERRY_CUFFTDX_HPP_
