// cuFFT by ACFFT.
// RUN: rm -rf %t && %cuferry migrate %s --target ppu -o %t -q
// RUN: FileCheck %s --input-file=%t/fft.hg --match-full-lines

// CHECK: #include <acfft.h>
#include <cufft.h>

// CHECK: acfftResult transform(acfftHandle plan, acfftComplex *data) {
cufftResult transform(cufftHandle plan, cufftComplex *data) {
  // CHECK: acfftPlan1d(&plan, 256, ACFFT_C2C, 1);
  cufftPlan1d(&plan, 256, CUFFT_C2C, 1);
  // CHECK: return acfftExecC2C(plan, data, data, ACFFT_FORWARD);
  return cufftExecC2C(plan, data, data, CUFFT_FORWARD);
}
