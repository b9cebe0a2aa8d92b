// Vectors in the host's memory.
#ifndef __CUFERRY_THRUST_HOST_VECTOR_H__
#define __CUFERRY_THRUST_HOST_VECTOR_H__

#include <thrust/detail/vector_base.h>
#include <thrust/copy.h>
#include <thrust/fill.h>
#include <thrust/equal.h>
#include <memory>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

template <typename T, typename Alloc = std::allocator<T>>
class host_vector : public detail::vector_base<T, Alloc, T *, const T *> {
  typedef detail::vector_base<T, Alloc, T *, const T *> __cuferry_base;

public:
  __cuferry_vector_members(host_vector)
};

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_HOST_VECTOR_H__
