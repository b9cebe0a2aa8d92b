// Errors, said aloud.
#ifndef __CUFERRY_CUB_UTIL_DEBUG_H__
#define __CUFERRY_CUB_UTIL_DEBUG_H__

#include "config.cuh"
#include <driver_types.h>
#include <stdio.h>

#pragma cuferry library(cub)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace cub {
__cudart_builtin__ cudaError_t Debug(cudaError_t error, const char *filename,
                                     int line);
}

#pragma cuferry strength()
#define CubDebug(e) cub::Debug((cudaError_t)(e), __FILE__, __LINE__)
#define CubDebugExit(e)                                                        \
  if (cub::Debug((cudaError_t)(e), __FILE__, __LINE__)) {                      \
  }
#define CubLog(format, ...) printf(format, __VA_ARGS__)
#define _CubLog(format, ...) printf(format, __VA_ARGS__)
#endif

#endif // __CUFERRY_CUB_UTIL_DEBUG_H__
