// What lies under Thrust's pointers.
#ifndef __CUFERRY_THRUST_DETAIL_RAW_POINTER_CAST_H__
#define __CUFERRY_THRUST_DETAIL_RAW_POINTER_CAST_H__

#include <thrust/detail/config.h>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

template <typename T> __cudart_builtin__ constexpr T *raw_pointer_cast(T *p) {
  return p;
}
template <typename Pointer>
__cudart_builtin__ auto raw_pointer_cast(const Pointer &p)
    -> decltype(p.get()) {
  return p.get();
}

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_DETAIL_RAW_POINTER_CAST_H__
