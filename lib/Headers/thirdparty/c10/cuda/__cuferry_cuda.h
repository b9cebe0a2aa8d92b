// PyTorch on CUDA: streams, guards, the allocator, the checks.
#ifndef __CUFERRY_C10_CUDA_H__
#define __CUFERRY_C10_CUDA_H__

#include <ATen/__cuferry_tensor.h>
#include <cuda_runtime_api.h>

#pragma cuferry library(torch)
#pragma cuferry headers(c10/cuda/ ATen/cuda/ ATen/cudnn/ ATen/native/cuda/ ATen/native/cudnn/ THC/ torch/csrc/cuda/)
#pragma cuferry family(C10_CUDA_* AT_CUDA_* TORCH_CUDA_*)
#pragma cuferry strength(distinct)

// Checks.
#pragma cuferry header(c10/cuda/CUDAException.h)
#define C10_CUDA_CHECK(EXPR)                                                   \
  do {                                                                         \
    const cudaError_t __err = EXPR;                                            \
    c10::cuda::c10_cuda_check_implementation(                                  \
        static_cast<int32_t>(__err), __FILE__, __func__,                       \
        static_cast<uint32_t>(__LINE__), true);                                \
  } while (0)
#define C10_CUDA_CHECK_WARN(EXPR) C10_CUDA_CHECK(EXPR)
#define C10_CUDA_ERROR_HANDLED(EXPR) (EXPR)
#define C10_CUDA_IGNORE_ERROR(EXPR)                                            \
  do {                                                                         \
    (void)(EXPR);                                                              \
  } while (0)
#define C10_CUDA_CLEAR_ERROR()                                                 \
  do {                                                                         \
    (void)cudaGetLastError();                                                  \
  } while (0)
#define C10_CUDA_KERNEL_LAUNCH_CHECK() C10_CUDA_CHECK(cudaGetLastError())
#pragma cuferry header(ATen/cuda/Exceptions.h)
#define AT_CUDA_CHECK(EXPR) C10_CUDA_CHECK(EXPR)
#define AT_CUDA_CHECK_WARN(EXPR) C10_CUDA_CHECK(EXPR)
#define THCudaCheck(EXPR) C10_CUDA_CHECK(EXPR)
#define CUDA_KERNEL_LAUNCH_CHECK() C10_CUDA_KERNEL_LAUNCH_CHECK()
#pragma cuferry header(c10/cuda/CUDADeviceAssertionHost.h)
#define TORCH_DSA_KERNEL_LAUNCH(kernel, blocks, threads, shared_mem, stream,   \
                                ...)                                           \
  do {                                                                         \
    kernel<<<blocks, threads, shared_mem, stream>>>(__VA_ARGS__);              \
  } while (0)
#pragma cuferry predefined(TORCH_USE_CUDA_DSA)
#define TORCH_DSA_KERNEL_ARGS                                                  \
  [[maybe_unused]] c10::cuda::DeviceAssertionsData *const assertions_data,     \
      [[maybe_unused]] uint32_t assertion_caller_id
#define TORCH_DSA_KERNEL_ARGS_PASS assertions_data, assertion_caller_id
#define CUDA_KERNEL_ASSERT2(condition) ((void)(condition))

#pragma cuferry strength(none)
namespace c10 {
#pragma cuferry strength(likely)
namespace cuda {

struct DeviceAssertionsData {};
void c10_cuda_check_implementation(int32_t err, const char *filename,
                                   const char *function_name,
                                   uint32_t line_number,
                                   bool include_device_assertions);

const char *get_cuda_check_suffix() noexcept;
std::string get_cuda_error_help(cudaError_t error);
std::string c10_retrieve_device_side_assertion_info();
struct CUDAKernelLaunchRegistry {
  static CUDAKernelLaunchRegistry &get_singleton_ref() {}
  uint32_t insert(const char *launch_filename, const char *launch_function,
                  uint32_t launch_linenum, const char *kernel_name,
                  int32_t stream_id) {}
  DeviceAssertionsData *get_uvm_assertions_ptr_for_current_device() {
    return nullptr;
  }
  bool has_failed() const { return false; }
#pragma cuferry strength(common)
  bool enabled_at_runtime, gather_launch_stacktrace;
#pragma cuferry strength(likely)
};

// Devices.
#pragma cuferry header(c10/cuda/CUDAFunctions.h)
DeviceIndex device_count() noexcept;
DeviceIndex device_count_ensure_non_zero();
DeviceIndex current_device();
void set_device(DeviceIndex device);
void device_synchronize();
void stream_synchronize(cudaStream_t stream);
void warn_or_error_on_sync();
cudaError_t GetDeviceCount(int *dev_count);
cudaError_t GetDevice(DeviceIndex *device);
cudaError_t SetDevice(DeviceIndex device);
cudaError_t MaybeSetDevice(DeviceIndex device);
DeviceIndex ExchangeDevice(DeviceIndex device);
DeviceIndex MaybeExchangeDevice(DeviceIndex device);
void SetTargetDevice();
bool hasPrimaryContext(DeviceIndex device_index);

// Streams.
#pragma cuferry header(c10/cuda/CUDAStream.h)
class CUDAStream {
public:
  enum Unchecked { UNCHECKED };
  explicit CUDAStream(Stream stream) {}
  CUDAStream(Unchecked, Stream stream) {}
  operator cudaStream_t() const { return 0; }
  operator Stream() const { return Stream(); }
  cudaStream_t stream() const { return 0; }
  DeviceIndex device_index() const { return 0; }
  Device device() const { return kCUDA; }
  DeviceType device_type() const { return kCUDA; }
  int64_t id() const { return 0; }
  bool query() const { return true; }
  void synchronize() const {}
  int priority() const { return 0; }
  Stream unwrap() const { return Stream(); }
  static CUDAStream unpack3(int64_t, DeviceIndex, DeviceType) {
    return CUDAStream(Stream());
  }
  static std::tuple<int, int> priority_range() { return {}; }
  friend bool operator==(const CUDAStream &, const CUDAStream &) {
    return true;
  }
  friend bool operator!=(const CUDAStream &, const CUDAStream &) {
    return true;
  }
};
CUDAStream getStreamFromPool(const bool isHighPriority = false,
                             DeviceIndex device = -1);
CUDAStream getStreamFromExternal(cudaStream_t ext_stream,
                                 DeviceIndex device_index);
CUDAStream getDefaultCUDAStream(DeviceIndex device_index = -1);
CUDAStream getCurrentCUDAStream(DeviceIndex device_index = -1);
void setCurrentCUDAStream(CUDAStream stream);

enum class CaptureStatus : int { None, Active, Invalidated };
CaptureStatus currentStreamCaptureStatusMayInitCtx();
typedef unsigned long long CaptureId_t;
typedef std::pair<CaptureId_t, CaptureId_t> MempoolId_t;
#pragma cuferry header(c10/cuda/CUDAGraphsC10Utils.h)
struct CUDAStreamCaptureModeGuard {
  CUDAStreamCaptureModeGuard(cudaStreamCaptureMode desired) {}
};

// Guards: a device or stream for as long as they live.
#pragma cuferry header(c10/cuda/CUDAGuard.h)
struct CUDAGuard {
  explicit CUDAGuard(DeviceIndex device_index) {}
  explicit CUDAGuard(Device device) {}
  void set_device(Device device) {}
  void reset_device(Device device) {}
  void set_index(DeviceIndex device_index) {}
  Device original_device() const { return kCUDA; }
  Device current_device() const { return kCUDA; }
};
struct OptionalCUDAGuard {
  OptionalCUDAGuard() {}
  explicit OptionalCUDAGuard(optional<Device> device) {}
  explicit OptionalCUDAGuard(optional<DeviceIndex> device_index) {}
  explicit OptionalCUDAGuard(Device device) {}
  explicit OptionalCUDAGuard(DeviceIndex device_index) {}
  void set_device(Device device) {}
  void reset_device(Device device) {}
  void set_index(DeviceIndex device_index) {}
  optional<Device> original_device() const { return {}; }
  optional<Device> current_device() const { return {}; }
  void reset() {}
};
struct CUDAStreamGuard {
  template <class S> explicit CUDAStreamGuard(const S &stream) {}
  template <class S> void reset_stream(const S &stream) {}
  CUDAStream original_stream() const { return CUDAStream(Stream()); }
  CUDAStream current_stream() const { return CUDAStream(Stream()); }
  Device current_device() const { return kCUDA; }
};
struct OptionalCUDAStreamGuard {
  OptionalCUDAStreamGuard() {}
  template <class S> explicit OptionalCUDAStreamGuard(const S &stream) {}
  template <class S> void reset_stream(const S &stream) {}
};
struct CUDAMultiStreamGuard {
  explicit CUDAMultiStreamGuard(ArrayRef<CUDAStream> streams) {}
};

// The allocator that keeps what it is given back.
#pragma cuferry header(c10/cuda/CUDACachingAllocator.h)
namespace CUDACachingAllocator {
struct Stat {
#pragma cuferry strength(common)
  int64_t current, peak, allocated, freed;
#pragma cuferry strength(likely)
};
#pragma cuferry strength(common)
struct DeviceStats {
  Stat allocation[3], segment[3], active[3], allocated_bytes[3],
      reserved_bytes[3], active_bytes[3];
  int64_t num_alloc_retries, num_ooms;
};
#pragma cuferry strength(likely)
struct CUDAAllocator : public Allocator {
  void *raw_alloc_with_stream(size_t nbytes, cudaStream_t stream) {
    return nullptr;
  }
  void raw_delete(void *p) {}
  void init(int device_count) {}
  void emptyCache() {}
  void cacheInfo(DeviceIndex device, size_t *largestBlock) {}
  void recordStream(const DataPtr &, CUDAStream stream) {}
  DeviceStats getDeviceStats(DeviceIndex device) { return {}; }
};
CUDAAllocator *get();
void init(int device_count);
void *raw_alloc(size_t nbytes);
void *raw_alloc_with_stream(size_t nbytes, cudaStream_t stream);
void raw_delete(void *ptr);
void emptyCache();
void cacheInfo(DeviceIndex device, size_t *largestBlock);
void *getBaseAllocation(void *ptr, size_t *size);
void recordStream(const DataPtr &, CUDAStream stream);
DeviceStats getDeviceStats(DeviceIndex device);
void resetAccumulatedStats(DeviceIndex device);
void resetPeakStats(DeviceIndex device);
void setMemoryFraction(double fraction, DeviceIndex device);
bool isHistoryEnabled();
std::shared_ptr<void> getIpcDevPtr(std::string handle);
std::string name();
cudaError_t memcpyAsync(void *dst, int dstDevice, const void *src,
                        int srcDevice, size_t count, cudaStream_t stream,
                        bool p2p_enabled);
} // namespace CUDACachingAllocator

// Functions of mathematics by one name for all numbers.
#pragma cuferry header(c10/cuda/CUDAMathCompat.h)
namespace compat {
#define __cuferry_compat_unary(name)                                           \
  __cudart_builtin__ float name(float x);                                      \
  __cudart_builtin__ double name(double x);
#define __cuferry_compat_binary(name)                                          \
  __cudart_builtin__ float name(float x, float y);                             \
  __cudart_builtin__ double name(double x, double y);
__cuferry_compat_unary(abs)
__cuferry_compat_unary(exp)
__cuferry_compat_unary(ceil)
__cuferry_compat_unary(floor)
__cuferry_compat_unary(log)
__cuferry_compat_unary(log1p)
__cuferry_compat_unary(rsqrt)
__cuferry_compat_unary(sqrt)
__cuferry_compat_unary(tan)
__cuferry_compat_unary(tanh)
__cuferry_compat_unary(sin)
__cuferry_compat_unary(cos)
__cuferry_compat_unary(normcdf)
__cuferry_compat_binary(copysign)
__cuferry_compat_binary(div)
__cuferry_compat_binary(max)
__cuferry_compat_binary(min)
__cuferry_compat_binary(pow)
#undef __cuferry_compat_unary
#undef __cuferry_compat_binary
} // namespace compat

} // namespace cuda
} // namespace c10

#pragma cuferry strength(none)
namespace at {
#pragma cuferry strength(likely)
#pragma cuferry header(ATen/cuda/CUDAContext.h)
namespace cuda {
using c10::cuda::CUDAGuard;
using c10::cuda::CUDAMultiStreamGuard;
using c10::cuda::CUDAStream;
using c10::cuda::CUDAStreamCaptureModeGuard;
using c10::cuda::CUDAStreamGuard;
using c10::cuda::CaptureId_t;
using c10::cuda::CaptureStatus;
using c10::cuda::MempoolId_t;
using c10::cuda::OptionalCUDAGuard;
using c10::cuda::OptionalCUDAStreamGuard;
using c10::cuda::currentStreamCaptureStatusMayInitCtx;
using c10::cuda::current_device;
using c10::cuda::device_count;
using c10::cuda::device_synchronize;
using c10::cuda::getCurrentCUDAStream;
using c10::cuda::getDefaultCUDAStream;
using c10::cuda::getStreamFromExternal;
using c10::cuda::getStreamFromPool;
using c10::cuda::setCurrentCUDAStream;
using c10::cuda::set_device;
using c10::cuda::stream_synchronize;
namespace CUDACachingAllocator = c10::cuda::CUDACachingAllocator;
} // namespace cuda
} // namespace at

#pragma cuferry strength(none)
namespace torch {
#pragma cuferry strength(likely)
#pragma cuferry header(torch/cuda.h)
namespace cuda {
using c10::cuda::getCurrentCUDAStream;
using c10::cuda::getDefaultCUDAStream;
using c10::cuda::getStreamFromPool;
using c10::cuda::setCurrentCUDAStream;
size_t device_count();
bool is_available();
bool cudnn_is_available();
void synchronize(int64_t device_index = -1);
} // namespace cuda
} // namespace torch

#endif // __CUFERRY_C10_CUDA_H__
