// CUPTI: the same for the driver API of OpenGL, cuGLInit_v.._params.
#ifndef CUFERRY_GENERATED_CUDAGL_META_H_
#define CUFERRY_GENERATED_CUDAGL_META_H_

#include "cudaGL.h"

#pragma cuferry library(cupti)

#endif // CUFERRY_GENERATED_CUDAGL_META_H_
