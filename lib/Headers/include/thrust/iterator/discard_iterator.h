// An iterator that forgets what is written to it.
#ifndef __CUFERRY_THRUST_ITERATOR_DISCARD_ITERATOR_H__
#define __CUFERRY_THRUST_ITERATOR_DISCARD_ITERATOR_H__

#include <thrust/iterator/iterator_traits.h>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

struct __cuferry_sink {
  template <typename T>
  __cudart_builtin__ const __cuferry_sink &operator=(const T &) const {}
};
template <typename System = use_default>
class discard_iterator
    : public __cuferry_iterator<discard_iterator<System>, __cuferry_sink,
                                __cuferry_sink> {
public:
  __cudart_builtin__ constexpr discard_iterator(ptrdiff_t i = 0) {}
};
__cudart_builtin__ constexpr discard_iterator<>
make_discard_iterator(ptrdiff_t i = 0) {
  return {};
}

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_ITERATOR_DISCARD_ITERATOR_H__
