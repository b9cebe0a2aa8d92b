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
int __mine_sync(unsigned mask, int v);
int host(int v) { return __mine_sync(0xffffffff, v); }
