// What device code has built in is HIP's too: intrinsics, atomics, vectors, textures. Atomics of the block widen.
// RUN: rm -rf %t && %cuferry migrate %s --target dtk -o %t -q
// RUN: grep -v 'CHECK' %t/device.hip | FileCheck %s
#include <cuda_runtime.h>
#include <cstdint>
__device__ float4 f(const float *v, int *hits, cudaTextureObject_t image, uint64_t mask, int64_t bits) {
  float x = __ldg(v) * __fdividef(1.0f, v[1]) + rsqrtf(v[2]) + __saturatef(v[3]);
  // CHECK: float x = __ldg(v) * __fdividef(1.0f, v[1]) + rsqrtf(v[2]) + __saturatef(v[3]);
  atomicAdd(hits, __popcll(mask) + __clz(3));
  atomicAdd_block(hits, 1);
  atomicMax_system(hits, 2);
  // CHECK: atomicAdd(hits, __popcll(mask) + __clz(3));
  // CHECK: atomicAdd(hits, 1);
  // CHECK: atomicMax_system(hits, 2);
  x += tex2D<float>(image, 0.5f, 0.5f);
  // CHECK: x += tex2D<float>(image, 0.5f, 0.5f);
  if (x < 0)
    __trap();
  // CHECK: abort();
  // HIP overloads these for int and long long: a long would be ambiguous.
  *hits = __ffsll(bits) + __ffs(mask) + __ffs(*hits);
  // CHECK: *hits = __ffsll(static_cast<long long>(bits)) + __ffs(static_cast<int>(mask)) + __ffs(*hits);
  return make_float4(x, 0, 0, 1);
  // CHECK: return make_float4(x, 0, 0, 1);
}
