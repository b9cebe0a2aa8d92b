// A variable that is initialised with itself, and constants that overflow, are no constants; the file is still seen.
// RUN: %check-features %s
__global__ void k(int *p) {
  int n = n + 1;
  p[0] = threadIdx.x & n;
  long long least = -0x7fffffffffffffffLL - 1, none = -1;
  p[1] = threadIdx.x / (least / none * least);
  p[2] = threadIdx.x % 32;                         // FEATURE: lane-arithmetic
}
void host(int *p) {
  dim3 block = block;
  k<<<1, block>>>(p);
}
