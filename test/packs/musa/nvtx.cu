// NVTX annotations stay: its headers need no CUDA.
// RUN: rm -rf %t && %cuferry migrate %s --target musa -o %t -q --report %t.json
// RUN: grep -v 'CHECK' %t/nvtx.mu | FileCheck %s
// RUN: FileCheck %s --check-prefix=REPORT < %t.json
#include <nvToolsExt.h>
// CHECK: #include <nvtx3/nvToolsExt.h>
void f() {
  nvtxRangePushA("solve");
  cudaDeviceSynchronize();
  nvtxRangePop();
  // CHECK: nvtxRangePushA("solve");
  // CHECK-NEXT: musaDeviceSynchronize();
  // CHECK-NEXT: nvtxRangePop();
}
// REPORT: take NVTX 3's headers
