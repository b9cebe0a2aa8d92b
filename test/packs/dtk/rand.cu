// hipRAND on the host and in kernels.
// RUN: rm -rf %t && %cuferry migrate %s --target dtk -o %t -q
// RUN: grep -v 'CHECK' %t/rand.hip | FileCheck %s
#include <curand.h>
#include <curand_kernel.h>
// CHECK: #include <hiprand/hiprand.h>
// CHECK: #include <hiprand/hiprand_kernel.h>
__global__ void draw(float *out, unsigned long long seed) {
  curandStatePhilox4_32_10_t state;
  curand_init(seed, threadIdx.x, 0, &state);
  out[threadIdx.x] = curand_uniform(&state) + curand_normal(&state);
}
// CHECK: hiprandStatePhilox4_32_10_t state;
// CHECK: hiprand_init(seed, threadIdx.x, 0, &state);
// CHECK: out[threadIdx.x] = hiprand_uniform(&state) + hiprand_normal(&state);
void fill(float *v, size_t n) {
  curandGenerator_t g;
  curandCreateGenerator(&g, CURAND_RNG_PSEUDO_XORWOW);
  curandSetPseudoRandomGeneratorSeed(g, 7);
  if (curandGenerateUniform(g, v, n) != CURAND_STATUS_SUCCESS)
    curandDestroyGenerator(g);
  // CHECK: hiprandGenerator_t g;
  // CHECK: hiprandCreateGenerator(&g, HIPRAND_RNG_PSEUDO_XORWOW);
  // CHECK: hiprandSetPseudoRandomGeneratorSeed(g, 7);
  // CHECK: if (hiprandGenerateUniform(g, v, n) != HIPRAND_STATUS_SUCCESS)
  // CHECK-NEXT: hiprandDestroyGenerator(g);
}
