// The sum of an array twice: by a tree in shared memory whose size the launch says, and by shuffles within
// warps. Both end in one atomic addition for each block.
#include "check.h"

#include <numeric>
#include <vector>

__global__ void sumShared(const float *in, float *out, int n) {
  extern __shared__ float part[];
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  part[threadIdx.x] = i < n ? in[i] : 0.0f;
  __syncthreads();
  for (int half = blockDim.x / 2; half > 0; half /= 2) {
    if (threadIdx.x < half)
      part[threadIdx.x] += part[threadIdx.x + half];
    __syncthreads();
  }
  if (threadIdx.x == 0)
    atomicAdd(out, part[0]);
}

__device__ float sumOfWarp(float value) {
  for (int lane = warpSize / 2; lane > 0; lane /= 2)
    value += __shfl_down_sync(0xffffffffu, value, lane);
  return value;
}

__global__ void sumShuffled(const float *in, float *out, int n) {
  __shared__ float warps[32];
  float value = 0.0f;
  for (int i = blockIdx.x * blockDim.x + threadIdx.x; i < n; i += gridDim.x * blockDim.x)
    value += in[i];
  value = sumOfWarp(value);
  if (threadIdx.x % warpSize == 0)
    warps[threadIdx.x / warpSize] = value;
  __syncthreads();
  if (threadIdx.x < warpSize) {
    value = threadIdx.x < blockDim.x / warpSize ? warps[threadIdx.x] : 0.0f;
    value = sumOfWarp(value);
    if (threadIdx.x == 0)
      atomicAdd(out, value);
  }
}

int main() {
  const int n = 65536, block = 256;
  std::vector<float> in(n);
  for (int i = 0; i < n; ++i)
    in[i] = static_cast<float>(i % 8);
  const float expected = std::accumulate(in.begin(), in.end(), 0.0f);

  float *data, *sums;
  CHECK(cudaMalloc(&data, n * sizeof *data));
  CHECK(cudaMalloc(&sums, 2 * sizeof *sums));
  CHECK(cudaMemcpy(data, &in[0], n * sizeof *data, cudaMemcpyHostToDevice));
  CHECK(cudaMemset(sums, 0, 2 * sizeof *sums));

  sumShared<<<n / block, block, block * sizeof(float)>>>(data, &sums[0], n);
  sumShuffled<<<64, block>>>(data, &sums[1], n);

  float result[2] = {0, 0};
  CHECK(cudaMemcpy(result, sums, sizeof(result), cudaMemcpyDeviceToHost));
  CHECK(cudaFree(data));
  CHECK(cudaFree(sums));
  return report("reduction", close(result[0], expected) && close(result[1], expected));
}
