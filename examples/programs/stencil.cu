// A heat equation in one dimension: two buffers that change places after each of many small launches, with
// the borders written by cudaMemset and single values read back by the host.
#include "check.h"

#include <utility>
#include <vector>

__global__ void step(const float *now, float *next, int n) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i > 0 && i < n - 1)
    next[i] = now[i] + 0.25f * (now[i - 1] - 2 * now[i] + now[i + 1]);
}

int main() {
  const int n = 1000, steps = 50;
  std::vector<float> host(n, 0.0f);
  host[n / 2] = 100;

  float *now, *next;
  CHECK(cudaMalloc(&now, n * sizeof(float)));
  CHECK(cudaMalloc(&next, n * sizeof(float)));
  CHECK(cudaMemcpy(now, host.data(), n * sizeof(float), cudaMemcpyHostToDevice));
  CHECK(cudaMemset(next, 0, n * sizeof(float)));
  for (int s = 0; s < steps; ++s) {
    step<<<(n + 127) / 128, 128>>>(now, next, n);
    std::swap(now, next);
  }
  float middle = 0;
  CHECK(cudaMemcpy(&middle, now + n / 2, sizeof(float), cudaMemcpyDeviceToHost));
  std::vector<float> result(n);
  CHECK(cudaMemcpy(result.data(), now, n * sizeof(float), cudaMemcpyDeviceToHost));
  // The copy on the device is compared with the one that is copied within it.
  CHECK(cudaMemcpy(next, now, n * sizeof(float), cudaMemcpyDeviceToDevice));
  std::vector<float> copy(n);
  CHECK(cudaMemcpy(copy.data(), next, n * sizeof(float), cudaMemcpyDeviceToHost));
  CHECK(cudaFree(now));
  CHECK(cudaFree(next));

  std::vector<float> other(n, 0.0f);
  for (int s = 0; s < steps; ++s) {
    for (int i = 1; i < n - 1; ++i)
      other[i] = host[i] + 0.25f * (host[i - 1] - 2 * host[i] + host[i + 1]);
    std::swap(host, other);
  }
  bool right = copy == result && middle == result[n / 2];
  for (int i = 0; i < n; ++i)
    right = right && close(result[i], host[i]);
  return report("stencil", right);
}
