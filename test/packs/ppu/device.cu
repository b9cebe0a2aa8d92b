// Device code stays; bfloat16 and fp8 have names of their own, PTX is TIX.
// RUN: rm -rf %t && %cuferry --lang en migrate %s --target ppu -o %t --all-places | FileCheck %s --check-prefix=REPORT
// RUN: %cuferry --lang zh migrate %s --target ppu --dry-run | FileCheck %s --check-prefix=ZH
// RUN: FileCheck %s --input-file=%t/device.hg --match-full-lines

// REPORT-DAG: the PPU's assembly is TIX
// REPORT-DAG: __HGGC_ARCH__{{.*}}never hold
// ZH-DAG: PPU 的汇编为 TIX

// CHECK: #include <hggc_bf16.h>
#include <cuda_bf16.h>

// CHECK: __global__ void k(float *x, __ppu_bfloat16 *b) {
__global__ void k(float *x, __nv_bfloat16 *b) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  // CHECK: b[i] = __float2bfloat16(x[i]);
  b[i] = __float2bfloat16(x[i]);
  // CHECK: x[i] += __shfl_down_sync(0xffffffff, x[i], 16);
  x[i] += __shfl_down_sync(0xffffffff, x[i], 16);
  asm volatile("membar.gl;");
// CHECK: #if __HGGC_ARCH__ >= 800
#if __CUDA_ARCH__ >= 800
#endif
}
