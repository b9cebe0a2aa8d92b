// nvImageCodec: decoding and encoding of pictures. Names known by their family.
#ifndef CUFERRY_NVIMGCODEC_H_
#define CUFERRY_NVIMGCODEC_H_

#include "cuda_runtime_api.h"

#pragma cuferry library(nvimgcodec)
#pragma cuferry family(nvimgcodec[A-Z]* NVIMGCODEC_*)

#endif // CUFERRY_NVIMGCODEC_H_
