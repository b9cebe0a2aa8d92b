// cuFFT is muFFT.
// RUN: rm -rf %t && %cuferry migrate %s --target musa -o %t -q
// RUN: grep -v 'CHECK' %t/fft.mu | FileCheck %s
#include <cufft.h>
// CHECK: #include <mufft.h>
cufftResult transform(cufftComplex *d, int n, int batch, cudaStream_t stream) {
  // CHECK: mufftResult transform(mufftComplex *d, int n, int batch, musaStream_t stream) {
  cufftHandle plan;
  cufftResult r = cufftPlan1d(&plan, n, CUFFT_C2C, batch);
  if (r != CUFFT_SUCCESS)
    return r;
  // CHECK: mufftHandle plan;
  // CHECK-NEXT: mufftResult r = mufftPlan1d(&plan, n, MUFFT_C2C, batch);
  // CHECK-NEXT: if (r != MUFFT_SUCCESS)
  cufftSetStream(plan, stream);
  r = cufftExecC2C(plan, d, d, CUFFT_INVERSE);
  cufftDestroy(plan);
  // CHECK: mufftSetStream(plan, stream);
  // CHECK-NEXT: r = mufftExecC2C(plan, d, d, MUFFT_INVERSE);
  // CHECK-NEXT: mufftDestroy(plan);
  return r;
}
