// cuStateVec: simulated quantum states. Names known by their family.
#ifndef CUFERRY_CUSTATEVEC_H_
#define CUFERRY_CUSTATEVEC_H_

#include "cuda_runtime_api.h"
#include "cuComplex.h"
#include "library_types.h"

#pragma cuferry library(cuquantum)
#pragma cuferry family(custatevec[A-Z]* CUSTATEVEC_*)

#endif // CUFERRY_CUSTATEVEC_H_
