// cuTensorNet: networks of tensors. Names known by their family.
#ifndef CUFERRY_CUTENSORNET_H_
#define CUFERRY_CUTENSORNET_H_

#include "cuda_runtime_api.h"
#include "cuComplex.h"
#include "library_types.h"

#pragma cuferry library(cuquantum)
#pragma cuferry family(cutensornet[A-Z]* CUTENSORNET_*)

#endif // CUFERRY_CUTENSORNET_H_
