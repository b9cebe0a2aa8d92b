// Shared memory as volatile stands for lockstep; a volatile flag in global memory does not.
// RUN: %check-features %s
__device__ void fold(volatile float *s, int t) { s[t] += s[t + 32]; }
__global__ void reduce(float *x, volatile int *flag) {
  __shared__ float part[64];             // FEATURE: static-shared-memory bytes=256
  part[threadIdx.x] = x[threadIdx.x];
  __syncthreads();
  if (threadIdx.x < 32)
    fold(part, threadIdx.x);             // FEATURE: warp-synchronous
  while (*flag == 0) {
  }
  volatile float *global = x;
  *global = part[0];
}
__global__ void direct(float *x) {
  volatile __shared__ float part[64];    // FEATURE: warp-synchronous; static-shared-memory
  __shared__ float other[8];
  volatile float *view = &other[2];      // FEATURE: warp-synchronous
  x[0] = part[1] + view[0];
}
