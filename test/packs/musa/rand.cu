// cuRAND is muRAND, on the host and in kernels.
// RUN: rm -rf %t && %cuferry migrate %s --target musa -o %t -q
// RUN: grep -v 'CHECK' %t/rand.mu | FileCheck %s
#include <curand.h>
#include <curand_kernel.h>
// CHECK: #include <murand.h>
// CHECK-NEXT: #include <murand_kernel.h>
void fill(float *d, size_t n) {
  curandGenerator_t gen;
  if (curandCreateGenerator(&gen, CURAND_RNG_PSEUDO_PHILOX4_32_10) != CURAND_STATUS_SUCCESS)
    return;
  // CHECK: if (murandCreateGenerator(&gen, MURAND_RNG_PSEUDO_PHILOX4_32_10) != MURAND_STATUS_SUCCESS)
  curandGenerateNormal(gen, d, n, 0.0f, 1.0f);
  // CHECK: murandGenerateNormal(gen, d, n, 0.0f, 1.0f);
}
__global__ void noise(float4 *out, unsigned long long seed) {
  curandStatePhilox4_32_10_t state;
  curand_init(seed, threadIdx.x, 0, &state);
  out[threadIdx.x] = curand_uniform4(&state);
  // CHECK: murandStatePhilox4_32_10_t state;
  // CHECK-NEXT: murand_init(seed, threadIdx.x, 0, &state);
  // CHECK-NEXT: out[threadIdx.x] = murand_uniform4(&state);
}
