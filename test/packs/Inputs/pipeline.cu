// A signal that is filtered in pieces: several streams, pinned buffers, events between them, a
// captured graph for the steady part, an image copied by rows, and a second device that gets the
// result. Kernels are elsewhere; this is the host's side, as a program typically writes it.
#include <cuda_runtime.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <vector>

// Where the kernels are launched.
void launchFilter(const float *in, float *out, int count, cudaStream_t stream);
void launchScale(float *data, int count, float factor, cudaStream_t stream);
void launchNormalize(float4 *pixels, size_t pitch, int width, int height);

#define CHECK(call)                                                           \
  do {                                                                        \
    cudaError_t status = (call);                                              \
    if (status != cudaSuccess) {                                              \
      std::fprintf(stderr, "%s:%d: %s (%d)\n", __FILE__, __LINE__,            \
                   cudaGetErrorString(status), static_cast<int>(status));     \
      std::exit(EXIT_FAILURE);                                                \
    }                                                                         \
  } while (0)

// The other common form: a function, called by a macro that knows the place.
static void checkAt(cudaError_t error, const char *what, int line) {
  if (error == cudaSuccess)
    return;
  const char *name = cudaGetErrorName(error);
  std::fprintf(stderr, "line %d: %s failed: %s\n", line, what, name);
  if (error == cudaErrorMemoryAllocation || error == cudaErrorNoDevice)
    std::exit(2);
  std::exit(EXIT_FAILURE);
}
#define MUST(call) checkAt(call, #call, __LINE__)

static void checkLaunch(const char *what) {
  cudaError_t error = cudaGetLastError();
  if (cudaSuccess != error)
    checkAt(error, what, __LINE__);
}

namespace {

constexpr int PieceSize = 1 << 16;
constexpr int StreamCount = 3;

// Owns device memory.
template <typename T> class DeviceBuffer {
public:
  explicit DeviceBuffer(size_t count) : count(count) {
    CHECK(cudaMalloc(&data, count * sizeof(T)));
    CHECK(cudaMemset(data, 0, count * sizeof(T)));
  }
  ~DeviceBuffer() { cudaFree(data); }
  DeviceBuffer(const DeviceBuffer &) = delete;
  DeviceBuffer &operator=(const DeviceBuffer &) = delete;

  T *get() const { return data; }
  size_t bytes() const { return count * sizeof(T); }

  void upload(const std::vector<T> &host) {
    CHECK(cudaMemcpy(data, host.data(), std::min(bytes(), host.size() * sizeof(T)),
                     cudaMemcpyHostToDevice));
  }
  void download(std::vector<T> &host) const {
    host.resize(count);
    CHECK(cudaMemcpy(host.data(), data, bytes(), cudaMemcpyDeviceToHost));
  }

private:
  T *data = nullptr;
  size_t count;
};

// One stream with its pinned buffer and the event that says that it is filled.
struct Lane {
  cudaStream_t stream;
  cudaEvent_t filled;
  float *pinned;

  void open(int priority) {
    MUST(cudaStreamCreateWithPriority(&stream, cudaStreamNonBlocking, priority));
    MUST(cudaEventCreateWithFlags(&filled, cudaEventDisableTiming));
    MUST(cudaHostAlloc(reinterpret_cast<void **>(&pinned), PieceSize * sizeof(float),
                       cudaHostAllocDefault));
  }
  void close() {
    MUST(cudaStreamSynchronize(stream));
    MUST(cudaEventDestroy(filled));
    MUST(cudaStreamDestroy(stream));
    MUST(cudaFreeHost(pinned));
  }
};

struct Progress {
  int done = 0;
};

void CUDART_CB countPiece(cudaStream_t stream, cudaError_t status, void *data) {
  (void)stream;
  if (status == cudaSuccess)
    ++static_cast<Progress *>(data)->done;
}

void printDevices() {
  int count = 0;
  CHECK(cudaGetDeviceCount(&count));
  for (int device = 0; device < count; ++device) {
    cudaDeviceProp prop;
    CHECK(cudaGetDeviceProperties(&prop, device));
    int cores = 0;
    CHECK(cudaDeviceGetAttribute(&cores, cudaDevAttrMultiProcessorCount, device));
    std::printf("%d: %s, %zu MiB, %d cores, lanes of %d\n", device, prop.name,
                prop.totalGlobalMem >> 20, cores, prop.warpSize);
  }
  int runtime = 0;
  CHECK(cudaRuntimeGetVersion(&runtime));
  size_t free = 0, total = 0;
  CHECK(cudaMemGetInfo(&free, &total));
  std::printf("runtime %d, %zu of %zu bytes free\n", runtime, free, total);
}

// Copies and filters piece after piece, each lane in turn.
float filter(std::vector<float> &signal) {
  int least = 0, greatest = 0;
  CHECK(cudaDeviceGetStreamPriorityRange(&least, &greatest));
  Lane lanes[StreamCount];
  for (Lane &lane : lanes)
    lane.open(greatest);

  cudaEvent_t begin, end;
  CHECK(cudaEventCreate(&begin));
  CHECK(cudaEventCreateWithFlags(&end, cudaEventDefault));

  DeviceBuffer<float> in(signal.size()), out(signal.size());
  Progress progress;
  int pieces = static_cast<int>(signal.size() / PieceSize);
  CHECK(cudaEventRecord(begin));
  for (int piece = 0; piece < pieces; ++piece) {
    Lane &lane = lanes[piece % StreamCount];
    size_t at = size_t(piece) * PieceSize;
    // The pinned buffer is still in use for the piece before.
    while (cudaEventQuery(lane.filled) == cudaErrorNotReady)
      ;
    std::memcpy(lane.pinned, &signal[at], PieceSize * sizeof(float));
    CHECK(cudaMemcpyAsync(in.get() + at, lane.pinned, PieceSize * sizeof(float),
                          cudaMemcpyHostToDevice, lane.stream));
    CHECK(cudaEventRecord(lane.filled, lane.stream));
    launchFilter(in.get() + at, out.get() + at, PieceSize, lane.stream);
    checkLaunch("filter");
    CHECK(cudaMemcpyAsync(&signal[at], out.get() + at, PieceSize * sizeof(float),
                          cudaMemcpyDeviceToHost, lane.stream));
    CHECK(cudaStreamAddCallback(lane.stream, countPiece, &progress, 0));
  }
  for (Lane &lane : lanes)
    CHECK(cudaStreamWaitEvent(nullptr, lane.filled, 0));
  CHECK(cudaEventRecord(end, 0));
  CHECK(cudaEventSynchronize(end));
  CHECK(cudaDeviceSynchronize());
  float milliseconds = 0;
  CHECK(cudaEventElapsedTime(&milliseconds, begin, end));
  std::printf("%d of %d pieces\n", progress.done, pieces);

  cudaEventDestroy(begin);
  cudaEventDestroy(end);
  for (Lane &lane : lanes)
    lane.close();
  return milliseconds;
}

// The same work many times: captured once, launched often.
void iterate(float *data, int count, int times) {
  cudaStream_t stream;
  CHECK(cudaStreamCreateWithFlags(&stream, cudaStreamNonBlocking));
  cudaGraph_t graph;
  cudaGraphExec_t instance;
  CHECK(cudaStreamBeginCapture(stream, cudaStreamCaptureModeGlobal));
  launchScale(data, count, 0.5f, stream);
  CHECK(cudaMemsetAsync(data, 0, sizeof(float), stream));
  CHECK(cudaStreamEndCapture(stream, &graph));
  CHECK(cudaGraphInstantiate(&instance, graph, nullptr, nullptr, 0));
  CHECK(cudaGraphDestroy(graph));
  for (int i = 0; i < times; ++i)
    CHECK(cudaGraphLaunch(instance, stream));
  if (cudaStreamQuery(stream) != cudaSuccess)
    CHECK(cudaStreamSynchronize(stream));
  CHECK(cudaGraphExecDestroy(instance));
  CHECK(cudaStreamDestroy(stream));
}

// An image in pitched memory, row by row.
void picture(int width, int height) {
  std::vector<float4> host(size_t(width) * height, make_float4(0, 0, 0, 1));
  size_t row = width * sizeof(float4), pitch = 0;
  float4 *pixels = nullptr;
  CHECK(cudaMallocPitch(&pixels, &pitch, row, height));
  CHECK(cudaMemset2D(pixels, pitch, 0, row, height));
  CHECK(cudaMemcpy2D(pixels, pitch, host.data(), row, row, height, cudaMemcpyHostToDevice));
  launchNormalize(pixels, pitch, width, height);
  CHECK(cudaMemcpy2D(host.data(), row, pixels, pitch, row, height, cudaMemcpyDeviceToHost));
  CHECK(cudaFree(pixels));
}

// Gives the result to the next device, directly when the two can.
void handOver(const float *from, size_t bytes) {
  int device = 0, count = 0, direct = 0;
  CHECK(cudaGetDevice(&device));
  CHECK(cudaGetDeviceCount(&count));
  if (count < 2)
    return;
  int next = (device + 1) % count;
  CHECK(cudaDeviceCanAccessPeer(&direct, device, next));
  CHECK(cudaSetDevice(next));
  float *to;
  CHECK(cudaMalloc((void **)&to, bytes));
  CHECK(cudaSetDevice(device));
  if (direct) {
    CHECK(cudaDeviceEnablePeerAccess(next, 0));
    CHECK(cudaMemcpyPeer(to, next, from, device, bytes));
    CHECK(cudaDeviceDisablePeerAccess(next));
  } else {
    std::string through(bytes, '\0');
    cudaMemcpy(&through[0], from, bytes, cudaMemcpyDeviceToHost);
    cudaMemcpy(to, through.data(), bytes, cudaMemcpyHostToDevice);
  }
  CHECK(cudaSetDevice(next));
  CHECK(cudaFree(to));
  CHECK(cudaSetDevice(device));
}

} // namespace

int main(int argc, char **argv) {
  CHECK(cudaSetDevice(argc > 1 ? std::atoi(argv[1]) : 0));
  CHECK(cudaFree(0));
  cudaFuncSetCacheConfig(launchFilter, cudaFuncCachePreferL1);
  printDevices();
  std::vector<float> signal(PieceSize * 12, 1.0f);
  float took = filter(signal);
  DeviceBuffer<float> work(signal.size());
  work.upload(signal);
  iterate(work.get(), static_cast<int>(signal.size()), 100);
  work.download(signal);
  picture(640, 480);
  handOver(work.get(), work.bytes());
  std::printf("%.3f ms, first sample %f\n", took, signal[0]);
  CHECK(cudaDeviceReset());
  return 0;
}
