// PyTorch's stable interface: tensors and operators under other names.
#ifndef __CUFERRY_TORCH_STABLE_H__
#define __CUFERRY_TORCH_STABLE_H__

#include <ATen/Dispatch.h>
#include <torch/__cuferry_library.h>

#pragma cuferry library(neutral)
#pragma cuferry strength(none)

namespace torch {
namespace stable {
using at::Tensor;
using c10::Device;
using torch::Library;
#define __cuferry_function(name)                                               \
  template <class... Args> Tensor name(Args &&...) { return {}; }              \
  template <class... Args>                                                     \
  Tensor name(const Tensor &, c10::IntArrayRef, Args &&...) {                  \
    return {};                                                                 \
  }                                                                            \
  template <class... Args> Tensor name(c10::IntArrayRef, Args &&...) {         \
    return {};                                                                 \
  }
__cuferry_function(clone)
__cuferry_function(contiguous)
__cuferry_function(copy_)
__cuferry_function(empty)
__cuferry_function(empty_like)
__cuferry_function(fill_)
__cuferry_function(full)
__cuferry_function(narrow)
__cuferry_function(new_empty)
__cuferry_function(new_zeros)
__cuferry_function(pad)
__cuferry_function(reshape)
__cuferry_function(select)
__cuferry_function(squeeze)
__cuferry_function(sum)
__cuferry_function(to)
__cuferry_function(transpose)
__cuferry_function(unsqueeze)
__cuferry_function(view)
__cuferry_function(zero_)
__cuferry_function(zeros_like)
#undef __cuferry_function
namespace accelerator {
typedef int32_t DeviceIndex;
struct DeviceGuard {
  explicit DeviceGuard(DeviceIndex device_index) {}
  void set_index(DeviceIndex device_index) {}
};
struct Stream {
  int64_t id() const { return 0; }
  void *nativeHandle() const { return nullptr; }
};
Stream getCurrentStream(DeviceIndex device_index);
DeviceIndex getCurrentDeviceIndex();
} // namespace accelerator
} // namespace stable
} // namespace torch

typedef int32_t AOTITorchError;
typedef struct AtenTensorOpaque *AtenTensorHandle;
#ifdef __cplusplus
extern "C" {
#endif
#pragma cuferry library(torch)
#pragma cuferry strength(likely)
AOTITorchError aoti_torch_get_current_cuda_stream(int32_t device_index,
                                                  void **ret_stream);
#pragma cuferry library(neutral)
#pragma cuferry strength(none)
#ifdef __cplusplus
}
#endif

#define STABLE_TORCH_LIBRARY(ns, m) TORCH_LIBRARY(ns, m)
#define STABLE_TORCH_LIBRARY_FRAGMENT(ns, m) TORCH_LIBRARY_FRAGMENT(ns, m)
#define STABLE_TORCH_LIBRARY_IMPL(ns, k, m) TORCH_LIBRARY_IMPL(ns, k, m)
#define STD_TORCH_CHECK(condition, ...) TORCH_CHECK(condition, __VA_ARGS__)
#define STD_TORCH_CHECK_NOT_IMPLEMENTED(condition, ...)                        \
  TORCH_CHECK(condition, __VA_ARGS__)
#define TORCH_ERROR_CODE_CHECK(call) TORCH_CHECK((call) == 0)
#define STD_CUDA_CHECK(EXPR) TORCH_CHECK((EXPR) == 0)
#define STD_CUDA_KERNEL_LAUNCH_CHECK() STD_CUDA_CHECK(cudaGetLastError())
#define THO_DISPATCH_SWITCH(TYPE, NAME, ...)                                   \
  AT_DISPATCH_SWITCH(TYPE, NAME, __VA_ARGS__)
#define THO_DISPATCH_CASE(enum_type, ...)                                      \
  AT_DISPATCH_CASE(enum_type, __VA_ARGS__)
#define THO_PRIVATE_CASE_TYPE_USING_HINT(enum_type, HINT, ...)                 \
  AT_PRIVATE_CASE_TYPE_USING_HINT(enum_type, HINT, __VA_ARGS__)

#endif // __CUFERRY_TORCH_STABLE_H__
