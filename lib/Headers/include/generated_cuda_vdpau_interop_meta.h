// CUPTI: the same for the runtime API of VDPAU, cudaVDPAUGetDevice_v.._params.
#ifndef CUFERRY_GENERATED_CUDA_VDPAU_INTEROP_META_H_
#define CUFERRY_GENERATED_CUDA_VDPAU_INTEROP_META_H_

#include "cuda_vdpau_interop.h"

#pragma cuferry library(cupti)

#endif // CUFERRY_GENERATED_CUDA_VDPAU_INTEROP_META_H_
