// MathDx: compression inside of kernels, as templates. Of its names, the namespace.
#ifndef CUFERRY_NVCOMPDX_HPP_
#define CUFERRY_NVCOMPDX_HPP_

#include "cuda_runtime.h"

#pragma cuferry library(mathdx)

namespace nvcompdx {}

#endif // CUFERRY_NVCOMPDX_HPP_
