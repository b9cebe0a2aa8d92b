// MathDx: transforms inside of kernels, as templates. Of its names, the namespace.
#ifndef CUFERRY_CUFFTDX_HPP_
#define CUFERRY_CUFFTDX_HPP_

#include "cuda_runtime.h"

#pragma cuferry library(mathdx)

namespace cufftdx {}

#endif // CUFERRY_CUFFTDX_HPP_
