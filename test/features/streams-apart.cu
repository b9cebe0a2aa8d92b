// Launches on the default stream alone, with streams that do not block.
// RUN: %check-features %s
__global__ void k(int n) {}
void apart(cudaStream_t *s, int n) {
  cudaStreamCreateWithFlags(s, cudaStreamNonBlocking);
  k<<<n, n>>>(n);
  k<<<n, 32>>>(n);   // FEATURE: block-size threads=32
}
