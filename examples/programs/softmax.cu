// Softmax of each row of a matrix: the maximum, the sum of exponentials, the quotient; one block for a row.
// Rows are padded by cudaMallocPitch.
#include "check.h"

#include <algorithm>
#include <vector>

constexpr int Threads = 128;

__device__ float blockMaximum(float value, float *part) {
  part[threadIdx.x] = value;
  __syncthreads();
  for (int half = Threads / 2; half > 0; half /= 2) {
    if (threadIdx.x < half)
      part[threadIdx.x] = fmaxf(part[threadIdx.x], part[threadIdx.x + half]);
    __syncthreads();
  }
  float result = part[0];
  __syncthreads();
  return result;
}

__device__ float blockSum(float value, float *part) {
  part[threadIdx.x] = value;
  __syncthreads();
  for (int half = Threads / 2; half > 0; half /= 2) {
    if (threadIdx.x < half)
      part[threadIdx.x] += part[threadIdx.x + half];
    __syncthreads();
  }
  float result = part[0];
  __syncthreads();
  return result;
}

__global__ void __launch_bounds__(Threads) softmax(float *data, size_t pitch, int columns) {
  __shared__ float part[Threads];
  float *row = reinterpret_cast<float *>(reinterpret_cast<char *>(data) + blockIdx.x * pitch);
  float top = -INFINITY;
  for (int c = threadIdx.x; c < columns; c += Threads)
    top = fmaxf(top, row[c]);
  top = blockMaximum(top, part);
  float sum = 0;
  for (int c = threadIdx.x; c < columns; c += Threads) {
    row[c] = expf(row[c] - top);
    sum += row[c];
  }
  sum = blockSum(sum, part);
  for (int c = threadIdx.x; c < columns; c += Threads)
    row[c] /= sum;
}

int main() {
  const int rows = 50, columns = 333;
  std::vector<float> in(rows * columns), out(in.size());
  for (size_t i = 0; i < in.size(); ++i)
    in[i] = static_cast<float>((i * 37) % 19) - 9;

  float *data = nullptr;
  size_t pitch = 0;
  const size_t width = columns * sizeof(float);
  CHECK(cudaMallocPitch(reinterpret_cast<void **>(&data), &pitch, width, rows));
  CHECK(cudaMemcpy2D(data, pitch, in.data(), width, width, rows, cudaMemcpyHostToDevice));
  softmax<<<rows, Threads>>>(data, pitch, columns);
  CHECK(cudaDeviceSynchronize());
  CHECK(cudaMemcpy2D(out.data(), width, data, pitch, width, rows, cudaMemcpyDeviceToHost));
  CHECK(cudaFree(data));

  bool right = true;
  for (int r = 0; r < rows; ++r) {
    const float *row = &in[r * columns];
    float top = *std::max_element(row, row + columns), sum = 0;
    for (int c = 0; c < columns; ++c)
      sum += std::exp(row[c] - top);
    for (int c = 0; c < columns; ++c)
      right = right && close(out[r * columns + c], std::exp(row[c] - top) / sum);
  }
  return report("softmax", right);
}
