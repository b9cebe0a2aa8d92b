// NVIDIA samples' helper: not CUDA (see helper_cuda.h). A device for OpenGL.
#ifndef COMMON_HELPER_CUDA_GL_H_
#define COMMON_HELPER_CUDA_GL_H_

#include "cuda_gl_interop.h"

#pragma cuferry library(samples)
#pragma cuferry strength(none)

#ifdef __cplusplus
int gpuGLDeviceInit(int argc, const char **argv);
int findCudaGLDevice(int argc, const char **argv);
bool checkCUDAProfile(int dev, int min_runtime, int min_compute);
#endif

#endif // COMMON_HELPER_CUDA_GL_H_
