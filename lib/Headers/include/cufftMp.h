// cuFFTMp: transforms over many processes. Names known by their family.
#ifndef CUFERRY_CUFFTMP_H_
#define CUFERRY_CUFFTMP_H_

#include "cufft.h"
#include "cufftXt.h"

#pragma cuferry library(cufft)
#pragma cuferry family(cufftMp[A-Z]*)

#endif // CUFERRY_CUFFTMP_H_
