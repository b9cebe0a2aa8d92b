// OptiX: how a program finds it at run time.
#ifndef OPTIX_OPTIX_STUBS_H
#define OPTIX_OPTIX_STUBS_H

#include "optix.h"
#include "optix_host.h"

#pragma cuferry library(optix)

OptixResult optixInitWithHandle(void **handlePtr);
OptixResult optixInit(void);
OptixResult optixUninitWithHandle(void *handle);

#endif // OPTIX_OPTIX_STUBS_H
