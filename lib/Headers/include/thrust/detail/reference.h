// References to elements of another memory.
#ifndef __CUFERRY_THRUST_DETAIL_REFERENCE_H__
#define __CUFERRY_THRUST_DETAIL_REFERENCE_H__

#include <thrust/iterator/iterator_traits.h>
#include <iosfwd>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

// Converts to the value, and assigns it.
template <typename Element, typename Pointer, typename Derived = use_default>
class reference {
  typedef std::conditional_t<std::is_same<Derived, use_default>::value,
                             reference, Derived>
      __cuferry_self;
  typedef std::remove_cv_t<Element> __cuferry_element;

public:
  typedef Pointer pointer;
  typedef __cuferry_element value_type;
  reference(const reference &) = default;
  __cudart_builtin__ explicit reference(const Pointer &p) {}
  __cudart_builtin__ Pointer operator&() const {}
  __cudart_builtin__ operator value_type() const {}
  __cudart_builtin__ __cuferry_self &operator=(const reference &other) {}
  __cudart_builtin__ __cuferry_self &operator=(const value_type &v) {}
  __cudart_builtin__ const __cuferry_self &operator=(const value_type &v) const {
  }
  __cudart_builtin__ void swap(__cuferry_self &other) {}
  __cudart_builtin__ __cuferry_self &operator++() {}
  __cudart_builtin__ value_type operator++(int) {}
  __cudart_builtin__ __cuferry_self &operator--() {}
  __cudart_builtin__ value_type operator--(int) {}
  __cudart_builtin__ __cuferry_self &operator+=(const value_type &v) {}
  __cudart_builtin__ __cuferry_self &operator-=(const value_type &v) {}
  __cudart_builtin__ __cuferry_self &operator*=(const value_type &v) {}
  __cudart_builtin__ __cuferry_self &operator/=(const value_type &v) {}
  __cudart_builtin__ __cuferry_self &operator%=(const value_type &v) {}
  __cudart_builtin__ __cuferry_self &operator<<=(const value_type &v) {}
  __cudart_builtin__ __cuferry_self &operator>>=(const value_type &v) {}
  __cudart_builtin__ __cuferry_self &operator&=(const value_type &v) {}
  __cudart_builtin__ __cuferry_self &operator|=(const value_type &v) {}
  __cudart_builtin__ __cuferry_self &operator^=(const value_type &v) {}
};
template <typename Element, typename Tag>
using tagged_reference = reference<Element, Tag>;

template <typename C, typename Traits, typename E, typename P, typename D>
std::basic_ostream<C, Traits> &operator<<(std::basic_ostream<C, Traits> &os,
                                          const reference<E, P, D> &r) {}

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_DETAIL_REFERENCE_H__
