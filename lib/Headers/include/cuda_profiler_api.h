// Where profiling starts and stops.
#ifndef __CUDA_PROFILER_API_H__
#define __CUDA_PROFILER_API_H__

#include "driver_types.h"

#pragma cuferry library(runtime)

#ifdef __cplusplus
extern "C" {
#endif

cudaError_t cudaProfilerStart(void);
cudaError_t cudaProfilerStop(void);
#pragma cuferry until(11.8)
cudaError_t cudaProfilerInitialize(const char *configFile,
                                   const char *outputFile,
                                   cudaOutputMode_t outputMode);
#pragma cuferry until()

#ifdef __cplusplus
}
#endif

#endif // __CUDA_PROFILER_API_H__
