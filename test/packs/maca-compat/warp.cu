// Full masks are widened to 64 lanes, the rest of what counts lanes is shown.
// RUN: rm -rf %t && %cuferry --lang en migrate %s --target maca-compat -o %t -q --report - | FileCheck %s --check-prefix=REPORT
// RUN: FileCheck %s --input-file=%t/warp.cu --match-full-lines

// REPORT-DAG: __shfl_xor_sync{{.*}}without a width the exchange spans 64 lanes
// REPORT-DAG: __activemask{{.*}}the result has 64 bits
// REPORT-DAG: warpSize{{.*}}64 on MACA
#define FULL 0xffffffffu

__global__ void k(int *p) {
  // CHECK: int a = __shfl_sync(0xffffffffffffffffULL, *p, 0);
  int a = __shfl_sync(FULL, *p, 0);
  // CHECK: a += __shfl_xor_sync(0xffffffffffffffffULL, a, 1, 32);
  a += __shfl_xor_sync(0xffffffff, a, 1, 32);
  // CHECK: unsigned live = __activemask();
  unsigned live = __activemask();
  // CHECK: a += __shfl_down_sync(live, a, 8);
  a += __shfl_down_sync(live, a, 8);
  // CHECK: __syncwarp();
  __syncwarp();
  p[threadIdx.x / warpSize] = a;
}
