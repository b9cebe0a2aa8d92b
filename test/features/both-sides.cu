// In a function for both sides what only the host's branch does is the host's.
// RUN: %check-features %s
#include <stdio.h>
__host__ __device__ void report(int n) {
#ifdef __CUDA_ARCH__
  __trap();
#else
  printf("%d\n", n);
#endif
}
__host__ __device__ void speak(int n) { printf("%d\n", n); }  // FEATURE: device-printf
