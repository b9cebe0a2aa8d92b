// Iterators of one's own, from another.
#ifndef __CUFERRY_THRUST_ITERATOR_ITERATOR_ADAPTOR_H__
#define __CUFERRY_THRUST_ITERATOR_ITERATOR_ADAPTOR_H__

#include <thrust/iterator/iterator_facade.h>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

// use_default or none: as the base has it.
template <typename T, typename Else>
using __cuferry_or =
    std::conditional_t<std::is_same<T, use_default>::value, Else, T>;

template <typename Derived, typename Base, typename Value = use_default,
          typename System = use_default, typename Traversal = use_default,
          typename Reference = use_default, typename Difference = use_default>
class iterator_adaptor
    : public iterator_facade<
          Derived,
          __cuferry_or<Value, typename std::iterator_traits<Base>::value_type>,
          __cuferry_or<System, iterator_system_t<Base>>, Traversal,
          std::conditional_t<
              std::is_same<Reference, use_default>::value,
              std::conditional_t<
                  std::is_same<Value, use_default>::value,
                  typename std::iterator_traits<Base>::reference,
                  std::add_lvalue_reference_t<Value>>,
              Reference>,
          __cuferry_or<Difference, ptrdiff_t>> {
public:
  typedef Base base_type;
  typedef iterator_adaptor super_t;
  iterator_adaptor() = default;
  __cudart_builtin__ explicit iterator_adaptor(const Base &it)
      : __cuferry_base(it) {}
  __cudart_builtin__ const Base &base() const { return __cuferry_base; }

protected:
  __cudart_builtin__ const Base &base_reference() const {
    return __cuferry_base;
  }
  __cudart_builtin__ Base &base_reference() { return __cuferry_base; }

private:
  Base __cuferry_base;
};

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_ITERATOR_ITERATOR_ADAPTOR_H__
