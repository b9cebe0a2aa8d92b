// Names stay; what the vendor's libcudart does otherwise is said, and the one flag that ends in an assertion goes.
// RUN: rm -rf %t && %cuferry --lang en migrate %s --target xpu-compat -o %t --all-places | FileCheck %s --check-prefix=REPORT
// RUN: %cuferry --lang zh migrate %s --target xpu-compat --dry-run --all-places | FileCheck %s --check-prefix=ZH
// RUN: FileCheck %s --input-file=%t/runtime.xpu --match-full-lines
#include <cuda_runtime.h>

// REPORT-DAG: synchronous underneath
// REPORT-DAG: ends in an assertion of the runtime
// REPORT-DAG: does not fill this field
// REPORT-DAG: made after CUDA 11.7, and this came later
// REPORT-DAG: a handle was made and could not be opened
// ZH-DAG: 底层为同步实现

// CHECK: void memory(float *p, size_t n, cudaStream_t s) {
void memory(float *p, size_t n, cudaStream_t s) {
  // CHECK: cudaMallocAsync((void **)&p, n, s);
  cudaMallocAsync((void **)&p, n, s);
  // CHECK: cudaHostRegister(p, n, cudaHostRegisterDefault);
  cudaHostRegister(p, n, cudaHostRegisterMapped);
  // CHECK: cudaMemcpyAsync(p, p, n, cudaMemcpyDeviceToDevice, s);
  cudaMemcpyAsync(p, p, n, cudaMemcpyDeviceToDevice, s);
  cudaDeviceProp prop;
  // CHECK: cudaGetDeviceProperties(&prop, prop.pciBusID);
  cudaGetDeviceProperties(&prop, prop.pciBusID);
  cudaIpcMemHandle_t handle;
  // CHECK: cudaIpcOpenMemHandle((void **)&p, handle, cudaIpcMemLazyEnablePeerAccess);
  cudaIpcOpenMemHandle((void **)&p, handle, cudaIpcMemLazyEnablePeerAccess);
  unsigned long long id;
  // CHECK: cudaStreamGetId(s, &id);
  cudaStreamGetId(s, &id);
}
