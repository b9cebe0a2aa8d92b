// Kernels keep their syntax and are all to be written anew: the machine has no warps.
// RUN: rm -rf %t && %cuferry --lang en migrate %s --target tops -o %t --all-places | FileCheck %s --check-prefix=REPORT
// RUN: %cuferry --lang zh migrate %s --target tops --dry-run | FileCheck %s --check-prefix=ZH
// RUN: FileCheck %s --input-file=%t/kernels.tops --match-full-lines

// REPORT-DAG: __shfl_down_sync{{.*}}there are no warps on a GCU
// REPORT-DAG: __global__{{.*}}write this kernel anew
// REPORT-DAG: at most 12 threads in a block and 2 blocks
// REPORT-DAG: __GCU_ARCH__{{.*}}no compute capability
// REPORT-DAG: __half → tops::half
// ZH-DAG: GCU 没有 warp

// CHECK: #include <tops/half.h>
#include <cuda_fp16.h>

// CHECK: __global__ void k(float *x, tops::half *h) {
__global__ void k(float *x, __half *h) {
  // CHECK: __shared__ float tile[32];
  __shared__ float tile[32];
  tile[threadIdx.x] = x[threadIdx.x];
  // CHECK: __syncthreads();
  __syncthreads();
  // CHECK: x[0] = __shfl_down_sync(0xffffffff, sqrtf(tile[0]), 16);
  x[0] = __shfl_down_sync(0xffffffff, sqrtf(tile[0]), 16);
// CHECK: #if __GCU_ARCH__ >= 700
#if __CUDA_ARCH__ >= 700
#endif
}

void launch(float *x, __half *h) {
  // CHECK: k<<<1, 32>>>(x, h);
  k<<<1, 32>>>(x, h);
}
