// The default stream beside blocking ones; streams that need nothing of it are not told.
// RUN: %check-features %s
__global__ void k(int n) {}
void both(cudaStream_t *s, int n, cudaHostFn_t f) {
  cudaStreamCreate(s);
  k<<<n, n, 0, *s>>>(n);
  k<<<n, n>>>(n);                                   // FEATURE: stream-legacy-default
  k<<<n, n, 0, cudaStreamPerThread>>>(n);           // FEATURE: stream-per-thread
  cudaStreamCreateWithPriority(s, 0, -1);           // FEATURE: stream-priority
  cudaLaunchHostFunc(*s, f, nullptr);               // FEATURE: stream-callback
}
