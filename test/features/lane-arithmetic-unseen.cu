// Where no parser looks, literals on threadIdx.x speak for themselves.
// RUN: %check-features %s
#define WARP_OF_THREAD() (threadIdx.x / 32) // FEATURE: lane-arithmetic op=divide unconfirmed
__global__ void k(int *out) {
#ifdef NEVER_DEFINED
  out[0] = threadIdx.x & 0x1f; // FEATURE: lane-arithmetic op=and value=31 unconfirmed
  out[1] = (threadIdx.x) % 32u; // FEATURE: lane-arithmetic op=modulo unconfirmed
  out[2] = 2 * threadIdx.x % 32;
  out[3] = f(threadIdx.x) & 31;
  out[4] = threadIdx.x % 33;
#endif
}
