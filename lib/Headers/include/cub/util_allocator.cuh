// An allocator that keeps what it is given back.
#ifndef __CUFERRY_CUB_UTIL_ALLOCATOR_H__
#define __CUFERRY_CUB_UTIL_ALLOCATOR_H__

#include "util_debug.cuh"
#include "util_namespace.cuh"
#include <cuda_runtime_api.h>

#pragma cuferry library(cub)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace cub {

struct CachingDeviceAllocator {
  static constexpr unsigned int INVALID_BIN = ~0u;
  static constexpr size_t INVALID_SIZE = ~size_t(0);
  static constexpr int INVALID_DEVICE_ORDINAL = -1;

  CachingDeviceAllocator(unsigned int bin_growth, unsigned int min_bin = 1,
                         unsigned int max_bin = INVALID_BIN,
                         size_t max_cached_bytes = INVALID_SIZE,
                         bool skip_cleanup = false, bool debug = false);
  CachingDeviceAllocator(bool skip_cleanup = false, bool debug = false);
  ~CachingDeviceAllocator();
  cudaError_t SetMaxCachedBytes(size_t max_cached_bytes);
  cudaError_t DeviceAllocate(int device, void **d_ptr, size_t bytes,
                             cudaStream_t active_stream = 0);
  cudaError_t DeviceAllocate(void **d_ptr, size_t bytes,
                             cudaStream_t active_stream = 0);
  cudaError_t DeviceFree(int device, void *d_ptr);
  cudaError_t DeviceFree(void *d_ptr);
  cudaError_t FreeAllCached();
};

} // namespace cub
#endif

#endif // __CUFERRY_CUB_UTIL_ALLOCATOR_H__
