// MathDx: solvers inside of kernels, as templates. Of its names, the namespace.
#ifndef CUFERRY_CUSOLVERDX_HPP_
#define CUFERRY_CUSOLVERDX_HPP_

#include "cuda_runtime.h"

#pragma cuferry library(mathdx)

namespace cusolverdx {}

#endif // CUFERRY_CUSOLVERDX_HPP_
