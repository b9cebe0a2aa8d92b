// A warp of 64 lanes: full masks are widened, everything that counts lanes is to be reviewed.
// RUN: rm -rf %t && %cuferry --lang en migrate %s --target maca -o %t -q --report - | FileCheck %s --check-prefix=REPORT
// RUN: FileCheck %s --input-file=%t/warp.cpp --match-full-lines

// REPORT-DAG: __shfl_xor_sync{{.*}}without a width the exchange spans 64 lanes
// REPORT-DAG: __ballot_sync{{.*}}the result has 64 bits
// REPORT-DAG: warpSize{{.*}}64 on MACA
// REPORT-DAG: __CUDA_ARCH__{{.*}}1000 on C500
#define FULL 0xffffffffu

__global__ void k(int *p) {
  // CHECK: int a = __shfl_sync(0xffffffffffffffffULL, *p, 0);
  int a = __shfl_sync(0xffffffff, *p, 0);
  // CHECK: a += __shfl_up_sync(0xffffffffffffffffULL, a, 1, 32);
  a += __shfl_up_sync(FULL, a, 1, 32);
  // CHECK: a += __shfl_xor_sync(0xffffffffffffffffULL, a, 1);
  a += __shfl_xor_sync(-1, a, 1);
  // A mask that is not full stays.
  // CHECK: a += __shfl_down_sync(0xffff, a, 8);
  a += __shfl_down_sync(0xffff, a, 8);
  // CHECK: if (__any_sync(0xffffffffffffffffULL, a) || __all_sync(0xffffffffffffffffULL, a))
  if (__any_sync(FULL, a) || __all_sync(FULL, a))
    // CHECK: a = __popc(__ballot_sync(0xffffffffffffffffULL, a));
    a = __popc(__ballot_sync(FULL, a));
  // CHECK: __syncwarp(0xffffffffffffffffULL);
  __syncwarp(FULL);
  // CHECK: __syncwarp();
  __syncwarp();
  p[threadIdx.x / warpSize] = a;
// CHECK: #if __MACA_ARCH__ >= 700
#if __CUDA_ARCH__ >= 700
  p[0] = 0;
#endif
}
