// MathDx: compression inside of kernels, as templates. Names not recorded.
#ifndef CUFERRY_NVCOMPDX_HPP_
#define CUFERRY_NVCOMPDX_HPP_

#include "cuda_runtime.h"

#pragma cuferry library(mathdx)

#endif // CUFERRY_NVCOMPDX_HPP_
