// A wavefront has 64 lanes in step: masks go, votes and exchanges are to be reviewed.
// RUN: rm -rf %t && %cuferry migrate %s --target dtk -o %t --lang en > %t.txt
// RUN: grep -v 'CHECK' %t/warp.hip | FileCheck %s
// RUN: FileCheck %s --check-prefix=REPORT < %t.txt
#include <cuda_runtime.h>
__device__ int sum(int v) {
  for (int d = 16; d > 0; d /= 2)
    v += __shfl_down_sync(0xffffffff, v, d);
  // CHECK: v += __shfl_down(v, d);
  v = __shfl_sync(0xffffffff, v, 0, 32);
  v ^= __shfl_xor_sync(~0u, v, 1) + __shfl_up_sync(~0u, v, 1, 16);
  // CHECK: v = __shfl(v, 0, 32);
  // CHECK: v ^= __shfl_xor(v, 1) + __shfl_up(v, 1, 16);
  __syncwarp();
  // CHECK: (__threadfence_block(), __builtin_amdgcn_wave_barrier());
  return v;
}
__device__ bool votes(bool p) {
  unsigned active = __activemask();
  unsigned ballot = __ballot_sync(active, p);
  // CHECK: unsigned active = __ballot(1);
  // CHECK: unsigned ballot = __ballot(p);
  return __any_sync(active, p) && !__all_sync(active, p) && ballot && threadIdx.x % warpSize;
  // CHECK: return __any(p) && !__all(p) && ballot && threadIdx.x % warpSize;
}
__device__ unsigned peers(int v) { return __match_any_sync(~0u, v) + __reduce_add_sync(~0u, v); }
// CHECK: return __match_any_sync(~0u, v) + __reduce_add_sync(~0u, v);
// REPORT-DAG: HIP has no function that matches or reduces over the lanes of a wavefront
// REPORT-DAG: without a width the exchange spans 64 lanes
// REPORT-DAG: __popc must be __popcll
// REPORT-DAG: the vote is over the 64 lanes of a wavefront, not over 32
