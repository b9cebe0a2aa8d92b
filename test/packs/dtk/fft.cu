// hipFFT: regular names, the inverse is called backward, and plans over several devices are missing.
// RUN: rm -rf %t && %cuferry migrate %s --target dtk -o %t --lang en > %t.txt
// RUN: grep -v 'CHECK' %t/fft.hip | FileCheck %s
// RUN: FileCheck %s --check-prefix=REPORT < %t.txt
#include <cufft.h>
#include <cufftXt.h>
// CHECK: #include <hipfft/hipfft.h>
// CHECK: #include <hipfft/hipfftXt.h>
int f(cufftComplex *data, int n) {
  cufftHandle plan;
  if (cufftPlan1d(&plan, n, CUFFT_C2C, 1) != CUFFT_SUCCESS)
    return 1;
  // CHECK: hipfftHandle plan;
  // CHECK: if (hipfftPlan1d(&plan, n, HIPFFT_C2C, 1) != HIPFFT_SUCCESS)
  cufftExecC2C(plan, data, data, CUFFT_FORWARD);
  cufftExecC2C(plan, data, data, CUFFT_INVERSE);
  // CHECK: hipfftExecC2C(plan, data, data, HIPFFT_FORWARD);
  // CHECK: hipfftExecC2C(plan, data, data, HIPFFT_BACKWARD);
  int devices[] = {0, 1};
  cufftXtSetGPUs(plan, 2, devices);
  // CHECK: cufftXtSetGPUs(plan, 2, devices);
  return cufftDestroy(plan);
  // CHECK: return hipfftDestroy(plan);
}
// REPORT: hipFFT plans run on one device
