// Every device computes its part and gives it to the first one, by a copy between devices where they reach each
// other. With one device it is that one twice.
#include "check.h"

#include <vector>

__global__ void fill(int *data, int n, int value) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n)
    data[i] = value + i;
}

int main() {
  int count = 0;
  CHECK(cudaGetDeviceCount(&count));
  if (count == 0) {
    std::printf("multi_device: no device\n");
    return EXIT_SUCCESS;
  }
  const int n = 5000, parts = count > 1 ? count : 2;

  int *all = nullptr;
  CHECK(cudaSetDevice(0));
  CHECK(cudaMalloc(&all, parts * n * sizeof(int)));
  for (int part = 0; part < parts; ++part) {
    const int device = part % count;
    CHECK(cudaSetDevice(device));
    int *own = nullptr;
    CHECK(cudaMalloc(&own, n * sizeof(int)));
    fill<<<(n + 255) / 256, 256>>>(own, n, part * n);
    CHECK(cudaDeviceSynchronize());
    CHECK(cudaMemcpyPeer(all + part * n, 0, own, device, n * sizeof(int)));
    CHECK(cudaFree(own));
  }

  CHECK(cudaSetDevice(0));
  std::vector<int> result(parts * n);
  CHECK(cudaMemcpy(result.data(), all, result.size() * sizeof(int), cudaMemcpyDeviceToHost));
  CHECK(cudaFree(all));
  bool right = true;
  for (int i = 0; i < parts * n; ++i)
    right = right && result[i] == i;
  return report("multi_device", right);
}
