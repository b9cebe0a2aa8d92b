// A whole program: a solver for the heat equation on a plate, with streams, events, shared memory, a reduction by
// warps, constants in device memory, muBLAS for the error, and checks of every call.
// RUN: rm -rf %t && %cuferry migrate %s --target musa -o %t --lang en > %t.txt
// RUN: grep -v 'CHECK' %t/program.mu | FileCheck %s
// RUN: FileCheck %s --check-prefix=REPORT < %t.txt
// REPORT: unsupported        0    0.0 %
// REPORT: unmapped           0    0.0 %
// REPORT: To be reviewed: behaviour may differ
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <vector>

#include <cublas_v2.h>
#include <cuda_runtime.h>
// CHECK: #include <mublas.h>
// CHECK-NEXT: #include <musa_runtime.h>

namespace {

constexpr int TileX = 32, TileY = 8;

// User's own names that look like CUDA's.
bool cudaIsTired = false;
// CHECK: bool cudaIsTired = false;

[[noreturn]] void fail(const char *what, const char *file, int line) {
  std::fprintf(stderr, "%s:%d: %s\n", file, line, what);
  std::exit(EXIT_FAILURE);
}

#define TRY(call)                                                              \
  do {                                                                         \
    const cudaError_t error_ = (call);                                         \
    if (error_ != cudaSuccess)                                                 \
      fail(cudaGetErrorString(error_), __FILE__, __LINE__);                    \
  } while (false)
// CHECK: #define TRY(call) {{ *}}\
// CHECK-NEXT: do { {{ *}}\
// CHECK-NEXT: const musaError_t error_ = (call); {{ *}}\
// CHECK-NEXT: if (error_ != musaSuccess) {{ *}}\
// CHECK-NEXT: fail(musaGetErrorString(error_), __FILE__, __LINE__); {{ *}}\
// CHECK-NEXT: } while (false)

#define TRY_BLAS(call)                                                         \
  do {                                                                         \
    if ((call) != CUBLAS_STATUS_SUCCESS)                                       \
      fail("cublas", __FILE__, __LINE__);                                      \
  } while (false)
// CHECK: if ((call) != MUBLAS_STATUS_SUCCESS) {{ *}}\
// CHECK-NEXT: fail("cublas", __FILE__, __LINE__); {{ *}}\

struct Plate {
  int width = 0, height = 0;
  size_t pitch = 0;
  float *now = nullptr, *next = nullptr;
};

__constant__ float Diffusion[2];
// CHECK: __constant__ float Diffusion[2];

__device__ __forceinline__ float sumOfWarp(float v) {
  for (int offset = 16; offset > 0; offset >>= 1)
    v += __shfl_down_sync(0xffffffffu, v, offset, 32);
  return v;
}
// CHECK: v += __shfl_down_sync(0xffffffffu, v, offset, 32);

__global__ void __launch_bounds__(TileX *TileY)
    diffuse(Plate p, float *__restrict__ change) {
  __shared__ float tile[TileY + 2][TileX + 2];
  __shared__ float partial[TileX * TileY / 32];
  const int x = blockIdx.x * TileX + threadIdx.x;
  const int y = blockIdx.y * TileY + threadIdx.y;
  const int tx = threadIdx.x + 1, ty = threadIdx.y + 1;
  const size_t stride = p.pitch / sizeof(float);
  const bool inside = x < p.width && y < p.height;
  auto at = [&](int i, int j) {
    i = min(max(i, 0), p.width - 1);
    j = min(max(j, 0), p.height - 1);
    return __ldg(p.now + j * stride + i);
  };
  tile[ty][tx] = at(x, y);
  if (threadIdx.x == 0)
    tile[ty][0] = at(x - 1, y);
  if (threadIdx.x == TileX - 1)
    tile[ty][TileX + 1] = at(x + 1, y);
  if (threadIdx.y == 0)
    tile[0][tx] = at(x, y - 1);
  if (threadIdx.y == TileY - 1)
    tile[TileY + 1][tx] = at(x, y + 1);
  __syncthreads();
  // CHECK: __syncthreads();

  float difference = 0.0f;
  if (inside) {
    const float old = tile[ty][tx];
    const float fresh = fmaf(Diffusion[0], tile[ty][tx - 1] + tile[ty][tx + 1] - 2.0f * old,
                             fmaf(Diffusion[1], tile[ty - 1][tx] + tile[ty + 1][tx] - 2.0f * old, old));
    // CHECK: const float fresh = fmaf(Diffusion[0], tile[ty][tx - 1] + tile[ty][tx + 1] - 2.0f * old,
    p.next[y * stride + x] = fresh;
    difference = fabsf(fresh - old);
  }
  const int thread = threadIdx.y * TileX + threadIdx.x;
  difference = sumOfWarp(difference);
  if (thread % 32 == 0)
    partial[thread / 32] = difference;
  __syncthreads();
  if (thread < 32) {
    difference = thread < TileX * TileY / 32 ? partial[thread] : 0.0f;
    difference = sumOfWarp(difference);
    if (thread == 0)
      atomicAdd(change, difference);
    // CHECK: atomicAdd(change, difference);
  }
}

class Timer {
public:
  explicit Timer(cudaStream_t stream) : Stream(stream) {
    TRY(cudaEventCreate(&Begin));
    TRY(cudaEventCreate(&End));
    TRY(cudaEventRecord(Begin, Stream));
  }
  // CHECK: explicit Timer(musaStream_t stream) : Stream(stream) {
  // CHECK-NEXT: TRY(musaEventCreate(&Begin));
  // CHECK-NEXT: TRY(musaEventCreate(&End));
  // CHECK-NEXT: TRY(musaEventRecord(Begin, Stream));
  ~Timer() {
    cudaEventDestroy(Begin);
    cudaEventDestroy(End);
  }
  // CHECK: musaEventDestroy(Begin);
  // CHECK-NEXT: musaEventDestroy(End);
  float milliseconds() {
    float ms = 0;
    TRY(cudaEventRecord(End, Stream));
    TRY(cudaEventSynchronize(End));
    TRY(cudaEventElapsedTime(&ms, Begin, End));
    // CHECK: TRY(musaEventElapsedTime(&ms, Begin, End));
    return ms;
  }

private:
  cudaStream_t Stream;
  cudaEvent_t Begin{}, End{};
  // CHECK: musaStream_t Stream;
  // CHECK-NEXT: musaEvent_t Begin{}, End{};
};

Plate makePlate(int width, int height, cudaStream_t stream) {
  // CHECK: Plate makePlate(int width, int height, musaStream_t stream) {
  Plate p;
  p.width = width;
  p.height = height;
  for (float **buffer : {&p.now, &p.next}) {
    TRY(cudaMallocPitch(reinterpret_cast<void **>(buffer), &p.pitch, width * sizeof(float), height));
    // CHECK: TRY(musaMallocPitch(reinterpret_cast<void **>(buffer), &p.pitch, width * sizeof(float), height));
    TRY(cudaMemset2DAsync(*buffer, p.pitch, 0, width * sizeof(float), height, stream));
    // CHECK: TRY(musaMemset2DAsync(*buffer, p.pitch, 0, width * sizeof(float), height, stream));
  }
  return p;
}

void setUp(const Plate &p, const std::vector<float> &start, cudaStream_t stream) {
  const float diffusion[2] = {0.2f, 0.2f};
  TRY(cudaMemcpyToSymbol(Diffusion, diffusion, sizeof diffusion));
  // CHECK: TRY(musaMemcpyToSymbol(Diffusion, diffusion, sizeof diffusion));
  TRY(cudaMemcpy2DAsync(p.now, p.pitch, start.data(), p.width * sizeof(float), p.width * sizeof(float), p.height,
                        cudaMemcpyHostToDevice, stream));
  // CHECK: TRY(musaMemcpy2DAsync(p.now, p.pitch, start.data(), p.width * sizeof(float), p.width * sizeof(float), p.height,
  // CHECK-NEXT: musaMemcpyHostToDevice, stream));
}

int chooseDevice() {
  int count = 0;
  TRY(cudaGetDeviceCount(&count));
  // CHECK: TRY(musaGetDeviceCount(&count));
  int best = -1, most = 0;
  for (int device = 0; device < count; ++device) {
    cudaDeviceProp properties;
    TRY(cudaGetDeviceProperties(&properties, device));
    // CHECK: musaDeviceProp properties;
    // CHECK-NEXT: TRY(musaGetDeviceProperties(&properties, device));
    if (properties.computeMode == cudaComputeModeProhibited)
      continue;
    // CHECK: if (properties.computeMode == musaComputeModeProhibited)
    if (properties.multiProcessorCount > most) {
      most = properties.multiProcessorCount;
      best = device;
    }
    std::printf("%d: %s, %zu MiB, warps of %d\n", device, properties.name, properties.totalGlobalMem >> 20,
                properties.warpSize);
    // CHECK: properties.warpSize);
  }
  return best;
}

float heat(cublasHandle_t blas, const Plate &p) {
  // CHECK: float heat(mublasHandle_t blas, const Plate &p) {
  float sum = 0.0f;
  const int stride = static_cast<int>(p.pitch / sizeof(float));
  for (int row = 0; row < p.height; ++row) {
    float part = 0.0f;
    TRY_BLAS(cublasSasum(blas, p.width, p.now + static_cast<size_t>(row) * stride, 1, &part));
    // CHECK: TRY_BLAS(mublasSasum(blas, p.width, p.now + static_cast<size_t>(row) * stride, 1, &part));
    sum += part;
  }
  return sum;
}

} // namespace

int main(int argc, char **argv) {
  const int width = argc > 1 ? std::atoi(argv[1]) : 1024;
  const int height = argc > 2 ? std::atoi(argv[2]) : 768;
  const int steps = argc > 3 ? std::atoi(argv[3]) : 500;
  const int device = chooseDevice();
  if (device < 0)
    fail("no device", __FILE__, __LINE__);
  TRY(cudaSetDevice(device));
  // CHECK: TRY(musaSetDevice(device));

  cudaStream_t stream;
  TRY(cudaStreamCreateWithFlags(&stream, cudaStreamNonBlocking));
  // CHECK: TRY(musaStreamCreateWithFlags(&stream, musaStreamNonBlocking));
  cublasHandle_t blas;
  TRY_BLAS(cublasCreate(&blas));
  TRY_BLAS(cublasSetStream(blas, stream));
  // CHECK: mublasHandle_t blas;
  // CHECK-NEXT: TRY_BLAS(mublasCreate(&blas));
  // CHECK-NEXT: TRY_BLAS(mublasSetStream(blas, stream));

  std::vector<float> start(static_cast<size_t>(width) * height, 0.0f);
  start[start.size() / 2 + width / 2] = 1000.0f;
  Plate plate = makePlate(width, height, stream);
  setUp(plate, start, stream);

  float *change = nullptr, *changeOnHost = nullptr;
  TRY(cudaMalloc(&change, sizeof *change));
  TRY(cudaMallocHost(&changeOnHost, sizeof *changeOnHost));
  // CHECK: TRY(musaMalloc(&change, sizeof *change));
  // CHECK-NEXT: TRY(musaMallocHost(&changeOnHost, sizeof *changeOnHost));

  const dim3 block(TileX, TileY);
  const dim3 grid((width + TileX - 1) / TileX, (height + TileY - 1) / TileY);
  TRY(cudaFuncSetCacheConfig(diffuse, cudaFuncCachePreferShared));
  // CHECK: TRY(musaFuncSetCacheConfig(diffuse, musaFuncCachePreferShared));

  Timer timer(stream);
  int step = 0;
  for (; step < steps && !cudaIsTired; ++step) {
    TRY(cudaMemsetAsync(change, 0, sizeof *change, stream));
    diffuse<<<grid, block, 0, stream>>>(plate, change);
    TRY(cudaGetLastError());
    // CHECK: TRY(musaMemsetAsync(change, 0, sizeof *change, stream));
    // CHECK-NEXT: diffuse<<<grid, block, 0, stream>>>(plate, change);
    // CHECK-NEXT: TRY(musaGetLastError());
    if (step % 50 == 0) {
      TRY(cudaMemcpyAsync(changeOnHost, change, sizeof *change, cudaMemcpyDeviceToHost, stream));
      TRY(cudaStreamSynchronize(stream));
      // CHECK: TRY(musaMemcpyAsync(changeOnHost, change, sizeof *change, musaMemcpyDeviceToHost, stream));
      // CHECK-NEXT: TRY(musaStreamSynchronize(stream));
      cudaIsTired = *changeOnHost < 1e-3f;
    }
    std::swap(plate.now, plate.next);
  }
  std::printf("%d steps, %.2f ms, heat %.3f\n", step, timer.milliseconds(), heat(blas, plate));

  size_t free = 0, total = 0;
  TRY(cudaMemGetInfo(&free, &total));
  // CHECK: TRY(musaMemGetInfo(&free, &total));
  TRY(cudaFreeHost(changeOnHost));
  TRY(cudaFree(change));
  TRY(cudaFree(plate.now));
  TRY(cudaFree(plate.next));
  TRY_BLAS(cublasDestroy(blas));
  TRY(cudaStreamDestroy(stream));
  // CHECK: TRY(musaFreeHost(changeOnHost));
  // CHECK-NEXT: TRY(musaFree(change));
  // CHECK-NEXT: TRY(musaFree(plate.now));
  // CHECK-NEXT: TRY(musaFree(plate.next));
  // CHECK-NEXT: TRY_BLAS(mublasDestroy(blas));
  // CHECK-NEXT: TRY(musaStreamDestroy(stream));
  return cudaDeviceReset() == cudaSuccess ? EXIT_SUCCESS : EXIT_FAILURE;
  // CHECK: return musaDeviceReset() == musaSuccess ? EXIT_SUCCESS : EXIT_FAILURE;
}
