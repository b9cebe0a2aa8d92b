// NvSciBuf: memory shared between NVIDIA's engines. Names known by their family.
#ifndef CUFERRY_NVSCIBUF_H_
#define CUFERRY_NVSCIBUF_H_

#include "cuda_runtime_api.h"

#pragma cuferry library(nvsci)
#pragma cuferry family(NvSci[A-Z]*)

#endif // CUFERRY_NVSCIBUF_H_
