// How a floating-point conversion rounds.
#ifndef __DEVICE_TYPES_H__
#define __DEVICE_TYPES_H__

#pragma cuferry library(device_intrinsics)

enum cudaRoundMode {
  cudaRoundNearest,
  cudaRoundZero,
  cudaRoundPosInf,
  cudaRoundMinInf
};

#endif // __DEVICE_TYPES_H__
