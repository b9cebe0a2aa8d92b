// MathDx: products of matrices inside of kernels, as templates. Of its names, the namespace.
#ifndef CUFERRY_CUBLASDX_HPP_
#define CUFERRY_CUBLASDX_HPP_

#include "cuda_runtime.h"

#pragma cuferry library(mathdx)

namespace cublasdx {}

#endif // CUFERRY_CUBLASDX_HPP_
