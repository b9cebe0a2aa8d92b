// MathDx: products of matrices inside of kernels, as templates. Not recorded.
#ifndef CUFERRY_CUBLASDX_HPP_
#define CUFERRY_CUBLASDX_HPP_

#include "cuda_runtime.h"

#pragma cuferry library(mathdx)

#endif // CUFERRY_CUBLASDX_HPP_
