// nvTIFF: decoding and encoding of TIFF. Names known by their family.
#ifndef CUFERRY_NVTIFF_H_
#define CUFERRY_NVTIFF_H_

#include "cuda_runtime_api.h"

#pragma cuferry library(nvtiff)
#pragma cuferry family(nvtiff[A-Z]* NVTIFF_*)

#endif // CUFERRY_NVTIFF_H_
