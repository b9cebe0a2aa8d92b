// NVENC: encoding of video. Names known by their family.
#ifndef CUFERRY_NVENCODEAPI_H_
#define CUFERRY_NVENCODEAPI_H_

#include "cuda.h"

#pragma cuferry library(nvenc)
#pragma cuferry family(NvEnc* NV_ENC_*)

#endif // CUFERRY_NVENCODEAPI_H_
