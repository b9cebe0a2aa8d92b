// Allocators of the device's memory.
#ifndef __CUFERRY_THRUST_DEVICE_ALLOCATOR_H__
#define __CUFERRY_THRUST_DEVICE_ALLOCATOR_H__

#include <thrust/device_ptr.h>
#include <thrust/mr/memory_resource.h>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

#define __cuferry_allocator(name, pointer_to)                                  \
  template <typename T> class name {                                           \
  public:                                                                      \
    typedef T value_type;                                                      \
    typedef pointer_to<T> pointer;                                             \
    typedef pointer_to<const T> const_pointer;                                 \
    typedef size_t size_type;                                                  \
    typedef ptrdiff_t difference_type;                                         \
    template <typename U> struct rebind {                                      \
      typedef name<U> other;                                                   \
    };                                                                         \
    name() = default;                                                          \
    template <typename U> __cudart_builtin__ name(const name<U> &) {}          \
    pointer allocate(size_type n) {}                                           \
    void deallocate(pointer p, size_type n) {}                                 \
    __cudart_builtin__ bool operator==(const name &) const { return true; }    \
    __cudart_builtin__ bool operator!=(const name &) const { return false; }   \
  };
template <typename T> using __cuferry_raw = T *;
__cuferry_allocator(device_allocator, device_ptr)
__cuferry_allocator(device_malloc_allocator, device_ptr)
__cuferry_allocator(device_new_allocator, device_ptr)
template <typename T>
using universal_ptr = pointer<T, system::cuda::tag, T &>;
__cuferry_allocator(universal_allocator, universal_ptr)

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_DEVICE_ALLOCATOR_H__
