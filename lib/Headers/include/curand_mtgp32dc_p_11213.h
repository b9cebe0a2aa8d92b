// The sets of parameters that come with MTGP32 for the period 2^11213 - 1.
#ifndef CURAND_MTGP32DC_P_11213_H_
#define CURAND_MTGP32DC_P_11213_H_

#include "curand_mtgp32.h"

#pragma cuferry library(curand)

extern mtgp32_params_fast_t mtgp32dc_params_fast_11213[200];
extern const int mtgpdc_params_11213_num;

#endif // CURAND_MTGP32DC_P_11213_H_
