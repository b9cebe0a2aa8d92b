// Masks of warp intrinsics by value, however spelled; the same number elsewhere is no mask.
// RUN: %check-features %s
#define FULL 0xffffffff
constexpr unsigned Half = 0xffffu;
__global__ void masks(int *x, unsigned given) {
  unsigned all = 0xffffffff;
  x[0] = __shfl_sync(0xffffffff, x[0], 1);  // FEATURE: full-warp-mask mask=0xffffffff; warp-shuffle-sync
  x[1] = __shfl_xor_sync(FULL, x[1], 2);    // FEATURE: full-warp-mask
  x[2] = __shfl_up_sync(~0u, x[2], 2);      // FEATURE: full-warp-mask
  x[3] = __shfl_down_sync(-1, x[3], 2);     // FEATURE: full-warp-mask
  x[4] = __any_sync(Half, x[4]);            // FEATURE: partial-warp-mask mask=0xffff; warp-vote-sync
  x[5] = __reduce_add_sync(FULL, x[5]);     // FEATURE: full-warp-mask; warp-reduce
  __syncwarp(0xf);                          // FEATURE: partial-warp-mask mask=0xf; warp-barrier
  __syncwarp();
  x[6] = __all_sync(given, x[6]);
  x[7] = 0xffffffff;
  x[8] = all;
}
// A parameter that is the full mask by default.
template <typename T> __device__ T down(T v, int delta, unsigned mask = FULL) {
  return __shfl_down_sync(mask, v, delta);  // FEATURE: full-warp-mask mask=0xffffffff
}
__device__ int some(int v, unsigned mask) { return __shfl_sync(mask, v, 0); }
__device__ int few(int v, unsigned mask = 0xf) { return __shfl_sync(mask, v, 0); }
__global__ void sums(int *x) { x[0] = down(x[0], 1) + some(x[0], 3) + few(x[0]); }
// Casts, also where nothing expands the macro.
#define UNUSED(v) __shfl_sync(uint32_t(-1), v, 0)    // FEATURE: full-warp-mask mask=0xffffffff unconfirmed
#define UNUSED_OF_C(v) __shfl_sync((unsigned)~0, v, 0) // FEATURE: full-warp-mask unconfirmed
#define UNUSED_COUNT(v) __shfl_sync(f(-2), v, 0)
int __mine_sync(unsigned mask, int v);
int host(int v) { return __mine_sync(0xffffffff, v); }
