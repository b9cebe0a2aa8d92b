// An allocator of pinned memory of the host.
#ifndef __CUFERRY_THRUST_SYSTEM_CUDA_EXPERIMENTAL_PINNED_ALLOCATOR_H__
#define __CUFERRY_THRUST_SYSTEM_CUDA_EXPERIMENTAL_PINNED_ALLOCATOR_H__

#include <thrust/detail/config.h>
#include <memory>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

#pragma cuferry until(12.9)
namespace system {
namespace cuda {
namespace experimental {
template <typename T> class pinned_allocator : public std::allocator<T> {
public:
  template <typename U> struct rebind {
    typedef pinned_allocator<U> other;
  };
  pinned_allocator() = default;
  template <typename U> pinned_allocator(const pinned_allocator<U> &) {}
};
} // namespace experimental
} // namespace cuda
} // namespace system
namespace cuda {
namespace experimental {
using system::cuda::experimental::pinned_allocator;
}
} // namespace cuda
#pragma cuferry until()

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_SYSTEM_CUDA_EXPERIMENTAL_PINNED_ALLOCATOR_H__
