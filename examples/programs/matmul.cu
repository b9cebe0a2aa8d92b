// C = A B by tiles in shared memory, in a template that fixes the size of a tile.
#include "check.h"

#include <vector>

template <int Tile> __global__ void multiply(const float *a, const float *b, float *c, int m, int n, int k) {
  __shared__ float as[Tile][Tile], bs[Tile][Tile];
  int row = blockIdx.y * Tile + threadIdx.y, column = blockIdx.x * Tile + threadIdx.x;
  float sum = 0;
  for (int t = 0; t < k; t += Tile) {
    as[threadIdx.y][threadIdx.x] = row < m && t + threadIdx.x < k ? a[row * k + t + threadIdx.x] : 0.0f;
    bs[threadIdx.y][threadIdx.x] = column < n && t + threadIdx.y < k ? b[(t + threadIdx.y) * n + column] : 0.0f;
    __syncthreads();
#pragma unroll
    for (int i = 0; i < Tile; ++i)
      sum += as[threadIdx.y][i] * bs[i][threadIdx.x];
    __syncthreads();
  }
  if (row < m && column < n)
    c[row * n + column] = sum;
}

// A matrix by rows, on both sides.
class Matrix {
public:
  Matrix(int rows, int columns) : rows(rows), columns(columns), host(rows * columns) {
    CHECK(cudaMalloc(&device, bytes()));
  }
  ~Matrix() { cudaFree(device); }
  Matrix(const Matrix &) = delete;

  size_t bytes() const { return host.size() * sizeof(float); }
  void up() { CHECK(cudaMemcpy(device, host.data(), bytes(), cudaMemcpyHostToDevice)); }
  void down() { CHECK(cudaMemcpy(host.data(), device, bytes(), cudaMemcpyDeviceToHost)); }
  float &at(int r, int c) { return host[r * columns + c]; }

  int rows, columns;
  std::vector<float> host;
  float *device = nullptr;
};

int main() {
  const int m = 70, n = 90, k = 110;
  Matrix a(m, k), b(k, n), c(m, n);
  for (int i = 0; i < m * k; ++i)
    a.host[i] = static_cast<float>(i % 5) - 2;
  for (int i = 0; i < k * n; ++i)
    b.host[i] = static_cast<float>(i % 3) - 1;
  a.up();
  b.up();
  constexpr int tile = 16;
  dim3 grid((n + tile - 1) / tile, (m + tile - 1) / tile);
  multiply<tile><<<grid, dim3(tile, tile)>>>(a.device, b.device, c.device, m, n, k);
  c.down();

  bool right = true;
  for (int i = 0; i < m; ++i)
    for (int j = 0; j < n; ++j) {
      float sum = 0;
      for (int l = 0; l < k; ++l)
        sum += a.at(i, l) * b.at(l, j);
      right = right && close(c.at(i, j), sum);
    }
  return report("matmul", right);
}
