// Traits of iterators.
#ifndef __CUFERRY_THRUST_ITERATOR_ITERATOR_TRAITS_H__
#define __CUFERRY_THRUST_ITERATOR_ITERATOR_TRAITS_H__

#include <thrust/iterator/iterator_categories.h>
#include <thrust/detail/execution_policy.h>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

template <typename Iterator>
struct iterator_traits : std::iterator_traits<Iterator> {};

template <typename Iterator> struct iterator_value {
  typedef typename std::iterator_traits<Iterator>::value_type type;
};
template <typename Iterator> struct iterator_pointer {
  typedef typename std::iterator_traits<Iterator>::pointer type;
};
template <typename Iterator> struct iterator_reference {
  typedef typename std::iterator_traits<Iterator>::reference type;
};
template <typename Iterator> struct iterator_difference {
  typedef typename std::iterator_traits<Iterator>::difference_type type;
};
template <typename Iterator> struct iterator_traversal {
  typedef random_access_traversal_tag type;
};

// The system of an iterator: that of its pointer, or any.
template <typename Iterator, typename = void> struct __cuferry_system_of {
  typedef any_system_tag type;
};
template <typename T> struct __cuferry_system_of<T *, void> {
  typedef host_system_tag type;
};
template <typename Iterator>
struct __cuferry_system_of<
    Iterator, std::conditional_t<true, void, typename Iterator::__cuferry_system>> {
  typedef typename Iterator::__cuferry_system type;
};
template <typename Iterator>
struct iterator_system : __cuferry_system_of<Iterator> {};
template <typename Iterator>
using iterator_value_t = typename iterator_value<Iterator>::type;
template <typename Iterator>
using iterator_pointer_t = typename iterator_pointer<Iterator>::type;
template <typename Iterator>
using iterator_reference_t = typename iterator_reference<Iterator>::type;
template <typename Iterator>
using iterator_difference_t = typename iterator_difference<Iterator>::type;
template <typename Iterator>
using iterator_traversal_t = typename iterator_traversal<Iterator>::type;
template <typename Iterator>
using iterator_system_t = typename iterator_system<Iterator>::type;

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_ITERATOR_ITERATOR_TRAITS_H__
