// Kernels stay; half precision has Biren's type names.
// RUN: rm -rf %t && %cuferry --lang en migrate %s --target supa -o %t --all-places | FileCheck %s --check-prefix=REPORT
// RUN: FileCheck %s --input-file=%t/device.su --match-full-lines

// REPORT-DAG: __half → float16
// REPORT-DAG: Biren's GPUs execute no PTX
// REPORT-DAG: __SUPA_ARCH__{{.*}}no compute capability

// CHECK: #include <device/supa_fp16.h>
#include <cuda_fp16.h>

// CHECK: __global__ void k(float *x, float16 *h) {
__global__ void k(float *x, __half *h) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  // CHECK: x[i] += __shfl_down_sync(0xffffffff, x[i], 16);
  x[i] += __shfl_down_sync(0xffffffff, x[i], 16);
  asm volatile("membar.gl;");
// CHECK: #if __SUPA_ARCH__ >= 700
#if __CUDA_ARCH__ >= 700
#endif
}
