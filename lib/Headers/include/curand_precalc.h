// Tables by which XORWOW skips.
#ifndef CURAND_PRECALC_H_
#define CURAND_PRECALC_H_

#include "crt/host_defines.h"

#pragma cuferry library(curand)

#define CURAND_XORWOW_PRECALCULATED_DEVICE_QUALIFIERS extern __device__
#define CURAND_XORWOW_PRECALCULATED_HOST_QUALIFIERS extern
#define XORWOW_SEQUENCE_SPACING (67)
#pragma cuferry strength(common)
#define PRECALC_NUM_MATRICES (32)
#define PRECALC_BLOCK_SIZE (2)
#define PRECALC_BLOCK_MASK ((1 << PRECALC_BLOCK_SIZE) - 1)
#pragma cuferry strength()

#define __cuferry_curand_tables(where, ending)                                 \
  where unsigned int                                                           \
      precalc_xorwow_matrix##ending[PRECALC_NUM_MATRICES][800];                \
  where unsigned int                                                           \
      precalc_xorwow_offset_matrix##ending[PRECALC_NUM_MATRICES][800];
__cuferry_curand_tables(CURAND_XORWOW_PRECALCULATED_DEVICE_QUALIFIERS, )
__cuferry_curand_tables(CURAND_XORWOW_PRECALCULATED_HOST_QUALIFIERS, _host)
#undef __cuferry_curand_tables

#endif // CURAND_PRECALC_H_
