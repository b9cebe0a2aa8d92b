// Driver calls become runtime calls; contexts have no counterpart.
// RUN: rm -rf %t && %cuferry --lang en migrate %s --target tops -o %t --all-places | FileCheck %s --check-prefix=REPORT
// RUN: FileCheck %s --input-file=%t/driver.tops --match-full-lines

// REPORT-DAG: cuCtxSynchronize{{.*}}tops_runtime_api.h does not have this function of contexts

// CHECK: #include <tops/tops_runtime_api.h>
#include <cuda.h>

// CHECK: void run(topsModule_t module, topsStream_t stream) {
void run(CUmodule module, CUstream stream) {
  // CHECK: topsFunction_t f;
  CUfunction f;
  // CHECK: topsModuleGetFunction(&f, module, "k");
  cuModuleGetFunction(&f, module, "k");
  // CHECK: topsDeviceptr_t p;
  CUdeviceptr p;
  // CHECK: topsMalloc(&p, 64);
  cuMemAlloc(&p, 64);
  // CHECK: topsMemcpyHtoDAsync(p, &f, 8, stream);
  cuMemcpyHtoDAsync(p, &f, 8, stream);
  // CHECK: topsModuleLaunchKernel(f, 1, 1, 1, 12, 1, 1, 0, stream, 0, 0);
  cuLaunchKernel(f, 1, 1, 1, 12, 1, 1, 0, stream, 0, 0);
  // CHECK: topsEventCreateWithFlags(0, topsEventDefault);
  cuEventCreate(0, CU_EVENT_DEFAULT);
  // CHECK: cuCtxSynchronize();
  cuCtxSynchronize();
}
