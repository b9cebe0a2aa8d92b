// Iterators that are pointers at heart.
#ifndef __CUFERRY_THRUST_TYPE_TRAITS_IS_CONTIGUOUS_ITERATOR_H__
#define __CUFERRY_THRUST_TYPE_TRAITS_IS_CONTIGUOUS_ITERATOR_H__

#include <thrust/detail/normal_iterator.h>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

template <typename Iterator>
struct is_contiguous_iterator : std::is_pointer<Iterator> {};
template <typename Pointer>
struct is_contiguous_iterator<detail::normal_iterator<Pointer>>
    : std::true_type {};
template <typename T>
struct is_contiguous_iterator<device_ptr<T>> : std::true_type {};
template <typename Iterator>
constexpr bool is_contiguous_iterator_v =
    is_contiguous_iterator<Iterator>::value;
template <typename Iterator>
__cudart_builtin__ auto unwrap_contiguous_iterator(Iterator it)
    -> std::remove_reference_t<__cuferry_reference<Iterator>> * {}
template <typename Iterator>
__cudart_builtin__ auto try_unwrap_contiguous_iterator(Iterator it) {
  return it;
}

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_TYPE_TRAITS_IS_CONTIGUOUS_ITERATOR_H__
