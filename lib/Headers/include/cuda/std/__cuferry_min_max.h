// The least and the greatest of values.
#ifndef __CUFERRY_CUDA_STD___CUFERRY_MIN_MAX_H__
#define __CUFERRY_CUDA_STD___CUFERRY_MIN_MAX_H__

#include <cuda/__cuferry_namespace.h>
#include <initializer_list>

#pragma cuferry library(libcudacxx)
#pragma cuferry header(cuda/std/algorithm)
#pragma cuferry strength(likely)

#ifdef __cplusplus

namespace cuda {
namespace std {

#define __cuferry_extremum(name, value)                                        \
  template <class T>                                                           \
  __cudart_builtin__ constexpr const T &name(const T &a, const T &b) {         \
    return value;                                                              \
  }                                                                            \
  template <class T, class Compare>                                            \
  __cudart_builtin__ constexpr const T &name(const T &a, const T &b,           \
                                             Compare compare) {                \
    return value;                                                              \
  }                                                                            \
  template <class T>                                                           \
  __cudart_builtin__ constexpr T name(::std::initializer_list<T> list) {       \
    return *list.begin();                                                      \
  }
__cuferry_extremum(max, a < b ? b : a)
__cuferry_extremum(min, b < a ? b : a)
#undef __cuferry_extremum
template <class T, class... Compare>
__cudart_builtin__ constexpr const T &clamp(const T &value, const T &low,
                                            const T &high, Compare...) {
  return value < low ? low : high < value ? high : value;
}

} // namespace std
} // namespace cuda

#endif // __cplusplus

#endif // __CUFERRY_CUDA_STD___CUFERRY_MIN_MAX_H__
