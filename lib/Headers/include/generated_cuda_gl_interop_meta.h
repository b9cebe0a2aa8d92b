// CUPTI: the same for the runtime API of OpenGL, cudaGLGetDevices_v.._params.
#ifndef CUFERRY_GENERATED_CUDA_GL_INTEROP_META_H_
#define CUFERRY_GENERATED_CUDA_GL_INTEROP_META_H_

#include "cuda_gl_interop.h"

#pragma cuferry library(cupti)

#endif // CUFERRY_GENERATED_CUDA_GL_INTEROP_META_H_
