// What the host does so that kernels can use MTGP32.
#ifndef CURAND_MTGP32_HOST_H
#define CURAND_MTGP32_HOST_H

#include "curand.h"
#include "curand_mtgp32.h"
#include "curand_mtgp32dc_p_11213.h"

#pragma cuferry library(curand)

curandStatus_t curandMakeMTGP32Constants(const mtgp32_params_fast_t params[],
                                         mtgp32_kernel_params_t *p);
curandStatus_t curandMakeMTGP32KernelState(curandStateMtgp32_t *s,
                                           mtgp32_params_fast_t params[],
                                           mtgp32_kernel_params_t *k, int n,
                                           unsigned long long seed);
#pragma cuferry strength(common)
void mtgp32_init_state(unsigned int state[], const mtgp32_params_fast_t *para,
                       unsigned int seed);
int mtgp32_init_by_array(unsigned int state[], const mtgp32_params_fast_t *para,
                         unsigned int *array, int length);
int mtgp32_init_by_str(unsigned int state[], const mtgp32_params_fast_t *para,
                       unsigned char *array);
#pragma cuferry strength()

#endif // CURAND_MTGP32_HOST_H
