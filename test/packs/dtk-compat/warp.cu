// Code for 32 lanes stays, and every place that counts on them is shown.
// RUN: rm -rf %t && %cuferry --lang en migrate %s --target dtk-compat -o %t --all-places > %t.txt
// RUN: diff %s %t/warp.cu
// RUN: FileCheck %s --input-file=%t.txt --check-prefix=REPORT
#include <cuda_runtime.h>
__global__ void __launch_bounds__(1024) k(int *v) {
  int x = __shfl_down_sync(0xffffffff, v[threadIdx.x], 16);
  unsigned mask = __ballot_sync(0xffffffff, x > 0);
  if (__any_sync(0xffffffff, x) && threadIdx.x % warpSize == 0)
    *v = __popc(mask);
}
// REPORT-DAG: without a width the exchange spans 64 lanes
// REPORT-DAG: __popc must be __popcll
// REPORT-DAG: the vote is over the 64 lanes of a wavefront
// REPORT-DAG: 64 on DCU: constants 32 and 31
// REPORT-DAG: blocks of up to 256 threads
