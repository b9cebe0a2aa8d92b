// A launch in a kernel; one in a host function, and in host code inside a function for both, is none.
// RUN: %check-features %s
__global__ void child(int n) {}
__global__ void parent(int n) {
  child<<<1, n>>>(n);  // FEATURE: dynamic-parallelism
}
void host(int n) { parent<<<1, n>>>(n); }
__host__ __device__ void either(int n) {
#ifndef __CUDA_ARCH__
  child<<<1, n>>>(n);
#endif
}
