// Allocators over memory resources.
#ifndef __CUFERRY_THRUST_MR_ALLOCATOR_H__
#define __CUFERRY_THRUST_MR_ALLOCATOR_H__

#include <thrust/mr/memory_resource.h>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

namespace mr {
template <typename T, typename MR> class allocator {
public:
  typedef T value_type;
  typedef T *pointer;
  template <typename U> struct rebind {
    typedef allocator<U, MR> other;
  };
  allocator(MR *resource) {}
  template <typename U> allocator(const allocator<U, MR> &other) {}
  pointer allocate(size_t n) {}
  void deallocate(pointer p, size_t n) {}
};
template <typename T, typename Pointer>
using polymorphic_allocator = allocator<T, memory_resource<Pointer>>;
template <typename T, typename Upstream>
class stateless_resource_allocator : public allocator<T, Upstream> {
public:
  template <typename U> struct rebind {
    typedef stateless_resource_allocator<U, Upstream> other;
  };
  stateless_resource_allocator() : allocator<T, Upstream>(nullptr) {}
  template <typename U>
  stateless_resource_allocator(
      const stateless_resource_allocator<U, Upstream> &)
      : allocator<T, Upstream>(nullptr) {}
};
} // namespace mr

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_MR_ALLOCATOR_H__
