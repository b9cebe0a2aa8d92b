// What HIP lacks stays as it is, with the reason and what to do instead.
// RUN: rm -rf %t && %cuferry migrate %s --target dtk -o %t --lang en > %t.txt
// RUN: grep -v 'CHECK' %t/unsupported.hip | FileCheck %s
// RUN: FileCheck %s --check-prefix=REPORT < %t.txt
#include <cuda.h>
#include <cuda_runtime.h>
void f(cudaStream_t s, cudaLaunchConfig_t *config) {
  cudaStreamAttrValue value = {};
  cudaStreamSetAttribute(s, cudaStreamAttributeAccessPolicyWindow, &value);
  // CHECK: cudaStreamAttrValue value = {};
  // CHECK: cudaStreamSetAttribute(s, cudaStreamAttributeAccessPolicyWindow, &value);
  CUgreenCtx green;
  // CHECK: CUgreenCtx green;
  cudaDeviceSetLimit(cudaLimitPersistingL2CacheSize, 0);
  // CHECK: cudaDeviceSetLimit(cudaLimitPersistingL2CacheSize, 0);
}
__global__ void k(float *v) {
  asm volatile("membar.gl;");
  *v = __fadd_rz(*v, 1.0f) + __vadd2(1, 2);
}
// CHECK: asm volatile("membar.gl;");
// CHECK: *v = __fadd_rz(*v, 1.0f) + __vadd2(1, 2);
// REPORT-DAG: DCU executes no PTX
// REPORT-DAG: HIP's device library rounds to nearest only
// REPORT-DAG: HIP has no functions for bytes and half-words packed in an integer
// REPORT-DAG: HIP has no green contexts
// REPORT-DAG: limit the compute units of a stream with hipExtStreamCreateWithCUMask
// REPORT-DAG: launches kernels without attributes
// REPORT-DAG: HIP does not set parts of the second-level cache aside
