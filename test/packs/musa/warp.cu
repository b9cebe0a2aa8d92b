// A warp has 32 lanes on mp_31 and 128 on older chips: what depends on it is reported, an explicit width is not.
// RUN: rm -rf %t && %cuferry migrate %s --target musa -o %t --lang en --all-places > %t.txt
// RUN: grep -v 'CHECK' %t/warp.mu | FileCheck %s
// RUN: FileCheck %s --check-prefix=REPORT < %t.txt
__device__ float sum32(float v) {
  for (int o = 16; o > 0; o /= 2)
    v += __shfl_xor_sync(0xffffffff, v, o, 32);
  // CHECK: v += __shfl_xor_sync(0xffffffff, v, o, 32);
  return v;
}
__device__ float sum(float v) {
  for (int o = warpSize / 2; o > 0; o /= 2)
    v += __shfl_down_sync(0xffffffff, v, o);
  // CHECK: v += __shfl_down_sync(0xffffffff, v, o);
  return v;
}
__device__ int count(int i) { return __popc(__ballot_sync(0xffffffff, i > 0)); }
// CHECK: __popc(__ballot_sync(0xffffffff, i > 0))
__device__ int old(int v) { return __shfl(v, 0) + __shfl_up(v, 1, 16) + __any(v); }
// CHECK: return __shfl_sync(0xffffffff, v, 0) + __shfl_up_sync(0xffffffff, v, 1, 16) + __any_sync(0xffffffff, v);
int lanes(const cudaDeviceProp &p) { return p.warpSize; }
// REPORT-NOT: __shfl_xor_sync
// REPORT-DAG: cudaDeviceProp::warpSize
// REPORT-DAG: without a width the exchange spans the warp
// REPORT-DAG: arrays and masks sized for 32 must follow it
// REPORT-DAG: mask and result have 32 bits
// REPORT-DAG: the form with a mask
