// Ranges for profilers: ROCTX has those with a text; domains and payloads are missing.
// RUN: rm -rf %t && %cuferry migrate %s --target dtk -o %t --lang en > %t.txt
// RUN: grep -v 'CHECK' %t/nvtx.hip | FileCheck %s
// RUN: FileCheck %s --check-prefix=REPORT < %t.txt
#include <cuda_runtime.h>
#include <nvtx3/nvToolsExt.h>
// CHECK: #include <roctracer/roctx.h>
void f(nvtxDomainHandle_t domain) {
  nvtxRangePushA("step");
  cudaDeviceSynchronize();
  nvtxRangePop();
  nvtxMarkA("done");
  // CHECK: roctxRangePushA("step");
  // CHECK: hipDeviceSynchronize();
  // CHECK: roctxRangePop();
  // CHECK: roctxMarkA("done");
  nvtxDomainRangePop(domain);
  // CHECK: nvtxDomainRangePop(domain);
}
// REPORT: ROCTX has ranges and marks with a text, no domains
