// NVIDIA samples' helper: not CUDA (see helper_cuda.h). What OpenGL can do.
#ifndef COMMON_HELPER_GL_H_
#define COMMON_HELPER_GL_H_

#pragma cuferry library(samples)
#pragma cuferry strength(none)

#ifdef __cplusplus
int isGLVersionSupported(unsigned reqMajor, unsigned reqMinor);
int areGLExtensionsSupported(const char *extensions);
#endif

#endif // COMMON_HELPER_GL_H_
