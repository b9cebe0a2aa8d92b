// The driver API: what a test on a P800 and FlagCX know of it.
// RUN: rm -rf %t && %cuferry --lang en migrate %s --target xpu-compat -o %t --all-places | FileCheck %s --check-prefix=REPORT
// RUN: FileCheck %s --input-file=%t/driver.xpu --match-full-lines
// CHECK: #include <cuda.h>
#include <cuda.h>

// REPORT-DAG: refused (2) on a device whose primary context is active
// REPORT-DAG: there is no management of virtual memory
// REPORT-DAG: streams do not wait for or write values in memory

void run(CUcontext *c, CUdevice d, CUstream s, CUdeviceptr p, CUmemGenericAllocationHandle *h) {
  // CHECK: cuInit(0);
  cuInit(0);
  // CHECK: cuCtxCreate(c, 0, d);
  cuCtxCreate(c, 0, d);
  // CHECK: cuStreamWriteValue64(s, p, 1, 0);
  cuStreamWriteValue64(s, p, 1, 0);
  // CHECK: cuMemCreate(h, 16, nullptr, 0);
  cuMemCreate(h, 16, nullptr, 0);
}
