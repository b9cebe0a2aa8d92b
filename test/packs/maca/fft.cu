// cuFFT by mcFFT.
// RUN: rm -rf %t && %cuferry migrate %s --target maca -o %t -q
// RUN: FileCheck %s --input-file=%t/fft.cpp --match-full-lines

// CHECK: #include <mcfft/mcfft.h>
#include <cufft.h>

// CHECK: mcfftResult transform(mcfftHandle plan, mcfftComplex *data) {
cufftResult transform(cufftHandle plan, cufftComplex *data) {
  // CHECK: mcfftPlan1d(&plan, 256, MCFFT_C2C, 1);
  cufftPlan1d(&plan, 256, CUFFT_C2C, 1);
  // CHECK: return mcfftExecC2C(plan, data, data, MCFFT_FORWARD);
  return cufftExecC2C(plan, data, data, CUFFT_FORWARD);
}
