// A one of 32 bits, shifted by a lane; wide ones and other shifts are fine.
// RUN: %check-features %s
__device__ unsigned long long bits(int n) {
  int lane = threadIdx.x & 31;                    // FEATURE: lane-arithmetic
  unsigned mine = 1u << lane;                     // FEATURE: lane-mask
  unsigned below = (1 << lane) - 1;               // FEATURE: lane-mask
  unsigned direct = 1u << (threadIdx.x % 32);     // FEATURE: lane-mask; lane-arithmetic
  unsigned long long wide = 1ull << lane;
  unsigned other = 1u << n;
  return mine + below + direct + wide + other;
}
