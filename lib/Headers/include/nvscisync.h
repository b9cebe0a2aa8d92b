// NvSciSync: fences between NVIDIA's engines. Names known by their family.
#ifndef CUFERRY_NVSCISYNC_H_
#define CUFERRY_NVSCISYNC_H_

#include "cuda_runtime_api.h"

#pragma cuferry library(nvsci)
#pragma cuferry family(NvSci[A-Z]*)

#endif // CUFERRY_NVSCISYNC_H_
