// cuRAND by mcRAND.
// RUN: rm -rf %t && %cuferry migrate %s --target maca -o %t -q
// RUN: FileCheck %s --input-file=%t/rand.cpp --match-full-lines

// CHECK: #include <mcrand/mcrand.h>
#include <curand.h>

// CHECK: mcrandStatus_t fill(mcrandGenerator_t gen, float *x, size_t n) {
curandStatus_t fill(curandGenerator_t gen, float *x, size_t n) {
  // CHECK: mcrandCreateGenerator(&gen, MCRAND_RNG_PSEUDO_DEFAULT);
  curandCreateGenerator(&gen, CURAND_RNG_PSEUDO_DEFAULT);
  // CHECK: return mcrandGenerateUniform(gen, x, n);
  return curandGenerateUniform(gen, x, n);
}
