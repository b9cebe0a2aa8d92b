// NVIDIA samples' helper: not CUDA. Here so that code which counts on it parses
// where it has no copy of its own; rules do not speak of its names.
#ifndef COMMON_HELPER_CUDA_H_
#define COMMON_HELPER_CUDA_H_

#include "cuda_runtime.h"
#include "helper_string.h"
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#pragma cuferry library(samples)
#pragma cuferry strength(none)

#ifndef MAX
#define MAX(a, b) ((a) > (b) ? (a) : (b))
#endif
#ifndef MIN
#define MIN(a, b) ((a) < (b) ? (a) : (b))
#endif
#define DEVICE_RESET cudaDeviceReset();

#ifdef __cplusplus

// Results of any library, checked.
const char *_cudaGetErrorEnum(cudaError_t error);
template <class T>
void check(T result, char const *const func, const char *const file,
           int const line);
#define checkCudaErrors(value) check((value), #value, __FILE__, __LINE__)
void __getLastCudaError(const char *message, const char *file, const int line);
void __printLastCudaError(const char *message, const char *file,
                          const int line);
#define getLastCudaError(message)                                              \
  __getLastCudaError(message, __FILE__, __LINE__)
#define printLastCudaError(message)                                            \
  __printLastCudaError(message, __FILE__, __LINE__)

// A device to work on.
int ftoi(float value);
int _ConvertSMVer2Cores(int major, int minor);
const char *_ConvertSMVer2ArchName(int major, int minor);
int gpuDeviceInit(int devID);
int gpuGetMaxGflopsDeviceId();
int findCudaDevice(int argc, const char **argv);
int findIntegratedGPU();
bool checkCudaCapabilities(int major, int minor);

#endif

#endif // COMMON_HELPER_CUDA_H_
