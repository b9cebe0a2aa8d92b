// cufftComplex is float2 to CUDA, and code mixes the two; ops-fft's complex type is its own.
// RUN: rm -rf %t && %cuferry migrate %s --target cann -o %t -q
// RUN: FileCheck %s < %t/fft-types.asc
#include <cufft.h>
void f(cufftHandle plan, float2 *a, cufftReal *r) {
  cufftExecC2C(plan, a, a, CUFFT_FORWARD);
  cufftExecR2C(plan, r, a);
}
// CHECK: {{^}}  aclfftExecC2C(plan, reinterpret_cast<aclfftComplex *>(a), reinterpret_cast<aclfftComplex *>(a), ACLFFT_FORWARD);
// CHECK: {{^}}  aclfftExecR2C(plan, r, reinterpret_cast<aclfftComplex *>(a));
