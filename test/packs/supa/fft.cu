// suFFT: SDK 1.x creates and builds plans apart and takes the batch before the type; the new SDK follows cuFFT.
// RUN: rm -rf %t && %cuferry --lang en migrate %s --target supa --sdk 1.11 -o %t/1 --all-places | FileCheck %s --check-prefix=REPORT
// RUN: %cuferry migrate %s --target supa -o %t/2 -q
// RUN: FileCheck %s --input-file=%t/1/fft.su --match-full-lines --check-prefix=ONE
// RUN: FileCheck %s --input-file=%t/2/fft.su --match-full-lines --check-prefix=TWO

// REPORT-DAG: cufftPlan1d{{.*}}suFFT creates and builds a plan in two calls
// REPORT-DAG: cufftPlanMany{{.*}}does not export it

// ONE: #include <sufft.h>
// TWO: #include <sufft.h>
#include <cufft.h>

void transform(cufftHandle plan, cufftComplex *data, size_t size, int n) {
  // ONE: cufftPlan1d(&plan, 256, CUFFT_C2C, 1);
  // TWO: sufftPlan1d(&plan, 256, SUFFT_C2C, 1);
  cufftPlan1d(&plan, 256, CUFFT_C2C, 1);
  // ONE: sufftCreatePlan(&plan);
  // TWO: sufftCreate(&plan);
  cufftCreate(&plan);
  // ONE: sufftBuildPlan1d(plan, 256, 1, SUFFT_TYPE_C2C, &size);
  // TWO: sufftMakePlan1d(plan, 256, SUFFT_C2C, 1, &size);
  cufftMakePlan1d(plan, 256, CUFFT_C2C, 1, &size);
  // ONE: sufftExecC2C(plan, data, data, SUFFT_DIRECTION_FORWARD);
  // TWO: sufftExecC2C(plan, data, data, SUFFT_FORWARD);
  cufftExecC2C(plan, data, data, CUFFT_FORWARD);
  cufftPlanMany(&plan, 1, &n, 0, 1, 1, 0, 1, 1, CUFFT_C2C, 1);
}
