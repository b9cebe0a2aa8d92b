// Kernels of ours as CUDA; each has a function that launches it. The test
// migrates this file for the 950 and runs the result on the host.
#include <cuda_runtime.h>

#define TILE 16

// --- Element by element -------------------------------------------------------

__global__ void add(const float *a, const float *b, float *c, int n) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n)
    c[i] = a[i] + b[i];
}

void launchAdd(const float *a, const float *b, float *c, int n) {
  add<<<(n + 255) / 256, 256>>>(a, b, c, n);
}

__device__ __forceinline__ float scaled(float a, float x, float y) {
  return __fmaf_rn(a, x, y);
}

__global__ void __launch_bounds__(128, 4) saxpy(int n, float a, const float *x, float *y) {
  for (int i = blockIdx.x * blockDim.x + threadIdx.x; i < n; i += gridDim.x * blockDim.x)
    y[i] = scaled(a, __ldg(&x[i]), y[i]);
}

void launchSaxpy(int n, float a, const float *x, float *y) {
  saxpy<<<8, 128>>>(n, a, x, y);
}

// --- Reductions -----------------------------------------------------------------

__global__ void sumShared(const float *in, float *out, int n) {
  extern __shared__ float partial[];
  int t = threadIdx.x;
  int i = blockIdx.x * blockDim.x + t;
  partial[t] = i < n ? in[i] : 0.0f;
  __syncthreads();
  for (int d = blockDim.x / 2; d > 0; d >>= 1) {
    if (t < d)
      partial[t] += partial[t + d];
    __syncthreads();
  }
  if (t == 0)
    atomicAdd(out, partial[0]);
}

void launchSumShared(const float *in, float *out, int n) {
  sumShared<<<(n + 127) / 128, 128, 128 * sizeof(float)>>>(in, out, n);
}

__device__ float sumOfWarp(float v) {
  for (int d = 16; d > 0; d >>= 1)
    v += __shfl_down_sync(0xffffffff, v, d);
  return v;
}

__global__ void sumShuffle(const float *in, float *out, int n) {
  __shared__ float warps[32];
  float v = 0.0f;
  for (int i = blockIdx.x * blockDim.x + threadIdx.x; i < n; i += gridDim.x * blockDim.x)
    v += in[i];
  v = sumOfWarp(v);
  if (threadIdx.x % 32 == 0)
    warps[threadIdx.x / 32] = v;
  __syncthreads();
  if (threadIdx.x / 32 == 0) {
    v = threadIdx.x < blockDim.x / 32 ? warps[threadIdx.x] : 0.0f;
    v = sumOfWarp(v);
    if (threadIdx.x == 0)
      atomicAdd(out, v);
  }
}

void launchSumShuffle(const float *in, float *out, int n) {
  sumShuffle<<<4, 256>>>(in, out, n);
}

__global__ void countPositive(const float *in, unsigned *out, int n) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  unsigned lanes = __ballot_sync(0xffffffff, i < n && in[i] > 0.0f);
  if (threadIdx.x % 32 == 0)
    atomicAdd(out, (unsigned)__popc(lanes));
}

void launchCountPositive(const float *in, unsigned *out, int n) {
  countPositive<<<(n + 63) / 64, 64>>>(in, out, n);
}

// --- Rows -----------------------------------------------------------------------

__global__ void softmaxRows(const float *x, float *y, int columns) {
  __shared__ float s[128];
  const float *row = x + (size_t)blockIdx.x * columns;
  float *result = y + (size_t)blockIdx.x * columns;
  float m = -3.4e38f;
  for (int c = threadIdx.x; c < columns; c += blockDim.x)
    m = fmaxf(m, row[c]);
  s[threadIdx.x] = m;
  __syncthreads();
  for (int d = blockDim.x / 2; d > 0; d >>= 1) {
    if (threadIdx.x < d)
      s[threadIdx.x] = fmaxf(s[threadIdx.x], s[threadIdx.x + d]);
    __syncthreads();
  }
  m = s[0];
  __syncthreads();
  float t = 0.0f;
  for (int c = threadIdx.x; c < columns; c += blockDim.x) {
    float e = __expf(row[c] - m);
    result[c] = e;
    t += e;
  }
  s[threadIdx.x] = t;
  __syncthreads();
  for (int d = blockDim.x / 2; d > 0; d >>= 1) {
    if (threadIdx.x < d)
      s[threadIdx.x] += s[threadIdx.x + d];
    __syncthreads();
  }
  for (int c = threadIdx.x; c < columns; c += blockDim.x)
    result[c] /= s[0];
}

void launchSoftmaxRows(const float *x, float *y, int rows, int columns) {
  softmaxRows<<<rows, 128>>>(x, y, columns);
}

// --- Matrices -------------------------------------------------------------------

__global__ void transpose(const float *in, float *out, int height, int width) {
  __shared__ float tile[TILE][TILE + 1];
  int x = blockIdx.x * TILE + threadIdx.x;
  int y = blockIdx.y * TILE + threadIdx.y;
  if (x < width && y < height)
    tile[threadIdx.y][threadIdx.x] = in[y * width + x];
  __syncthreads();
  x = blockIdx.y * TILE + threadIdx.x;
  y = blockIdx.x * TILE + threadIdx.y;
  if (x < height && y < width)
    out[y * height + x] = tile[threadIdx.x][threadIdx.y];
}

void launchTranspose(const float *in, float *out, int height, int width) {
  dim3 grid((width + TILE - 1) / TILE, (height + TILE - 1) / TILE);
  transpose<<<grid, dim3(TILE, TILE)>>>(in, out, height, width);
}

__global__ void multiply(const float *a, const float *b, float *c, int n) {
  __shared__ float as[TILE][TILE];
  __shared__ float bs[TILE][TILE];
  int row = blockIdx.y * TILE + threadIdx.y;
  int column = blockIdx.x * TILE + threadIdx.x;
  float sum = 0.0f;
  for (int k = 0; k < n; k += TILE) {
    as[threadIdx.y][threadIdx.x] = row < n && k + threadIdx.x < n ? a[row * n + k + threadIdx.x] : 0.0f;
    bs[threadIdx.y][threadIdx.x] = column < n && k + threadIdx.y < n ? b[(k + threadIdx.y) * n + column] : 0.0f;
    __syncthreads();
    for (int i = 0; i < TILE; ++i)
      sum += as[threadIdx.y][i] * bs[i][threadIdx.x];
    __syncthreads();
  }
  if (row < n && column < n)
    c[row * n + column] = sum;
}

void launchMultiply(const float *a, const float *b, float *c, int n) {
  dim3 grid((n + TILE - 1) / TILE, (n + TILE - 1) / TILE);
  multiply<<<grid, dim3(TILE, TILE)>>>(a, b, c, n);
}

__global__ void stencil(const float *in, float *out, int width, int height) {
  int x = blockIdx.x * blockDim.x + threadIdx.x;
  int y = blockIdx.y * blockDim.y + threadIdx.y;
  if (x > 0 && y > 0 && x < width - 1 && y < height - 1) {
    int i = y * width + x;
    out[i] = 0.2f * (in[i] + in[i - 1] + in[i + 1] + in[i - width] + in[i + width]);
  }
}

void launchStencil(const float *in, float *out, int width, int height) {
  dim3 block(32, 4);
  dim3 grid((width + 31) / 32, (height + 3) / 4);
  stencil<<<grid, block>>>(in, out, width, height);
}

// --- Histogram ------------------------------------------------------------------

__global__ void histogram(const unsigned char *in, unsigned *bins, int n) {
  __shared__ unsigned own[256];
  own[threadIdx.x] = 0;
  __syncthreads();
  for (int i = blockIdx.x * blockDim.x + threadIdx.x; i < n; i += gridDim.x * blockDim.x)
    atomicAdd(&own[in[i]], 1u);
  __syncthreads();
  atomicAdd(&bins[threadIdx.x], own[threadIdx.x]);
}

void launchHistogram(const unsigned char *in, unsigned *bins, int n) {
  histogram<<<3, 256>>>(in, bins, n);
}
