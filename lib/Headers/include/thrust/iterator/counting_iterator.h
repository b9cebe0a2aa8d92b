// An iterator over consecutive numbers.
#ifndef __CUFERRY_THRUST_ITERATOR_COUNTING_ITERATOR_H__
#define __CUFERRY_THRUST_ITERATOR_COUNTING_ITERATOR_H__

#include <thrust/iterator/iterator_traits.h>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

template <typename Incrementable, typename System = use_default,
          typename Traversal = use_default, typename Difference = use_default>
class counting_iterator
    : public __cuferry_iterator<
          counting_iterator<Incrementable, System, Traversal, Difference>,
          Incrementable, Incrementable> {
public:
  counting_iterator() = default;
  __cudart_builtin__ constexpr explicit counting_iterator(Incrementable x) {}
  __cudart_builtin__ const Incrementable &base() const {}
};
template <typename Incrementable>
__cudart_builtin__ constexpr counting_iterator<Incrementable>
make_counting_iterator(Incrementable x) {
  return counting_iterator<Incrementable>(x);
}

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_ITERATOR_COUNTING_ITERATOR_H__
