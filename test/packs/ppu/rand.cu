// cuRAND by ACRAND.
// RUN: rm -rf %t && %cuferry migrate %s --target ppu -o %t -q
// RUN: FileCheck %s --input-file=%t/rand.hg --match-full-lines

// CHECK: #include <acrand.h>
#include <curand.h>

// CHECK: acrandStatus_t fill(acrandGenerator_t gen, float *x, size_t n) {
curandStatus_t fill(curandGenerator_t gen, float *x, size_t n) {
  // CHECK: acrandCreateGenerator(&gen, ACRAND_RNG_PSEUDO_DEFAULT);
  curandCreateGenerator(&gen, CURAND_RNG_PSEUDO_DEFAULT);
  // CHECK: return acrandGenerateUniform(gen, x, n);
  return curandGenerateUniform(gen, x, n);
}
