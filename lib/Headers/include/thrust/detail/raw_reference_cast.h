// What lies under Thrust's references.
#ifndef __CUFERRY_THRUST_DETAIL_RAW_REFERENCE_CAST_H__
#define __CUFERRY_THRUST_DETAIL_RAW_REFERENCE_CAST_H__

#include <thrust/detail/reference.h>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

template <typename T> __cudart_builtin__ T &raw_reference_cast(T &ref) {
  return ref;
}
template <typename E, typename P, typename D>
__cudart_builtin__ E &raw_reference_cast(const reference<E, P, D> &ref) {}

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_DETAIL_RAW_REFERENCE_CAST_H__
