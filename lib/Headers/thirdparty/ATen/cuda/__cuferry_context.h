// ATen on CUDA: handles of libraries, properties, generators, events, graphs.
#ifndef __CUFERRY_ATEN_CUDA_CONTEXT_H__
#define __CUFERRY_ATEN_CUDA_CONTEXT_H__

#include <c10/cuda/__cuferry_cuda.h>
#include <cublasLt.h>
#include <cublas_v2.h>
#include <library_types.h>
#if __has_include(<cusparse.h>)
#include <cusparse.h>
#endif
#if __has_include(<cusolverDn.h>)
#include <cusolverDn.h>
#endif

#pragma cuferry library(torch)
#pragma cuferry header(ATen/cuda/Exceptions.h)
#pragma cuferry strength(distinct)

#define __cuferry_evaluate(EXPR)                                               \
  do {                                                                         \
    (void)(EXPR);                                                              \
  } while (0)
#define TORCH_CUDABLAS_CHECK(EXPR) __cuferry_evaluate(EXPR)
#define TORCH_CUDASPARSE_CHECK(EXPR) __cuferry_evaluate(EXPR)
#define TORCH_CUSOLVER_CHECK(EXPR) __cuferry_evaluate(EXPR)
#define AT_CUDA_DRIVER_CHECK(EXPR) __cuferry_evaluate(EXPR)
#define AT_CUDA_NVRTC_CHECK(EXPR) __cuferry_evaluate(EXPR)
#define AT_CUDNN_CHECK(EXPR) __cuferry_evaluate(EXPR)
#define AT_CUDNN_ENABLED() 1
#define AT_ROCM_ENABLED() 0

#pragma cuferry strength(none)
namespace at {
#pragma cuferry strength(likely)

// What a Philox generator hands to a kernel.
#pragma cuferry header(ATen/cuda/CUDAGeneratorImpl.h)
#pragma cuferry strength(common)
struct PhiloxCudaState {
  PhiloxCudaState() = default;
  PhiloxCudaState(uint64_t seed, uint64_t offset) {}
  union Payload {
    uint64_t val;
    int64_t *ptr;
  };
  Payload seed_, offset_;
  uint32_t offset_intragraph_;
  bool captured_;
};
#pragma cuferry strength(likely)
struct CUDAGeneratorImpl {
  void set_current_seed(uint64_t seed) {}
  uint64_t current_seed() const { return 0; }
  void set_philox_offset_per_thread(uint64_t offset) {}
  uint64_t philox_offset_per_thread() const { return 0; }
  PhiloxCudaState philox_cuda_state(uint64_t increment) { return {}; }
  std::pair<uint64_t, uint64_t> philox_engine_inputs(uint64_t increment) {
    return {};
  }
  Device device() const { return kCUDA; }
  struct __cuferry_mutex {
    void lock() {}
    void unlock() {}
    bool try_lock() { return true; }

#pragma cuferry strength(common)
  } mutex_;
#pragma cuferry strength(likely)
};

#pragma cuferry header(ATen/cuda/CUDAContext.h)
namespace cuda {

size_t getNumGPUs();
bool is_available();
cudaDeviceProp *getCurrentDeviceProperties();
cudaDeviceProp *getDeviceProperties(DeviceIndex device);
int warp_size();
bool canDeviceAccessPeer(DeviceIndex device, DeviceIndex peer_device);
bool get_p2p_access(DeviceIndex source_dev, DeviceIndex dest_dev);
Allocator *getCUDADeviceAllocator();
Allocator *getPinnedMemoryAllocator();
Allocator *getCachingHostAllocator();
Device getDeviceFromPtr(void *ptr);
bool check_device(ArrayRef<Tensor> ts);
void memcpy_and_sync(void *dst, const void *src, int64_t nbytes,
                     cudaMemcpyKind kind, cudaStream_t stream);
void sleep(int64_t cycles);

// Handles of libraries, bound to the current stream.
cublasHandle_t getCurrentCUDABlasHandle();
cublasLtHandle_t getCurrentCUDABlasLtHandle();
void clearCublasWorkspaces();
#if __has_include(<cusparse.h>)
cusparseHandle_t getCurrentCUDASparseHandle();
#else
struct cusparseContext *getCurrentCUDASparseHandle();
#endif
#if __has_include(<cusolverDn.h>)
cusolverDnHandle_t getCurrentCUDASolverDnHandle();
#else
struct cusolverDnContext *getCurrentCUDASolverDnHandle();
#endif

cudaDataType_t ScalarTypeToCudaDataType(const ScalarType &scalar_type);
template <class T> cudaDataType getCudaDataType() { return CUDA_R_32F; }

#pragma cuferry header(ATen/cuda/CUDAEvent.h)
class CUDAEvent {
public:
  CUDAEvent() noexcept {}
  CUDAEvent(unsigned int flags) noexcept {}
  operator cudaEvent_t() const { return 0; }
  cudaEvent_t event() const { return 0; }
  bool isCreated() const { return true; }
  bool query() const { return true; }
  void record() {}
  void record(const CUDAStream &stream) {}
  void recordOnce(const CUDAStream &stream) {}
  void block(const CUDAStream &stream) {}
  float elapsed_time(const CUDAEvent &other) const { return 0; }
  void synchronize() const {}
  DeviceIndex device_index() const { return 0; }
};
#pragma cuferry header(ATen/cuda/CUDAGraph.h)
struct CUDAGraph {
  CUDAGraph(bool keep_graph = false) {}
  void capture_begin(MempoolId_t pool = {0, 0},
                     cudaStreamCaptureMode mode = cudaStreamCaptureModeGlobal) {
  }
  void capture_end() {}
  void replay() {}
  void reset() {}
  MempoolId_t pool() { return {}; }
  void enable_debug_mode() {}
  void debug_dump(const std::string &path) {}
};
MempoolId_t graph_pool_handle();
CaptureStatus currentStreamCaptureStatus();
void assertNotCapturing(std::string attempt);
void errorIfCapturingCudnnBenchmark(std::string version_specific);

#pragma cuferry header(ATen/cuda/PhiloxUtils.cuh)
namespace philox {
__cudart_builtin__ inline std::tuple<uint64_t, uint64_t>
unpack(PhiloxCudaState arg) {
  return std::tuple<uint64_t, uint64_t>(0, 0);
}
} // namespace philox

#pragma cuferry header(ATen/cuda/ThrustAllocator.h)
class ThrustAllocator {
public:
  typedef char value_type;
  char *allocate(std::ptrdiff_t size) { return nullptr; }
  void deallocate(char *p, size_t size) {}
};

#pragma cuferry header(ATen/cuda/detail/KernelUtils.h)
namespace detail {
constexpr int CUDA_NUM_THREADS = 1024;
int GET_BLOCKS(int64_t N, int64_t max_threads_per_block = CUDA_NUM_THREADS);
const Generator &getDefaultCUDAGenerator(DeviceIndex device_index = -1);
Generator createCUDAGenerator(DeviceIndex device_index = -1);
bool canUse32BitIndexMath(const Tensor &t, int64_t max_elem = 2147483647);
bool maybeOverlappingIndices(const Tensor &t);
#pragma cuferry strength(common)
template <class T, class IndexType> struct TensorInfo {
  TensorInfo() = default;
  TensorInfo(T *p, int dim, IndexType sz[25], IndexType st[25]) {}
  void reduceDim(int dim) {}
  int collapseDims(const int excludeDim = -1) { return 0; }
  __cudart_builtin__ bool isContiguous() const { return true; }
  T *data;
  IndexType sizes[25], strides[25];
  int dims;
};
#pragma cuferry strength(likely)
template <class T, class IndexType, int Dims> struct IndexToOffset {
  static __cudart_builtin__ IndexType get(IndexType linearId,
                                          const TensorInfo<T, IndexType> &info) {
    return 0;
  }
};
template <class T, class IndexType>
TensorInfo<T, IndexType> getTensorInfo(const Tensor &t) {
  return {};
}
} // namespace detail

// Elementwise functions over tensors.
#pragma cuferry header(ATen/cuda/CUDAApplyUtils.cuh)
template <class T1, class T2> __cudart_builtin__ T1 ATenCeilDiv(T1 a, T2 b) {
  return (a + b - 1) / b;
}
dim3 getApplyBlock(int max_threads_per_block = 512);
bool getApplyGrid(uint64_t totalElements, dim3 &grid, DeviceIndex curDevice,
                  int max_threads_per_block = 512);
template <class scalar1, class scalar2, class Op>
bool CUDA_tensor_apply2(Tensor a, Tensor b, const Op op) {
  return true;
}
template <class scalar1, class scalar2, class scalar3, class Op>
bool CUDA_tensor_apply3(Tensor a, Tensor b, Tensor c, const Op op) {
  return true;
}

#pragma cuferry header(ATen/cuda/CUDABlas.h)
namespace blas {
template <class Dtype, class... Args> void gemm(Args &&...args) {}
template <class Dtype, class... Args> void bgemm(Args &&...args) {}
template <class Dtype, class... Args> void gemv(Args &&...args) {}
const char *_cublasGetErrorEnum(cublasStatus_t error);
class PointerModeGuard {
public:
  PointerModeGuard(cublasHandle_t handle, cublasPointerMode_t mode) {}
};
} // namespace blas

} // namespace cuda
} // namespace at

// Atomic additions for all of PyTorch's numbers, and other words that are the same
// on every platform of PyTorch's.
#pragma cuferry strength(none)
#ifdef __CUDA__
#define __cuferry_atomic(T)                                                    \
  __device__ void gpuAtomicAddNoReturn(T *address, T val);                     \
  __device__ T gpuAtomicAdd(T *address, T val);                                \
  __device__ T gpuAtomicMul(T *address, T val);                                \
  __device__ T gpuAtomicMax(T *address, T val);                                \
  __device__ T gpuAtomicMin(T *address, T val);
__cuferry_atomic(float)
__cuferry_atomic(double)
__cuferry_atomic(int)
__cuferry_atomic(int64_t)
__cuferry_atomic(uint8_t)
__cuferry_atomic(int8_t)
__cuferry_atomic(int16_t)
__cuferry_atomic(bool)
__cuferry_atomic(c10::Half)
__cuferry_atomic(c10::BFloat16)
#undef __cuferry_atomic
__device__ c10::Half atomicAdd(c10::Half *address, c10::Half val);
__device__ c10::BFloat16 atomicAdd(c10::BFloat16 *address, c10::BFloat16 val);
__device__ int64_t atomicAdd(int64_t *address, int64_t val);
__device__ uint8_t atomicAdd(uint8_t *address, uint8_t val);
__device__ int8_t atomicAdd(int8_t *address, int8_t val);
__device__ int16_t atomicAdd(int16_t *address, int16_t val);
__device__ bool atomicAdd(bool *address, bool val);
template <class T>
__device__ T WARP_SHFL(T value, int srcLane, int width = warpSize,
                       unsigned int mask = 0xffffffff) {}
template <class T>
__device__ T WARP_SHFL_XOR(T value, int laneMask, int width = warpSize,
                           unsigned int mask = 0xffffffff) {}
template <class T>
__device__ T WARP_SHFL_UP(T value, unsigned int delta, int width = warpSize,
                          unsigned int mask = 0xffffffff) {}
template <class T>
__device__ T WARP_SHFL_DOWN(T value, unsigned int delta, int width = warpSize,
                            unsigned int mask = 0xffffffff) {}
__device__ unsigned int WARP_BALLOT(int predicate,
                                    unsigned int mask = 0xffffffff);
__device__ unsigned int ACTIVE_MASK();
template <class T> __device__ T doLdg(const T *p) {}
#endif
#define C10_WARP_SIZE 32
#define C10_LAUNCH_BOUNDS_0 __launch_bounds__(256, 4)
#define C10_LAUNCH_BOUNDS_1(threads) __launch_bounds__(threads)
#define C10_LAUNCH_BOUNDS_2(threads, blocks) __launch_bounds__(threads, blocks)
#define C10_MAX_THREADS_PER_BLOCK(val) (val)
#define C10_MIN_BLOCKS_PER_SM(threads, blocks) (blocks)
#define CUDA_KERNEL_LOOP_TYPE(i, n, index_type)                                \
  for (index_type i = blockIdx.x * blockDim.x + threadIdx.x; i < (n);          \
       i += blockDim.x * gridDim.x)

#endif // __CUFERRY_ATEN_CUDA_CONTEXT_H__
