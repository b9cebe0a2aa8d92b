// cuDLA: accelerators of deep learning beside the GPU. Names known by family.
#ifndef CUFERRY_CUDLA_H_
#define CUFERRY_CUDLA_H_

#include "cuda_runtime_api.h"

#pragma cuferry library(cudla)
#pragma cuferry family(cudla[A-Z]* CUDLA_*)

#endif // CUFERRY_CUDLA_H_
