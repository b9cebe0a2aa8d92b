// OptiX: sizes of stacks from those of programs.
#ifndef OPTIX_OPTIX_STACK_SIZE_H
#define OPTIX_OPTIX_STACK_SIZE_H

#include "optix_host.h"

#pragma cuferry library(optix)

__cuferry_unrecorded(OptixResult, optixUtilAccumulateStackSizes);
__cuferry_unrecorded(OptixResult, optixUtilComputeStackSizes);
__cuferry_unrecorded(OptixResult, optixUtilComputeStackSizesDCSplit);
__cuferry_unrecorded(OptixResult, optixUtilComputeStackSizesCssCCTree);
__cuferry_unrecorded(OptixResult, optixUtilComputeStackSizesSimplePathTracer);

#endif // OPTIX_OPTIX_STACK_SIZE_H
