// OptiX as one includes it: for the host or, in device code, for the device.
#ifndef OPTIX_OPTIX_H
#define OPTIX_OPTIX_H

#define OPTIX_VERSION 80000

#ifdef __CUDA_ARCH__
#include "optix_device.h"
#else
#include "optix_host.h"
#endif

#pragma cuferry library(optix)

#endif // OPTIX_OPTIX_H
