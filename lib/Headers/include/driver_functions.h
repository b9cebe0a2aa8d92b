// Makers of the small structs that 3D copies take.
#ifndef __DRIVER_FUNCTIONS_H__
#define __DRIVER_FUNCTIONS_H__

#include "driver_types.h"

#pragma cuferry library(runtime)
#pragma cuferry strength(distinct)

static __inline__ struct cudaPitchedPtr
make_cudaPitchedPtr(void *ptr, size_t pitch, size_t xsize, size_t ysize);
static __inline__ struct cudaPos make_cudaPos(size_t x, size_t y, size_t z);
static __inline__ struct cudaExtent make_cudaExtent(size_t width, size_t height,
                                                    size_t depth);

#endif // __DRIVER_FUNCTIONS_H__
