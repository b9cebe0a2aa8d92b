// CUPTI: the same for the driver API of VDPAU, cuVDPAUGetDevice_v.._params.
#ifndef CUFERRY_GENERATED_CUDAVDPAU_META_H_
#define CUFERRY_GENERATED_CUDAVDPAU_META_H_

#include "cudaVDPAU.h"

#pragma cuferry library(cupti)

#endif // CUFERRY_GENERATED_CUDAVDPAU_META_H_
