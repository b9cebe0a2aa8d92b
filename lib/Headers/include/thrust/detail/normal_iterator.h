// The iterators of vectors.
#ifndef __CUFERRY_THRUST_DETAIL_NORMAL_ITERATOR_H__
#define __CUFERRY_THRUST_DETAIL_NORMAL_ITERATOR_H__

#include <thrust/detail/pointer.h>
#include <thrust/device_ptr.h>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

namespace detail {
template <typename Pointer>
class normal_iterator
    : public __cuferry_iterator<
          normal_iterator<Pointer>,
          typename std::iterator_traits<Pointer>::value_type,
          typename std::iterator_traits<Pointer>::reference> {
public:
  typedef Pointer pointer;
  normal_iterator() = default;
  __cudart_builtin__ normal_iterator(Pointer p) {}
  template <typename Other>
  __cudart_builtin__ normal_iterator(const normal_iterator<Other> &other) {}
  __cudart_builtin__ Pointer base() const {}
  __cudart_builtin__ Pointer operator->() const {}
};
template <typename Pointer>
__cudart_builtin__ normal_iterator<Pointer> make_normal_iterator(Pointer p) {
  return normal_iterator<Pointer>(p);
}
} // namespace detail

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_DETAIL_NORMAL_ITERATOR_H__
