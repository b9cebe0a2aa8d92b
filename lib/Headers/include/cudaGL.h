// The driver API and OpenGL.
#ifndef CUDAGL_H
#define CUDAGL_H

#include "cuda.h"

#pragma cuferry library(interop)

#pragma cuferry strength(none)
#if __has_include(<GL/gl.h>)
#include <GL/gl.h>
#else
typedef unsigned int GLuint;
typedef unsigned int GLenum;
#endif
typedef struct HGPUNV__ *HGPUNV; // WGL_NV_gpu_affinity, on Windows
#pragma cuferry strength()

typedef enum CUGLDeviceList_enum {
  CU_GL_DEVICE_LIST_ALL = 1, CU_GL_DEVICE_LIST_CURRENT_FRAME,
  CU_GL_DEVICE_LIST_NEXT_FRAME
} CUGLDeviceList;
typedef enum CUGLmap_flags_enum {
  CU_GL_MAP_RESOURCE_FLAGS_NONE, CU_GL_MAP_RESOURCE_FLAGS_READ_ONLY,
  CU_GL_MAP_RESOURCE_FLAGS_WRITE_DISCARD
} CUGLmap_flags;

__cuferry_extern_c_begin

CUresult cuWGLGetDevice(CUdevice *device, HGPUNV gpu);
CUresult cuGLGetDevices(unsigned int *cudaDeviceCount, CUdevice *cudaDevices,
                        unsigned int maxCount, CUGLDeviceList deviceList);
CUresult cuGLGetDevices_v2(unsigned int *cudaDeviceCount, CUdevice *cudaDevices,
                           unsigned int maxCount, CUGLDeviceList deviceList);
CUresult cuGraphicsGLRegisterBuffer(CUgraphicsResource *resource, GLuint buffer,
                                    unsigned int flags);
CUresult cuGraphicsGLRegisterImage(CUgraphicsResource *resource, GLuint image,
                                   GLenum target, unsigned int flags);

// Before there were graphics resources.
CUresult cuGLInit(void);
CUresult cuGLCtxCreate(CUcontext *ctx, unsigned int flags, CUdevice device);
CUresult cuGLCtxCreate_v2(CUcontext *ctx, unsigned int flags, CUdevice device);
CUresult cuGLRegisterBufferObject(GLuint buffer);
CUresult cuGLUnregisterBufferObject(GLuint buffer);
CUresult cuGLSetBufferObjectMapFlags(GLuint buffer, unsigned int flags);
CUresult cuGLMapBufferObject(CUdeviceptr *dptr, size_t *size, GLuint buffer);
CUresult cuGLMapBufferObject_v2(CUdeviceptr *dptr, size_t *size, GLuint buffer);
CUresult cuGLUnmapBufferObject(GLuint buffer);
CUresult cuGLMapBufferObjectAsync(CUdeviceptr *dptr, size_t *size,
                                  GLuint buffer, CUstream stream);
CUresult cuGLMapBufferObjectAsync_v2(CUdeviceptr *dptr, size_t *size,
                                     GLuint buffer, CUstream stream);
CUresult cuGLUnmapBufferObjectAsync(GLuint buffer, CUstream stream);

__cuferry_extern_c_end

#endif // CUDAGL_H
