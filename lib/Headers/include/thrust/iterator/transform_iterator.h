// An iterator that transforms what it reads.
#ifndef __CUFERRY_THRUST_ITERATOR_TRANSFORM_ITERATOR_H__
#define __CUFERRY_THRUST_ITERATOR_TRANSFORM_ITERATOR_H__

#include <thrust/iterator/iterator_traits.h>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

template <typename Fn, typename T>
auto __cuferry_result(int)
    -> decltype(std::declval<const Fn &>()(std::declval<T &>()));
// A functor that does not take it: after an error, or one that is not complete.
template <typename Fn, typename T> T __cuferry_result(...);
template <typename Fn, typename Iterator, typename Reference>
struct __cuferry_transformed {
  typedef Reference type;
};
template <typename Fn, typename Iterator>
struct __cuferry_transformed<Fn, Iterator, use_default> {
  typedef decltype(
      __cuferry_result<Fn, typename std::iterator_traits<Iterator>::value_type>(
          0)) type;
};

template <typename Fn, typename Iterator, typename Reference = use_default,
          typename Value = use_default>
class transform_iterator
    : public __cuferry_iterator<
          transform_iterator<Fn, Iterator, Reference, Value>,
          std::decay_t<
              typename __cuferry_transformed<Fn, Iterator, Reference>::type>,
          typename __cuferry_transformed<Fn, Iterator, Reference>::type> {
public:
  transform_iterator() = default;
  __cudart_builtin__ transform_iterator(const Iterator &x, Fn f) {}
  __cudart_builtin__ explicit transform_iterator(const Iterator &x) {}
  __cudart_builtin__ Fn functor() const {}
  __cudart_builtin__ const Iterator &base() const {}
};
template <typename Fn, typename Iterator>
__cudart_builtin__ transform_iterator<Fn, Iterator>
make_transform_iterator(Iterator it, Fn fun) {
  return transform_iterator<Fn, Iterator>(it, fun);
}

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_ITERATOR_TRANSFORM_ITERATOR_H__
