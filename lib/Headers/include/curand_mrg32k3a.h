// Tables by which MRG32k3a skips.
#ifndef CURAND_MRG32K3A_H_
#define CURAND_MRG32K3A_H_

#include "crt/host_defines.h"

#pragma cuferry library(curand)

#define CURAND_MRG32K3A_MATRICES_DEVICE_QUALIFIERS extern __device__
#define CURAND_MRG32K3A_MATRICES_HOST_QUALIFIERS extern

#define __cuferry_curand_tables(where, ending)                                 \
  where unsigned int mrg32k3aM1##ending[64][3][3];                             \
  where unsigned int mrg32k3aM2##ending[64][3][3];                             \
  where unsigned int mrg32k3aM1SubSeq##ending[56][3][3];                       \
  where unsigned int mrg32k3aM2SubSeq##ending[56][3][3];                       \
  where unsigned int mrg32k3aM1Seq##ending[64][3][3];                          \
  where unsigned int mrg32k3aM2Seq##ending[64][3][3];
__cuferry_curand_tables(CURAND_MRG32K3A_MATRICES_DEVICE_QUALIFIERS, )
__cuferry_curand_tables(CURAND_MRG32K3A_MATRICES_HOST_QUALIFIERS, Host)
#undef __cuferry_curand_tables

#endif // CURAND_MRG32K3A_H_
