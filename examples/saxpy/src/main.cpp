#include "saxpy.cuh"
#include <cstdio>
#include <vector>

int main() {
  const int n = 1000;
  std::vector<float> x(n, 1), y(n, 2);
  float *dx = nullptr, *dy = nullptr;
  cudaError_t error = cudaMalloc((void **)&dx, n * sizeof(float));
  if (error != cudaSuccess) {
    std::printf("no device: %s\n", cudaGetErrorString(error));
    return 3;
  }
  cudaMalloc((void **)&dy, n * sizeof(float));
  cudaMemcpy(dx, x.data(), n * sizeof(float), cudaMemcpyHostToDevice);
  cudaMemcpy(dy, y.data(), n * sizeof(float), cudaMemcpyHostToDevice);
  error = saxpy(3, dx, dy, n, nullptr);
  cudaMemcpy(y.data(), dy, n * sizeof(float), cudaMemcpyDeviceToHost);
  cudaFree(dx);
  cudaFree(dy);
  return error == cudaSuccess && y[0] == 5 ? 0 : 1;
}
