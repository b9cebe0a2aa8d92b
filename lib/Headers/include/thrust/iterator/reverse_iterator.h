// An iterator backwards.
#ifndef __CUFERRY_THRUST_ITERATOR_REVERSE_ITERATOR_H__
#define __CUFERRY_THRUST_ITERATOR_REVERSE_ITERATOR_H__

#include <thrust/iterator/iterator_traits.h>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

template <typename Iterator>
class reverse_iterator
    : public __cuferry_iterator<
          reverse_iterator<Iterator>,
          typename std::iterator_traits<Iterator>::value_type,
          typename std::iterator_traits<Iterator>::reference> {
public:
  reverse_iterator() = default;
  __cudart_builtin__ explicit reverse_iterator(Iterator x) {}
  template <typename Other>
  __cudart_builtin__ reverse_iterator(const reverse_iterator<Other> &) {}
  __cudart_builtin__ Iterator base() const {}
};
template <typename Iterator>
__cudart_builtin__ reverse_iterator<Iterator>
make_reverse_iterator(Iterator x) {
  return reverse_iterator<Iterator>(x);
}

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_ITERATOR_REVERSE_ITERATOR_H__
