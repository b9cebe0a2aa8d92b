// Vectors in memory that host and device share.
#ifndef __CUFERRY_THRUST_UNIVERSAL_VECTOR_H__
#define __CUFERRY_THRUST_UNIVERSAL_VECTOR_H__

#include <thrust/detail/vector_base.h>
#include <thrust/device_allocator.h>
#include <thrust/copy.h>
#include <thrust/fill.h>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

#pragma cuferry since(11.2)
template <typename T, typename Alloc = universal_allocator<T>>
class universal_vector
    : public detail::vector_base<T, Alloc, universal_ptr<T>,
                                 universal_ptr<const T>> {
  typedef detail::vector_base<T, Alloc, universal_ptr<T>,
                              universal_ptr<const T>>
      __cuferry_base;

public:
  __cuferry_vector_members(universal_vector)
};
#pragma cuferry since(12.9)
template <typename T>
using universal_host_pinned_vector = universal_vector<T>;
#pragma cuferry since()

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_UNIVERSAL_VECTOR_H__
