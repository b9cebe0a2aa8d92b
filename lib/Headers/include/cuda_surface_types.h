// surface<T>, the surface references of CUDA before 12.
#ifndef __CUDA_SURFACE_TYPES_H__
#define __CUDA_SURFACE_TYPES_H__

#include "channel_descriptor.h"
#include "surface_types.h"

#pragma cuferry library(texture)

#if defined(__cplusplus) && defined(__CUDA__)

#pragma cuferry until(11.8)
template <class T, int dim = 1>
struct __device_builtin_surface_type__ surface : public surfaceReference {
  surface();
  surface(struct cudaChannelFormatDesc desc);
};
template <int dim>
struct __device_builtin_surface_type__ surface<void, dim>
    : public surfaceReference {
  surface();
};
#pragma cuferry until()

#endif

#include "surface_functions.h"

#endif // __CUDA_SURFACE_TYPES_H__
