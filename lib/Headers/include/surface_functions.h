// Reads from and writes to surfaces, and their forms on surface references.
#ifndef __SURFACE_FUNCTIONS_H__
#define __SURFACE_FUNCTIONS_H__

#include "surface_types.h"
#include "vector_types.h"

#pragma cuferry library(texture)

#if defined(__cplusplus) && defined(__CUDA__)

template <class T, int dim> struct surface;

// x counts bytes; the other coordinates count elements.
#define __cuferry_surface(name, ...)                                           \
  template <class T>                                                           \
  __device__ T name##read(                                                     \
      cudaSurfaceObject_t surf, __VA_ARGS__,                                   \
      cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);                    \
  template <class T>                                                           \
  __device__ void name##read(                                                  \
      T *result, cudaSurfaceObject_t surf, __VA_ARGS__,                        \
      cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);                    \
  template <class T>                                                           \
  __device__ void name##write(                                                 \
      T value, cudaSurfaceObject_t surf, __VA_ARGS__,                          \
      cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);                    \
  template <class T, int type>                                                 \
  __device__ T name##read(                                                     \
      surface<void, type> surf, __VA_ARGS__,                                   \
      cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);                    \
  template <class T, int type>                                                 \
  __device__ void name##read(                                                  \
      T *result, surface<void, type> surf, __VA_ARGS__,                        \
      cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);                    \
  template <class T, int type>                                                 \
  __device__ void name##write(                                                 \
      T value, surface<void, type> surf, __VA_ARGS__,                          \
      cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);

__cuferry_surface(surf1D, int x)
__cuferry_surface(surf2D, int x, int y)
__cuferry_surface(surf3D, int x, int y, int z)
__cuferry_surface(surf1DLayered, int x, int layer)
__cuferry_surface(surf2DLayered, int x, int y, int layer)
__cuferry_surface(surfCubemap, int x, int y, int face)
__cuferry_surface(surfCubemapLayered, int x, int y, int layerFace)

#undef __cuferry_surface

#endif

#endif // __SURFACE_FUNCTIONS_H__
