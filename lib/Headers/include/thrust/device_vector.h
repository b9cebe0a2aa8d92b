// Vectors in the device's memory.
#ifndef __CUFERRY_THRUST_DEVICE_VECTOR_H__
#define __CUFERRY_THRUST_DEVICE_VECTOR_H__

#include <thrust/detail/vector_base.h>
#include <thrust/device_allocator.h>
#include <thrust/copy.h>
#include <thrust/fill.h>
#include <thrust/equal.h>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

template <typename T, typename Alloc = device_allocator<T>>
class device_vector
    : public detail::vector_base<T, Alloc, device_ptr<T>, device_ptr<const T>> {
  typedef detail::vector_base<T, Alloc, device_ptr<T>, device_ptr<const T>>
      __cuferry_base;

public:
  __cuferry_vector_members(device_vector)
};

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_DEVICE_VECTOR_H__
