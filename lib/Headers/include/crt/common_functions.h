// The C library as device code has it, and the C headers that nvcc includes into
// every file. As with mathematics, the device's declarations come first.
#ifndef __COMMON_FUNCTIONS_H__
#define __COMMON_FUNCTIONS_H__

#include "builtin_types.h"

#if defined(__cplusplus) && defined(__CUDA__)

#include <stddef.h>
#include <time.h>

#pragma cuferry library(device_intrinsics)
#pragma cuferry strength(common)

extern "C" {
__device__ int printf(const char *format, ...);
__device__ int vprintf(const char *format, const char *arguments);
__device__ void *malloc(size_t size);
__device__ void free(void *ptr);
__device__ void *memcpy(void *dst, const void *src, size_t n);
__device__ void *memmove(void *dst, const void *src, size_t n);
__device__ void *memset(void *dst, int value, size_t n);
__device__ int memcmp(const void *a, const void *b, size_t n);
__device__ size_t strlen(const char *s);
__device__ clock_t clock();

// What assert calls.
#pragma cuferry strength()
__device__ void __assert_fail(const char *assertion, const char *file,
                              unsigned int line, const char *function);
__device__ void __assertfail(const char *assertion, const char *file,
                             unsigned int line, const char *function,
                             size_t charSize);
}

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#endif

#pragma cuferry library(language)

#define __CUDACC_VER__                                                         \
  "use __CUDACC_VER_MAJOR__, __CUDACC_VER_MINOR__ and __CUDACC_VER_BUILD__"
#define __CUDA_API_VER_MAJOR__ __CUDACC_VER_MAJOR__
#define __CUDA_API_VER_MINOR__ __CUDACC_VER_MINOR__

#endif // __COMMON_FUNCTIONS_H__
