// MathDx: random numbers inside of kernels, as templates. Of its names, the namespace.
#ifndef CUFERRY_CURANDDX_HPP_
#define CUFERRY_CURANDDX_HPP_

#include "cuda_runtime.h"

#pragma cuferry library(mathdx)

namespace curanddx {}

#endif // CUFERRY_CURANDDX_HPP_
