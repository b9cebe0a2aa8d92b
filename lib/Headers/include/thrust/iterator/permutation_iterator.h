// An iterator through a map of indices.
#ifndef __CUFERRY_THRUST_ITERATOR_PERMUTATION_ITERATOR_H__
#define __CUFERRY_THRUST_ITERATOR_PERMUTATION_ITERATOR_H__

#include <thrust/iterator/iterator_traits.h>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

template <typename ElementIterator, typename IndexIterator>
class permutation_iterator
    : public __cuferry_iterator<
          permutation_iterator<ElementIterator, IndexIterator>,
          typename std::iterator_traits<ElementIterator>::value_type,
          typename std::iterator_traits<ElementIterator>::reference> {
public:
  permutation_iterator() = default;
  __cudart_builtin__ explicit permutation_iterator(ElementIterator x,
                                                   IndexIterator y) {}
};
template <typename ElementIterator, typename IndexIterator>
__cudart_builtin__ permutation_iterator<ElementIterator, IndexIterator>
make_permutation_iterator(ElementIterator e, IndexIterator i) {
  return permutation_iterator<ElementIterator, IndexIterator>(e, i);
}

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_ITERATOR_PERMUTATION_ITERATOR_H__
