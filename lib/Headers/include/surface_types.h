// Surfaces: what a write past the edge does, and in which format.
#ifndef __SURFACE_TYPES_H__
#define __SURFACE_TYPES_H__

#include "driver_types.h"

#pragma cuferry library(texture)
#pragma cuferry family(cudaSurface*)

#define cudaSurfaceType1D 0x01
#define cudaSurfaceType2D 0x02
#define cudaSurfaceType3D 0x03
#define cudaSurfaceTypeCubemap 0x0C
#define cudaSurfaceType1DLayered 0xF1
#define cudaSurfaceType2DLayered 0xF2
#define cudaSurfaceTypeCubemapLayered 0xFC

enum cudaSurfaceBoundaryMode {
  cudaBoundaryModeZero,
  cudaBoundaryModeClamp,
  cudaBoundaryModeTrap
};

enum cudaSurfaceFormatMode {
  cudaFormatModeForced,
  cudaFormatModeAuto
};

typedef unsigned long long cudaSurfaceObject_t;

// Surface references, the way before surface objects.
#pragma cuferry until(11.8)
struct surfaceReference {
  struct cudaChannelFormatDesc channelDesc;
};
#pragma cuferry until()

#endif // __SURFACE_TYPES_H__
