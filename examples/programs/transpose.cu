// A matrix is turned tile by tile through shared memory. The time is taken with events.
#include "check.h"

#include <vector>

constexpr int Tile = 32, Rows = 8;

__global__ void transpose(const float *in, float *out, int height, int width) {
  __shared__ float tile[Tile][Tile + 1];
  int x = blockIdx.x * Tile + threadIdx.x, y = blockIdx.y * Tile + threadIdx.y;
  for (int j = 0; j < Tile; j += Rows)
    if (x < width && y + j < height)
      tile[threadIdx.y + j][threadIdx.x] = in[(y + j) * width + x];
  __syncthreads();
  x = blockIdx.y * Tile + threadIdx.x;
  y = blockIdx.x * Tile + threadIdx.y;
  for (int j = 0; j < Tile; j += Rows)
    if (x < height && y + j < width)
      out[(y + j) * height + x] = tile[threadIdx.x][threadIdx.y + j];
}

int main() {
  const int height = 300, width = 517;
  const size_t bytes = sizeof(float) * height * width;
  float *in, *out;
  CHECK(cudaMallocHost(&in, bytes));
  CHECK(cudaMallocHost(&out, bytes));
  for (int i = 0; i < height * width; ++i)
    in[i] = static_cast<float>(i);

  float *from, *to;
  CHECK(cudaMalloc(&from, bytes));
  CHECK(cudaMalloc(&to, bytes));
  CHECK(cudaMemcpyAsync(from, in, bytes, cudaMemcpyHostToDevice));

  cudaEvent_t begin, end;
  CHECK(cudaEventCreate(&begin));
  CHECK(cudaEventCreate(&end));
  dim3 block(Tile, Rows);
  dim3 grid((width + Tile - 1) / Tile, (height + Tile - 1) / Tile);
  CHECK(cudaEventRecord(begin));
  transpose<<<grid, block>>>(from, to, height, width);
  CHECK(cudaEventRecord(end));
  CHECK(cudaEventSynchronize(end));
  float milliseconds = 0;
  CHECK(cudaEventElapsedTime(&milliseconds, begin, end));
  CHECK(cudaMemcpy(out, to, bytes, cudaMemcpyDeviceToHost));

  bool right = milliseconds >= 0;
  for (int y = 0; y < height; ++y)
    for (int x = 0; x < width; ++x)
      right = right && out[x * height + y] == in[y * width + x];

  CHECK(cudaEventDestroy(begin));
  CHECK(cudaEventDestroy(end));
  CHECK(cudaFree(from));
  CHECK(cudaFree(to));
  CHECK(cudaFreeHost(in));
  CHECK(cudaFreeHost(out));
  return report("transpose", right);
}
