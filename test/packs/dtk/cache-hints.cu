// Stores with a hint for the cache become plain ones where they stand alone; loads too, but those that HIP has for no type.
// RUN: rm -rf %t && %cuferry migrate %s --target dtk -o %t --lang en > %t.txt
// RUN: grep -v 'CHECK' %t/cache-hints.hip | FileCheck %s
// RUN: FileCheck %s --check-prefix=REPORT < %t.txt
#include <cuda_runtime.h>
__global__ void k(float *out, const float *in) {
  float x = __ldcg(in) + __ldcv(in + 1);
  __stcs(out + threadIdx.x, x);
  __stcg(&out[1], x);
}
// CHECK: float x = (*(in)) + __ldcv(in + 1);
// CHECK: *(out + threadIdx.x) = x;
// CHECK: *(&out[1]) = x;
// REPORT: HIP has no function with this hint for the cache
// REPORT: it becomes a plain one
