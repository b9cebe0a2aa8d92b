// A whole program, compiled as HIP after it was migrated: waves on a membrane, in tiles of dynamic shared memory, with
// constants on the device, a reduction over the lanes, a histogram by atomics, streams, events, pinned and managed
// memory, a graph from stream capture, and a check of every call.
// REQUIRES: hip-headers
// RUN: rm -rf %t && %cuferry migrate %s --target dtk -o %t --lang en > %t.txt
// RUN: grep -v 'CHECK' %t/program.hip | FileCheck %s
// RUN: FileCheck %s --check-prefix=REPORT < %t.txt
// RUN: clang++-22 -x hip --offload-host-only -fsyntax-only -nogpulib -D__HIP_PLATFORM_AMD__ \
// RUN:   -D__AMDGCN_WAVEFRONT_SIZE=64 -std=c++17 -w %t/program.hip
// REPORT: unsupported        0    0.0 %
// REPORT: unmapped           0    0.0 %
// REPORT: To be reviewed: behaviour may differ
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <string>
#include <vector>

#include <cuda_runtime.h>
#include <device_launch_parameters.h>
// CHECK: #include <hip/hip_runtime.h>
// CHECK-NOT: device_launch_parameters
// CHECK: namespace {

namespace {

constexpr int Tile = 16;
constexpr int Bins = 32;

// The user's own, however it is called.
int cudaStepsDone = 0;
// CHECK: int cudaStepsDone = 0;

void check(cudaError_t status, const char *what, const char *file, int line) {
  if (status == cudaSuccess)
    return;
  std::fprintf(stderr, "%s:%d: %s: %s (%s)\n", file, line, what, cudaGetErrorString(status),
               cudaGetErrorName(status));
  if (status == cudaErrorMemoryAllocation || status == cudaErrorLaunchTimeout)
    cudaDeviceReset();
  std::exit(EXIT_FAILURE);
}
#define TRY(call) check((call), #call, __FILE__, __LINE__)
// CHECK: void check(hipError_t status, const char *what, const char *file, int line) {
// CHECK: if (status == hipErrorOutOfMemory || status == hipErrorLaunchTimeOut)
// CHECK-NEXT: hipDeviceReset();

struct Membrane {
  int width, height;
  float speed;   // squared, times the square of the time step
  float damping; // per step, at the rim
};

__constant__ Membrane membrane;
__constant__ float rim[8];
__device__ unsigned int overflowing;

/// Memory of the device that frees itself.
struct Free {
  void operator()(float *p) const { TRY(cudaFree(p)); }
};
using DeviceBuffer = std::unique_ptr<float[], Free>;

DeviceBuffer allocate(size_t count) {
  float *p = nullptr;
  TRY(cudaMalloc(&p, count * sizeof(float)));
  TRY(cudaMemset(p, 0, count * sizeof(float)));
  return DeviceBuffer(p);
}
// CHECK: TRY(hipMalloc(&p, count * sizeof(float)));
// CHECK: TRY(hipMemset(p, 0, count * sizeof(float)));

__device__ __forceinline__ float damped(float v, int x, int y) {
  int distance = min(min(x, y), min(membrane.width - 1 - x, membrane.height - 1 - y));
  return distance < 8 ? v * rim[distance] : v;
}

/// One step of the wave equation: a block loads its tile with a border of one.
__global__ void __launch_bounds__(Tile *Tile) step(const float *__restrict__ now, float *__restrict__ before) {
  extern __shared__ float tile[];
  const int pitch = Tile + 2;
  const int x = blockIdx.x * Tile + threadIdx.x, y = blockIdx.y * Tile + threadIdx.y;
  const int at = (threadIdx.y + 1) * pitch + threadIdx.x + 1;
  const int w = membrane.width, h = membrane.height;
  auto load = [&](int u, int v) { return u < 0 || v < 0 || u >= w || v >= h ? 0.0f : __ldg(now + v * w + u); };
  tile[at] = load(x, y);
  if (threadIdx.x == 0)
    tile[at - 1] = load(x - 1, y);
  if (threadIdx.x == Tile - 1)
    tile[at + 1] = load(x + 1, y);
  if (threadIdx.y == 0)
    tile[at - pitch] = load(x, y - 1);
  if (threadIdx.y == Tile - 1)
    tile[at + pitch] = load(x, y + 1);
  __syncthreads();
  if (x >= w || y >= h)
    return;
  float laplace = tile[at - 1] + tile[at + 1] + tile[at - pitch] + tile[at + pitch] - 4 * tile[at];
  float next = fmaf(membrane.speed, laplace, 2 * tile[at] - before[y * w + x]);
  if (!isfinite(next)) {
    atomicAdd(&overflowing, 1u);
    next = 0;
  }
  before[y * w + x] = damped(next, x, y);
}
// CHECK: __global__ void __launch_bounds__(Tile *Tile) step(
// CHECK: extern __shared__ float tile[];
// CHECK: : __ldg(now + v * w + u); };
// CHECK: atomicAdd(&overflowing, 1u);

__device__ float sumOfLanes(float v) {
  for (int d = 16; d > 0; d /= 2)
    v += __shfl_down_sync(0xffffffffu, v, d, 32);
  return v;
}
// CHECK: v += __shfl_down(v, d, 32);

/// Adds up the squares; blocks of 256.
__global__ void energy(const float *v, int n, double *total) {
  __shared__ float partial[8];
  float sum = 0;
  for (int i = blockIdx.x * blockDim.x + threadIdx.x; i < n; i += gridDim.x * blockDim.x)
    sum += v[i] * v[i];
  sum = sumOfLanes(sum);
  if (threadIdx.x % 32 == 0)
    partial[threadIdx.x / 32] = sum;
  __syncthreads();
  if (threadIdx.x == 0) {
    for (int i = 1; i < 8; ++i)
      partial[0] += partial[i];
    atomicAdd(total, double(partial[0]));
  }
}

__global__ void histogram(const float *v, int n, float low, float high, unsigned int *bins) {
  __shared__ unsigned int local[Bins];
  if (threadIdx.x < Bins)
    local[threadIdx.x] = 0;
  __syncthreads();
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n) {
    int bin = __float2int_rd((v[i] - low) * Bins / (high - low));
    atomicAdd_block(&local[max(0, min(bin, Bins - 1))], 1u);
  }
  __syncthreads();
  if (threadIdx.x < Bins)
    atomicAdd(&bins[threadIdx.x], local[threadIdx.x]);
}
// CHECK: atomicAdd(&local[max(0, min(bin, Bins - 1))], 1u);

class Clock {
public:
  Clock() {
    TRY(cudaEventCreate(&Begin));
    TRY(cudaEventCreateWithFlags(&End, cudaEventBlockingSync));
  }
  ~Clock() {
    cudaEventDestroy(Begin);
    cudaEventDestroy(End);
  }
  void start(cudaStream_t s) { TRY(cudaEventRecord(Begin, s)); }
  float stop(cudaStream_t s) {
    float ms = 0;
    TRY(cudaEventRecord(End, s));
    TRY(cudaEventSynchronize(End));
    TRY(cudaEventElapsedTime(&ms, Begin, End));
    return ms;
  }
  cudaEvent_t end() const { return End; }

private:
  cudaEvent_t Begin, End;
};
// CHECK: TRY(hipEventCreateWithFlags(&End, hipEventBlockingSync));
// CHECK: void start(hipStream_t s) { TRY(hipEventRecord(Begin, s)); }
// CHECK: hipEvent_t Begin, End;

void describe(int device) {
  cudaDeviceProp p;
  TRY(cudaGetDeviceProperties(&p, device));
  int optin = 0;
  TRY(cudaDeviceGetAttribute(&optin, cudaDevAttrMaxSharedMemoryPerBlock, device));
  std::printf("%s: %d multiprocessors, %zu MiB, %d bytes of shared memory a block\n", p.name, p.multiProcessorCount,
              p.totalGlobalMem >> 20, optin);
}
// CHECK: hipDeviceProp_t p;
// CHECK: TRY(hipDeviceGetAttribute(&optin, hipDeviceAttributeMaxSharedMemoryPerBlock, device));

/// Records \p steps steps as a graph.
cudaGraphExec_t capture(cudaStream_t s, dim3 grid, size_t shared, float *a, float *b, int steps) {
  cudaGraph_t graph;
  cudaGraphExec_t exec;
  TRY(cudaStreamBeginCapture(s, cudaStreamCaptureModeGlobal));
  for (int i = 0; i < steps; ++i) {
    step<<<grid, dim3(Tile, Tile), shared, s>>>(a, b);
    std::swap(a, b);
  }
  TRY(cudaStreamEndCapture(s, &graph));
  TRY(cudaGraphInstantiate(&exec, graph, 0));
  TRY(cudaGraphDestroy(graph));
  return exec;
}
// CHECK: hipGraphExec_t capture(hipStream_t s, dim3 grid, size_t shared, float *a, float *b, int steps) {
// CHECK: step<<<grid, dim3(Tile, Tile), shared, s>>>(a, b);
// CHECK: TRY(hipGraphInstantiateWithFlags(&exec, graph, 0));

} // namespace

int main(int argc, char **argv) {
  int devices = 0;
  if (cudaGetDeviceCount(&devices) != cudaSuccess || devices == 0) {
    std::puts("no device");
    return EXIT_SUCCESS;
  }
  TRY(cudaSetDevice(0));
  describe(0);

  Membrane m = {argc > 1 ? std::atoi(argv[1]) : 512, argc > 2 ? std::atoi(argv[2]) : 384, 0.2f, 0.02f};
  float edge[8];
  for (int i = 0; i < 8; ++i)
    edge[i] = 1 - m.damping * (8 - i);
  TRY(cudaMemcpyToSymbol(membrane, &m, sizeof m));
  TRY(cudaMemcpyToSymbol(rim, edge, sizeof edge, 0, cudaMemcpyHostToDevice));
  // CHECK: TRY(hipMemcpyToSymbol(HIP_SYMBOL(membrane), &m, sizeof m));
  // CHECK: TRY(hipMemcpyToSymbol(HIP_SYMBOL(rim), edge, sizeof edge, 0, hipMemcpyHostToDevice));

  const int n = m.width * m.height;
  DeviceBuffer now = allocate(n), before = allocate(n);
  float *host = nullptr;
  TRY(cudaHostAlloc(&host, n * sizeof(float), cudaHostAllocDefault));
  // CHECK: TRY(hipHostMalloc(&host, n * sizeof(float), hipHostMallocDefault));
  std::memset(host, 0, n * sizeof(float));
  for (int y = -4; y <= 4; ++y)
    for (int x = -4; x <= 4; ++x)
      host[(m.height / 2 + y) * m.width + m.width / 2 + x] = std::exp(-0.2f * (x * x + y * y));

  cudaStream_t work, copy;
  TRY(cudaStreamCreateWithFlags(&work, cudaStreamNonBlocking));
  int least, greatest;
  TRY(cudaDeviceGetStreamPriorityRange(&least, &greatest));
  TRY(cudaStreamCreateWithPriority(&copy, cudaStreamNonBlocking, least));
  TRY(cudaMemcpyAsync(now.get(), host, n * sizeof(float), cudaMemcpyHostToDevice, work));
  TRY(cudaMemcpyAsync(before.get(), now.get(), n * sizeof(float), cudaMemcpyDeviceToDevice, work));

  const dim3 grid((m.width + Tile - 1) / Tile, (m.height + Tile - 1) / Tile);
  const size_t shared = (Tile + 2) * (Tile + 2) * sizeof(float);
  TRY(cudaFuncSetAttribute(step, cudaFuncAttributeMaxDynamicSharedMemorySize, int(shared)));
  // CHECK: TRY(hipFuncSetAttribute(reinterpret_cast<const void*>(step), hipFuncAttributeMaxDynamicSharedMemorySize, int(shared)));
  int resident = 0;
  TRY(cudaOccupancyMaxActiveBlocksPerMultiprocessor(&resident, step, Tile * Tile, shared));

  Clock clock;
  const int perGraph = 10, rounds = 50;
  cudaGraphExec_t graph = capture(work, grid, shared, now.get(), before.get(), perGraph);
  clock.start(work);
  for (int i = 0; i < rounds; ++i)
    TRY(cudaGraphLaunch(graph, work));
  float ms = clock.stop(work);
  cudaStepsDone += perGraph * rounds;

  double *total = nullptr;
  unsigned int *bins = nullptr;
  TRY(cudaMallocManaged(&total, sizeof(double)));
  TRY(cudaMallocManaged(&bins, Bins * sizeof(unsigned int), cudaMemAttachGlobal));
  *total = 0;
  std::fill(bins, bins + Bins, 0u);
  TRY(cudaStreamWaitEvent(copy, clock.end()));
  // CHECK: TRY(hipStreamWaitEvent(copy, clock.end(), 0));
  energy<<<64, 256, 0, copy>>>(now.get(), n, total);
  histogram<<<(n + 255) / 256, 256, 0, copy>>>(now.get(), n, -1.0f, 1.0f, bins);
  // CHECK: energy<<<64, 256, 0, copy>>>(now.get(), n, total);
  TRY(cudaGetLastError());
  TRY(cudaMemcpy2DAsync(host, m.width * sizeof(float), now.get(), m.width * sizeof(float),
                            m.width * sizeof(float), m.height, cudaMemcpyDeviceToHost, copy));
  TRY(cudaStreamSynchronize(copy));
  unsigned int lost = 0;
  TRY(cudaMemcpyFromSymbol(&lost, overflowing, sizeof lost));
  // CHECK: TRY(hipMemcpyFromSymbol(&lost, HIP_SYMBOL(overflowing), sizeof lost));

  double expected = 0;
  for (int i = 0; i < n; ++i)
    expected += double(host[i]) * host[i];
  bool good = lost == 0 && std::fabs(*total - expected) <= 1e-3 * std::max(1.0, expected);
  std::printf("%d steps in %.2f ms, %d blocks resident, energy %g, fullest bin %u: %s\n", cudaStepsDone, ms, resident,
              *total, *std::max_element(bins, bins + Bins), good ? "passed" : "FAILED");

  TRY(cudaGraphExecDestroy(graph));
  TRY(cudaFree(total));
  TRY(cudaFree(bins));
  TRY(cudaFreeHost(host));
  // CHECK: TRY(hipHostFree(host));
  TRY(cudaStreamDestroy(work));
  TRY(cudaStreamDestroy(copy));
  return good ? EXIT_SUCCESS : EXIT_FAILURE;
}
