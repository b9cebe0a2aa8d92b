// An iterator that always reads the same.
#ifndef __CUFERRY_THRUST_ITERATOR_CONSTANT_ITERATOR_H__
#define __CUFERRY_THRUST_ITERATOR_CONSTANT_ITERATOR_H__

#include <thrust/iterator/iterator_traits.h>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

template <typename Value, typename Incrementable = use_default,
          typename System = use_default>
class constant_iterator
    : public __cuferry_iterator<constant_iterator<Value, Incrementable, System>,
                                Value, Value> {
public:
  constant_iterator() = default;
  __cudart_builtin__ constexpr explicit constant_iterator(const Value &v) {}
  template <typename Index>
  __cudart_builtin__ constexpr constant_iterator(const Value &v,
                                                 const Index &i) {}
  __cudart_builtin__ const Value &value() const {}
};
template <typename Value>
__cudart_builtin__ constexpr constant_iterator<Value>
make_constant_iterator(Value x, ptrdiff_t i = 0) {
  return constant_iterator<Value>(x);
}

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_ITERATOR_CONSTANT_ITERATOR_H__
