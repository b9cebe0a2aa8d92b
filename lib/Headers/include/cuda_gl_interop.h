// The runtime API and OpenGL.
#ifndef __CUDA_GL_INTEROP_H__
#define __CUDA_GL_INTEROP_H__

#include "cuda_runtime_api.h"

#pragma cuferry library(interop)

// OpenGL's own header if there is one: code relies on that. Else its two types.
#pragma cuferry strength(none)
#if __has_include(<GL/gl.h>)
#include <GL/gl.h>
#else
typedef unsigned int GLuint;
typedef unsigned int GLenum;
#endif
typedef struct HGPUNV__ *HGPUNV; // WGL_NV_gpu_affinity, on Windows
#pragma cuferry strength()

enum cudaGLDeviceList {
  cudaGLDeviceListAll = 1, cudaGLDeviceListCurrentFrame,
  cudaGLDeviceListNextFrame
};
enum cudaGLMapFlags {
  cudaGLMapFlagsNone, cudaGLMapFlagsReadOnly, cudaGLMapFlagsWriteDiscard
};

__cuferry_extern_c_begin

cudaError_t cudaWGLGetDevice(int *device, HGPUNV gpu);
cudaError_t cudaGLGetDevices(unsigned int *cudaDeviceCount, int *cudaDevices,
                             unsigned int maxCount,
                             enum cudaGLDeviceList deviceList);
cudaError_t cudaGraphicsGLRegisterImage(struct cudaGraphicsResource **resource,
                                        GLuint image, GLenum target,
                                        unsigned int flags);
cudaError_t cudaGraphicsGLRegisterBuffer(struct cudaGraphicsResource **resource,
                                         GLuint buffer, unsigned int flags);

// Before there were graphics resources.
cudaError_t cudaGLSetGLDevice(int device);
cudaError_t cudaGLRegisterBufferObject(GLuint bufObj);
cudaError_t cudaGLUnregisterBufferObject(GLuint bufObj);
cudaError_t cudaGLMapBufferObject(void **devPtr, GLuint bufObj);
cudaError_t cudaGLUnmapBufferObject(GLuint bufObj);
cudaError_t cudaGLSetBufferObjectMapFlags(GLuint bufObj, unsigned int flags);
cudaError_t cudaGLMapBufferObjectAsync(void **devPtr, GLuint bufObj,
                                       cudaStream_t stream);
cudaError_t cudaGLUnmapBufferObjectAsync(GLuint bufObj, cudaStream_t stream);

__cuferry_extern_c_end

#endif // __CUDA_GL_INTEROP_H__
