// MTGP32 inside kernels: one state for a block of up to 256 threads.
#ifndef CURAND_MTGP32_KERNEL_H
#define CURAND_MTGP32_KERNEL_H

#include "curand_kernel.h"
#include "curand_mtgp32.h"

#pragma cuferry library(curand)

#ifdef __cplusplus

#pragma cuferry strength(distinct)
// Thread index of n threads, for blocks that use a part of their threads.
QUALIFIERS unsigned int curand_mtgp32_specific(curandStateMtgp32_t *state,
                                               unsigned char index,
                                               unsigned char n);
QUALIFIERS float curand_mtgp32_single(curandStateMtgp32_t *state);
QUALIFIERS float curand_mtgp32_single_specific(curandStateMtgp32_t *state,
                                               unsigned char index,
                                               unsigned char n);
#pragma cuferry strength()

// The steps of it.
#pragma cuferry strength(common)
QUALIFIERS unsigned int para_rec(mtgp32_kernel_params_t *k, unsigned int X1,
                                 unsigned int X2, unsigned int Y, int bid);
QUALIFIERS unsigned int temper(mtgp32_kernel_params_t *k, unsigned int V,
                               unsigned int T, int bid);
QUALIFIERS unsigned int temper_single(mtgp32_kernel_params_t *k, unsigned int V,
                                      unsigned int T, int bid);
#pragma cuferry strength()

#endif // __cplusplus

#endif // CURAND_MTGP32_KERNEL_H
