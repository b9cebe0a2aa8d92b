// NVIDIA samples' helper: not CUDA (see helper_cuda.h). Kernels compiled at run
// time.
#ifndef COMMON_NVRTC_HELPER_H_
#define COMMON_NVRTC_HELPER_H_

#include "cuda.h"
#include "helper_cuda_drvapi.h"
#include "nvrtc.h"

#pragma cuferry library(samples)
#pragma cuferry strength(none)

#ifdef __cplusplus
#include <fstream>
#include <iostream>
#include <string>

#define NVRTC_SAFE_CALL(name, call) ((void)(name), (void)(call))
void compileFileToCUBIN(char *filename, int argc, char **argv, char **result,
                        size_t *resultSize, int requiresCGheaders);
CUmodule loadCUBIN(char *cubin, int argc, char **argv);
#endif

#endif // COMMON_NVRTC_HELPER_H_
