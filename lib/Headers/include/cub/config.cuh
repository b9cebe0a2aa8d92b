// CUB: its namespace, and the words it writes functions with.
#ifndef __CUFERRY_CUB_CONFIG_H__
#define __CUFERRY_CUB_CONFIG_H__

#include "version.cuh"
#include <crt/host_defines.h>
#include <stddef.h>

#pragma cuferry library(cub)
#pragma cuferry headers(cub/)
#pragma cuferry family(CUB_* Cub[A-Z]*)

// What user code sets before it includes CUB.
#pragma cuferry setting(CUB_STDERR CUB_DEBUG_SYNC CUB_DEBUG_ALL)
#pragma cuferry setting(CUB_DEBUG_LOG CUB_CPP_DIALECT CUB_WRAPPED_NAMESPACE)
#pragma cuferry setting(CUB_NS_PREFIX CUB_NS_POSTFIX CUB_NS_QUALIFIER)
#pragma cuferry setting(CUB_IGNORE_NAMESPACE_MAGIC_NS_QUALIFIER)
#pragma cuferry setting(CUB_DISABLE_NAMESPACE_MAGIC CUB_USE_COOPERATIVE_GROUPS)
#pragma cuferry setting(CUB_IGNORE_DEPRECATED_CPP_DIALECT)
#pragma cuferry setting(CUB_IGNORE_DEPRECATED_API CUB_DISABLE_CDP)

#define CUB_RUNTIME_FUNCTION __host__ __device__
#define CUB_RUNTIME_ENABLED
#define CUB_DETAIL_KERNEL_ATTRIBUTES __global__
#define CUB_NAMESPACE_BEGIN                                                    \
  namespace cub {
#define CUB_NAMESPACE_END }
#define CUB_IS_DEVICE_CODE 0
#define CUB_IS_HOST_CODE 1
#define CUB_INCLUDE_DEVICE_CODE 1
#define CUB_INCLUDE_HOST_CODE 1

#ifdef __cplusplus

#pragma cuferry strength(distinct)
namespace cub {}

// A namespace around CUB's own: here only one more way to say it.
#ifdef THRUST_CUB_WRAPPED_NAMESPACE
#define CUB_WRAPPED_NAMESPACE THRUST_CUB_WRAPPED_NAMESPACE
#endif
#ifdef CUB_WRAPPED_NAMESPACE
namespace CUB_WRAPPED_NAMESPACE {
namespace cub {
using namespace ::cub;
}
} // namespace CUB_WRAPPED_NAMESPACE
#endif

#pragma cuferry strength()

// Room for a collective, and its constructors. Real room depends on the type
// and on the architecture.
#define __cuferry_collective(name)                                             \
  struct TempStorage {                                                         \
    alignas(16) char __cuferry_room[16];                                       \
  };                                                                           \
  __device__ name() {}                                                         \
  __device__ name(TempStorage &temp_storage) {}

// Bodies are empty, but there: a template that is given a lambda must have one.
#define __cuferry_device_call                                                  \
  static __cudart_builtin__ cudaError_t
#define __cuferry_temporary void *d_temp_storage, size_t &temp_storage_bytes
#define __cuferry_stream                                                       \
  cudaStream_t stream = 0, bool debug_synchronous = false

#endif // __cplusplus

#endif // __CUFERRY_CUB_CONFIG_H__
