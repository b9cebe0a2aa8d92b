// Memory of the CUDA system.
#ifndef __CUFERRY_THRUST_SYSTEM_CUDA_MEMORY_H__
#define __CUFERRY_THRUST_SYSTEM_CUDA_MEMORY_H__

#include <thrust/memory.h>
#include <thrust/device_allocator.h>
#include <thrust/system/cuda/execution_policy.h>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

namespace system {
namespace cuda {
template <typename T> using pointer = thrust::pointer<T, tag>;
template <typename T> using universal_pointer = thrust::pointer<T, tag>;
template <typename T> using allocator = device_allocator<T>;
using thrust::universal_allocator;
__cudart_builtin__ pointer<void> malloc(size_t n);
template <typename T> __cudart_builtin__ pointer<T> malloc(size_t n) {}
__cudart_builtin__ void free(pointer<void> ptr);
} // namespace cuda
} // namespace system
namespace cuda {
using system::cuda::allocator;
using system::cuda::free;
using system::cuda::malloc;
using system::cuda::pointer;
using system::cuda::universal_allocator;
using system::cuda::universal_pointer;
} // namespace cuda

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_SYSTEM_CUDA_MEMORY_H__
