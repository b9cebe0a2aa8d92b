// MathDx: solvers inside of kernels, as templates. Names not recorded.
#ifndef CUFERRY_CUSOLVERDX_HPP_
#define CUFERRY_CUSOLVERDX_HPP_

#include "cuda_runtime.h"

#pragma cuferry library(mathdx)

#endif // CUFERRY_CUSOLVERDX_HPP_
