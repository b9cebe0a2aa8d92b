// The driver API: the names that public code calls; the rest with CNRT's call as advice.
// RUN: rm -rf %t && %cuferry --lang en migrate %s --target neuware -o %t --all-places | FileCheck %s --check-prefix=REPORT
// RUN: FileCheck %s --input-file=%t/driver.mlu --match-full-lines
// CHECK: #include <cn_api.h>
#include <cuda.h>

// REPORT: use CNRT: cnrtMalloc

// CHECK: CNresult load(const void *image, CNkernel *kernel) {
CUresult load(const void *image, CUfunction *kernel) {
  // CHECK: CNmodule module;
  CUmodule module;
  // CHECK: cnInit(0);
  cuInit(0);
  // CHECK: cnModuleLoadFatBinary(image, &module);
  cuModuleLoadData(&module, image);
  CUdeviceptr p;
  // CHECK: cuMemAlloc(&p, 16);
  cuMemAlloc(&p, 16);
  // CHECK: return cnModuleGetKernel(module, "add", kernel);
  return cuModuleGetFunction(kernel, module, "add");
}
