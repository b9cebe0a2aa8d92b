// cuDSS: direct solvers of sparse systems. Names known by their family.
#ifndef CUFERRY_CUDSS_H_
#define CUFERRY_CUDSS_H_

#include "cuda_runtime_api.h"
#include "library_types.h"

#pragma cuferry library(cudss)
#pragma cuferry family(cudss[A-Z]* CUDSS_*)

#endif // CUFERRY_CUDSS_H_
