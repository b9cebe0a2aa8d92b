// How often each byte occurs: every block counts in shared memory with atomics, then adds to the result.
#include "check.h"

#include <string>
#include <vector>

constexpr int Bins = 256;

__global__ void histogram(const unsigned char *data, int n, unsigned int *bins) {
  __shared__ unsigned int own[Bins];
  for (int b = threadIdx.x; b < Bins; b += blockDim.x)
    own[b] = 0;
  __syncthreads();
  for (int i = blockIdx.x * blockDim.x + threadIdx.x; i < n; i += gridDim.x * blockDim.x)
    atomicAdd(&own[data[i]], 1u);
  __syncthreads();
  for (int b = threadIdx.x; b < Bins; b += blockDim.x)
    atomicAdd(&bins[b], own[b]);
}

// Owns the result on the device.
struct Counts {
  unsigned int *bins = nullptr;
  Counts() {
    CHECK(cudaMalloc((void **)&bins, Bins * sizeof(unsigned int)));
    clear();
  }
  ~Counts() { cudaFree(bins); }
  void clear(cudaStream_t stream = 0) { CHECK(cudaMemsetAsync(bins, 0, Bins * sizeof(unsigned int), stream)); }
};

int main() {
  std::string text;
  for (int i = 0; i < 100000; ++i)
    text.push_back(static_cast<char>((i * 7 + i / 13) % 251));

  unsigned char *data = NULL;
  CHECK(cudaMalloc((void **)&data, text.size()));
  CHECK(cudaMemcpy(data, text.data(), text.size(), cudaMemcpyHostToDevice));
  Counts counts;
  histogram<<<dim3(32), dim3(Bins)>>>(data, static_cast<int>(text.size()), counts.bins);
  std::vector<unsigned int> result(Bins);
  CHECK(cudaMemcpy(result.data(), counts.bins, Bins * sizeof(unsigned int), cudaMemcpyDeviceToHost));
  cudaFree(data);

  std::vector<unsigned int> expected(Bins, 0);
  for (unsigned char c : text)
    ++expected[c];
  return report("histogram", result == expected);
}
