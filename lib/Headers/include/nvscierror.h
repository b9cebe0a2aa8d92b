// NvSci: the error codes. Names known by their family.
#ifndef CUFERRY_NVSCIERROR_H_
#define CUFERRY_NVSCIERROR_H_

#include "cuda_runtime_api.h"

#pragma cuferry library(nvsci)
#pragma cuferry family(NvSci[A-Z]*)

#endif // CUFERRY_NVSCIERROR_H_
