// y = a x + y by a loop that a grid of any size gets through; the calls are not checked one by one, but the
// error that is left at the end is looked at.
#include "check.h"

#include <algorithm>
#include <vector>

__global__ void saxpy(int n, float a, const float *x, float *y) {
  for (int i = blockIdx.x * blockDim.x + threadIdx.x; i < n; i += gridDim.x * blockDim.x)
    y[i] = a * x[i] + y[i];
}

int main() {
  int device = 0, processors = 1;
  cudaGetDevice(&device);
  cudaDeviceGetAttribute(&processors, cudaDevAttrMultiProcessorCount, device);

  const int n = 1 << 18;
  const float a = 2.5f;
  std::vector<float> x(n, 3.0f), y(n);
  for (int i = 0; i < n; ++i)
    y[i] = static_cast<float>(i % 17);
  const std::vector<float> before = y;

  float *dx, *dy;
  cudaMalloc(&dx, x.size() * sizeof(float));
  cudaMalloc(&dy, y.size() * sizeof(float));
  cudaMemcpy(dx, x.data(), x.size() * sizeof(float), cudaMemcpyHostToDevice);
  cudaMemcpy(dy, y.data(), y.size() * sizeof(float), cudaMemcpyHostToDevice);

  saxpy<<<std::min(4 * processors, n / 256), 256>>>(n, a, dx, dy);

  cudaError_t status = cudaMemcpy(y.data(), dy, y.size() * sizeof(float), cudaMemcpyDeviceToHost);
  if (status != cudaSuccess) {
    std::fprintf(stderr, "saxpy failed: %s\n", cudaGetErrorString(status));
    return EXIT_FAILURE;
  }
  cudaFree(dx);
  cudaFree(dy);

  bool right = true;
  for (int i = 0; i < n; ++i)
    right = right && close(y[i], a * x[i] + before[i]);
  return report("saxpy", right);
}
