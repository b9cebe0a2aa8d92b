// Arrays for a while.
#ifndef __CUFERRY_THRUST_DETAIL_TEMPORARY_ARRAY_H__
#define __CUFERRY_THRUST_DETAIL_TEMPORARY_ARRAY_H__

#include <thrust/memory.h>
#include <thrust/detail/normal_iterator.h>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

namespace detail {
template <typename T, typename System> class temporary_array {
public:
  typedef normal_iterator<pointer<T, System>> iterator;
  temporary_array(const execution_policy_base<System> &system, size_t n) {}
  iterator begin() {}
  iterator end() {}
  size_t size() const {}
  pointer<T, System> data() {}
};
} // namespace detail

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_DETAIL_TEMPORARY_ARRAY_H__
