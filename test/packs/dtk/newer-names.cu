// Names that HIP has only since 6 are migrated, and marked with the release: DTK 24 and 25 follow HIP 5.
// RUN: rm -rf %t && %cuferry migrate %s --target dtk -o %t --lang en > %t.txt
// RUN: grep -v 'CHECK' %t/newer-names.hip | FileCheck %s
// RUN: FileCheck %s --check-prefix=REPORT < %t.txt
#include <cuda_runtime.h>
void f(int *devices, cudaStream_t s, cudaGraph_t g) {
  cudaSetValidDevices(devices, 1);
  cudaStreamBeginCaptureToGraph(s, g, nullptr, nullptr, 0, cudaStreamCaptureModeGlobal);
  cudaGraphUpload(nullptr, s);
  // CHECK: hipSetValidDevices(devices, 1);
  // CHECK: hipStreamBeginCaptureToGraph(s, g, nullptr, nullptr, 0, hipStreamCaptureModeGlobal);
  // CHECK: hipGraphUpload(nullptr, s);
}
// REPORT: HIP has this since 6.2; a DTK release that builds on an older HIP lacks it
// REPORT-NOT: cudaGraphUpload
