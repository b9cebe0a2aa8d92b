// Heat on a square plate: an explicit scheme by a hand-written kernel, its residual by a warp
// reduction and by cuBLAS, the loop captured into a graph. One program that uses of CUDA what a
// typical program uses; the suites of several packs migrate it.
#include <cublas_v2.h>
#include <cuda_fp16.h>
#include <cuda_runtime.h>

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <vector>

#define CHECK(call)                                                          \
  do {                                                                       \
    cudaError_t status = (call);                                             \
    if (status != cudaSuccess) {                                             \
      std::fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__,                \
                   cudaGetErrorString(status));                              \
      std::exit(EXIT_FAILURE);                                               \
    }                                                                        \
  } while (0)

#define CHECK_BLAS(call)                                                     \
  do {                                                                       \
    if ((call) != CUBLAS_STATUS_SUCCESS) {                                   \
      std::fprintf(stderr, "%s:%d: cuBLAS failed\n", __FILE__, __LINE__);    \
      std::exit(EXIT_FAILURE);                                               \
    }                                                                        \
  } while (0)

constexpr int TileX = 32;
constexpr int TileY = 8;
constexpr unsigned FullMask = 0xffffffff;

struct Coefficients {
  float centre;
  float side;
};

__constant__ Coefficients scheme;

// One step. Each block holds its tile and a rim of one cell in shared memory.
__global__ void __launch_bounds__(TileX *TileY)
    step(const float *__restrict__ from, float *__restrict__ to, int n) {
  __shared__ float tile[TileY + 2][TileX + 2];
  int x = blockIdx.x * blockDim.x + threadIdx.x;
  int y = blockIdx.y * blockDim.y + threadIdx.y;
  int tx = threadIdx.x + 1, ty = threadIdx.y + 1;
  bool inside = x < n && y < n;
  tile[ty][tx] = inside ? from[y * n + x] : 0.0f;
  if (threadIdx.x == 0)
    tile[ty][0] = inside && x > 0 ? from[y * n + x - 1] : 0.0f;
  if (threadIdx.x == blockDim.x - 1)
    tile[ty][tx + 1] = inside && x + 1 < n ? from[y * n + x + 1] : 0.0f;
  if (threadIdx.y == 0)
    tile[0][tx] = inside && y > 0 ? from[(y - 1) * n + x] : 0.0f;
  if (threadIdx.y == blockDim.y - 1)
    tile[ty + 1][tx] = inside && y + 1 < n ? from[(y + 1) * n + x] : 0.0f;
  __syncthreads();
  if (!inside || x == 0 || y == 0 || x == n - 1 || y == n - 1)
    return;
  to[y * n + x] = scheme.centre * tile[ty][tx] +
                  scheme.side * (tile[ty][tx - 1] + tile[ty][tx + 1] +
                                 tile[ty - 1][tx] + tile[ty + 1][tx]);
}

__inline__ __device__ float warpSum(float value) {
  for (int offset = 16; offset > 0; offset /= 2)
    value += __shfl_down_sync(0xffffffff, value, offset);
  return value;
}

// Sum of squared differences; dynamic shared memory holds a partial sum for each warp.
__global__ void residual(const float *a, const float *b, float *sum, int count) {
  extern __shared__ float partial[];
  float mine = 0.0f;
  for (int i = blockIdx.x * blockDim.x + threadIdx.x; i < count;
       i += gridDim.x * blockDim.x) {
    float difference = a[i] - b[i];
    mine = fmaf(difference, difference, mine);
  }
  mine = warpSum(mine);
  int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
  if (lane == 0)
    partial[warp] = mine;
  __syncthreads();
  if (warp == 0) {
    mine = lane < (blockDim.x >> 5) ? partial[lane] : 0.0f;
    mine = warpSum(mine);
    if (lane == 0)
      atomicAdd(sum, mine);
  }
}

// How many cells are hotter than a limit, by votes.
__global__ void countHot(const float *cells, int count, float limit, int *hot) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  unsigned votes = __ballot_sync(FullMask, i < count && cells[i] > limit);
  if ((threadIdx.x & 31) == 0 && votes)
    atomicAdd(hot, __popc(votes));
}

__global__ void toHalf(const float *from, __half *to, int count) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < count)
    to[i] = __float2half(from[i]);
}

class Timer {
public:
  Timer() {
    CHECK(cudaEventCreate(&begin));
    CHECK(cudaEventCreateWithFlags(&end, cudaEventDefault));
  }
  ~Timer() {
    cudaEventDestroy(begin);
    cudaEventDestroy(end);
  }
  void start(cudaStream_t stream) { CHECK(cudaEventRecord(begin, stream)); }
  float stop(cudaStream_t stream) {
    float milliseconds = 0.0f;
    CHECK(cudaEventRecord(end, stream));
    CHECK(cudaEventSynchronize(end));
    CHECK(cudaEventElapsedTime(&milliseconds, begin, end));
    return milliseconds;
  }

private:
  cudaEvent_t begin, end;
};

// A user's own names that only look like CUDA's.
static int cudaHelperCalls = 0;
static void cudaHelper() { ++cudaHelperCalls; }

static int chooseDevice() {
  int count = 0, best = 0, bestUnits = 0;
  CHECK(cudaGetDeviceCount(&count));
  for (int i = 0; i < count; ++i) {
    cudaDeviceProp prop;
    CHECK(cudaGetDeviceProperties(&prop, i));
    int units = 0;
    CHECK(cudaDeviceGetAttribute(&units, cudaDevAttrMultiProcessorCount, i));
    std::printf("%d: %s, %d units, warps of %d, %zu bytes\n", i, prop.name,
                units, prop.warpSize, prop.totalGlobalMem);
    if (units > bestUnits) {
      bestUnits = units;
      best = i;
    }
  }
  CHECK(cudaSetDevice(best));
  return best;
}

int main(int argc, char **argv) {
  const int n = argc > 1 ? std::atoi(argv[1]) : 1024;
  const int count = n * n;
  const size_t bytes = count * sizeof(float);
  const int steps = 100;
  chooseDevice();
  cudaHelper();

  float *host = nullptr;
  CHECK(cudaMallocHost((void **)&host, bytes));
  for (int i = 0; i < count; ++i)
    host[i] = i < n ? 100.0f : 0.0f;

  float *now, *next, *sum;
  int *hot;
  __half *small;
  CHECK(cudaMalloc((void **)&now, bytes));
  CHECK(cudaMalloc((void **)&next, bytes));
  CHECK(cudaMalloc((void **)&small, count * sizeof(__half)));
  CHECK(cudaMallocManaged((void **)&sum, sizeof(float)));
  CHECK(cudaMallocManaged((void **)&hot, sizeof(int)));

  Coefficients values = {0.2f, 0.2f};
  CHECK(cudaMemcpyToSymbol(scheme, &values, sizeof(values)));

  cudaStream_t stream;
  CHECK(cudaStreamCreateWithFlags(&stream, cudaStreamNonBlocking));
  CHECK(cudaMemcpyAsync(now, host, bytes, cudaMemcpyHostToDevice, stream));
  CHECK(cudaMemcpyAsync(next, now, bytes, cudaMemcpyDeviceToDevice, stream));
  CHECK(cudaStreamSynchronize(stream));

  dim3 block(TileX, TileY);
  dim3 grid((n + block.x - 1) / block.x, (n + block.y - 1) / block.y);
  CHECK(cudaFuncSetCacheConfig(step, cudaFuncCachePreferShared));

  // Two steps make a graph, which runs again and again.
  cudaGraph_t graph;
  cudaGraphExec_t exec;
  CHECK(cudaStreamBeginCapture(stream, cudaStreamCaptureModeGlobal));
  step<<<grid, block, 0, stream>>>(now, next, n);
  step<<<grid, block, 0, stream>>>(next, now, n);
  CHECK(cudaStreamEndCapture(stream, &graph));
  CHECK(cudaGraphInstantiate(&exec, graph, 0));

  Timer timer;
  timer.start(stream);
  for (int i = 0; i < steps; i += 2)
    CHECK(cudaGraphLaunch(exec, stream));
  float milliseconds = timer.stop(stream);
  CHECK(cudaGraphExecDestroy(exec));
  CHECK(cudaGraphDestroy(graph));

  int blocksPerUnit = 0;
  const int threads = 256;
  const size_t shared = threads / 32 * sizeof(float);
  CHECK(cudaOccupancyMaxActiveBlocksPerMultiprocessor(&blocksPerUnit, residual,
                                                      threads, shared));
  CHECK(cudaMemset(sum, 0, sizeof(float)));
  CHECK(cudaMemset(hot, 0, sizeof(int)));
  residual<<<64 * blocksPerUnit, threads, shared, stream>>>(now, next, sum, count);
  countHot<<<(count + threads - 1) / threads, threads, 0, stream>>>(now, count,
                                                                  50.0f, hot);
  toHalf<<<(count + threads - 1) / threads, threads, 0, stream>>>(now, small,
                                                                count);
  CHECK(cudaGetLastError());
  CHECK(cudaDeviceSynchronize());

  // The same residual by cuBLAS.
  cublasHandle_t blas;
  float minusOne = -1.0f, norm = 0.0f;
  CHECK_BLAS(cublasCreate(&blas));
  CHECK_BLAS(cublasSetStream(blas, stream));
  CHECK_BLAS(cublasSaxpy(blas, count, &minusOne, now, 1, next, 1));
  CHECK_BLAS(cublasSnrm2(blas, count, next, 1, &norm));
  CHECK_BLAS(cublasDestroy(blas));

  CHECK(cudaMemcpy(host, now, bytes, cudaMemcpyDeviceToHost));
  std::printf("%d steps in %.3f ms, residual %.6f (%.6f), %d hot cells\n", steps,
              milliseconds, std::sqrt(*sum), norm, *hot);

  CHECK(cudaStreamDestroy(stream));
  CHECK(cudaFree(now));
  CHECK(cudaFree(next));
  CHECK(cudaFree(small));
  CHECK(cudaFree(sum));
  CHECK(cudaFree(hot));
  CHECK(cudaFreeHost(host));
  return 0;
}
