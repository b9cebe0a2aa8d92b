// Shuffles that reach over 32 lanes, and widths; loops over warpSize fit any width.
// RUN: %check-features %s
#define WARP_SIZE 32                                        // FEATURE: warp-size-constant value=32
__device__ float sums(float v, unsigned m, int n) {
  for (int o = 16; o > 0; o >>= 1)
    v += __shfl_down_sync(m, v, o);                         // FEATURE: shuffle-over-32-lanes step=16; warp-shuffle-sync
  for (int o = WARP_SIZE / 2; o > 0; o /= 2)
    v += __shfl_xor_sync(m, v, o);                          // FEATURE: shuffle-over-32-lanes
  for (int o = 1; o < 32; o *= 2)
    v += __shfl_up_sync(m, v, o);                           // FEATURE: shuffle-over-32-lanes
  v += __shfl_xor_sync(m, v, 16);                           // FEATURE: shuffle-over-32-lanes
  v += __shfl_sync(m, v, 31);                               // FEATURE: shuffle-over-32-lanes step=31
  for (int o = warpSize / 2; o > 0; o >>= 1)
    v += __shfl_down_sync(m, v, o);
  for (int o = 8; o > 0; o >>= 1)
    v += __shfl_down_sync(m, v, o, 16);                     // FEATURE: shuffle-width width=16
  v += __shfl_down_sync(m, v, 8);
  v += __shfl_sync(m, v, 0);
  v += __shfl_xor_sync(m, v, 16, WARP_SIZE);                // FEATURE: shuffle-width width=32
  v += __shfl_sync(m, v, 0, warpSize);
  v += __shfl_sync(m, v, 0, n);                             // FEATURE: shuffle-width width=
  return v;
}
template <typename T> __device__ T inTemplate(T v) {
#pragma unroll
  for (int o = 16; o; o >>= 1)
    v += __shfl_xor_sync(0xffffffffu, v, o);                // FEATURE: shuffle-over-32-lanes; full-warp-mask
  return v;
}
