// cu is ta; the copies are spelled with a digit, and some calls have another shape.
// RUN: rm -rf %t && %cuferry --lang en migrate %s --target tang -o %t --all-places | FileCheck %s --check-prefix=REPORT
// RUN: FileCheck %s --input-file=%t/driver.cu --match-full-lines

// REPORT-DAG: cuModuleLoadData{{.*}}takes the size of the image
// REPORT-DAG: cuCtxSynchronize{{.*}}waits for a context that is named

// CHECK: #include <tang.h>
#include <cuda.h>

// CHECK: TAresult run(TAstream stream, const void *image) {
CUresult run(CUstream stream, const void *image) {
  // CHECK: TAmodule module;
  CUmodule module;
  // CHECK: cuModuleLoadData(&module, image);
  cuModuleLoadData(&module, image);
  // CHECK: TAdeviceptr p;
  CUdeviceptr p;
  // CHECK: taMemAlloc(&p, 64);
  cuMemAlloc(&p, 64);
  // CHECK: taMemcpyH2DAsync(p, image, 64, stream);
  cuMemcpyHtoDAsync(p, image, 64, stream);
  // CHECK: taMemcpyD2D(p, p, 64);
  cuMemcpyDtoD(p, p, 64);
  // CHECK: taCtxSynchronize(nullptr);
  cuCtxSynchronize();
  // CHECK: return TANG_SUCCESS;
  return CUDA_SUCCESS;
}
