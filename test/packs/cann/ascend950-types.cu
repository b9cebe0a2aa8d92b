// What simt_api declares for fewer types, or for device code alone: casts and helpers, told by types.
// RUN: rm -rf %t && %cuferry migrate %s --target cann --arch 950 -o %t -q && FileCheck %s --input-file=%t/ascend950-types.asc --match-full-lines
#include <cuda_fp16.h>
__global__ void kernel(float *x, unsigned long long *u, __half *h, const float *c, int n, long l, short s) {
  // CHECK: asc_atomic_add(reinterpret_cast<uint64_t *>(u), 1ULL);
  atomicAdd(u, 1ULL);
  // CHECK: asc_atomic_add(h, *h);
  atomicAdd(h, *h);
  // CHECK: n = __popc(static_cast<unsigned int>(n)) + __clz(static_cast<int>(l)) + __ffs(static_cast<long long>(l)) + __clz(n);
  n = __popc(n) + __clz(l) + __ffsll(l) + __clz(n);
  // CHECK: x[0] = fmaxf(x[0], 0.5f) + max(n, 3) + cuferry::maxOf(s, n) + fabsf(x[0]) + asc_ldcg(cuferry::readable(c));
  x[0] = max(x[0], 0.5f) + max(n, 3) + max(s, n) + abs(x[0]) + __ldcg(c);
  // CHECK: long long v = asc_shfl(static_cast<int64_t>(*(long long *)u), 1, 32);
  long long v = __shfl_sync(~0u, *(long long *)u, 1);
}
// CHECK: __global__ void pairs(half2 *h, float *x) { x[0] = cuferry::half2ToFloat2(h[0]).y; }
__global__ void pairs(__half2 *h, float *x) { x[0] = __half22float2(h[0]).y; }
// CHECK: __global__ void kept(long *t, float x) { if (isnan(x) || !isfinite(x) || isinf(x) || signbit(x)) *t = clock(); assert(*t); printf("%f", x); }
__global__ void kept(long *t, float x) { if (isnan(x) || !isfinite(x) || isinf(x) || signbit(x)) *t = clock(); assert(*t); printf("%f", x); }
// CHECK: __host__ __aicore__ float both(float x) { return cuferry::halfToFloat(cuferry::floatToHalf(x)); }
__host__ __device__ float both(float x) { return __half2float(__float2half(x)); }
// CHECK: float host(float x) { return (1.0f / sqrtf(x)); }
float host(float x) { return rsqrtf(x); }
