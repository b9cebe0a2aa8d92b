// Shuffles lose their mask, __syncwarp becomes a barrier of the block, all to be reviewed.
// RUN: rm -rf %t && %cuferry --lang en migrate %s --target corex -o %t -q --report - | FileCheck %s --check-prefix=REPORT
// RUN: FileCheck %s --input-file=%t/warp.cu --match-full-lines

// REPORT-DAG: __shfl_xor_sync{{.*}}a warp has 64 lanes
// REPORT-DAG: __syncwarp{{.*}}legal only where all threads of the block come by
// REPORT-DAG: __ballot_sync{{.*}}covers half of it
// REPORT-DAG: warpSize{{.*}}64 on CoreX
// REPORT-DAG: __CUDA_ARCH__{{.*}}report 7.0, 7.1 or 8.0

__global__ void k(int *p) {
  // CHECK: int a = __shfl(*p, 0);
  int a = __shfl_sync(0xffffffff, *p, 0);
  // CHECK: a += __shfl_down(a, 8, 32);
  a += __shfl_down_sync(0xffffffff, a, 8, 32);
  // CHECK: a += __shfl_xor(a, 1);
  a += __shfl_xor_sync(0xffffffff, a, 1);
  // CHECK: a += __shfl_up(a, 1);
  a += __shfl_up_sync(0xffffffff, a, 1);
  // CHECK: __syncthreads();
  __syncwarp();
  unsigned votes = __ballot_sync(0xffffffff, a);
  p[threadIdx.x / warpSize] = a + votes;
#if __CUDA_ARCH__ >= 700
  p[0] = 0;
#endif
}
