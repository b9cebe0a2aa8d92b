// What the iterators of libcu++, CUB and Thrust have in common.
#ifndef __CUFERRY_CUDA_ITERATOR_H__
#define __CUFERRY_CUDA_ITERATOR_H__

#include "__cuferry_namespace.h"
#include "std/__cuferry_min_max.h"
#include "std/cstddef"
#include "std/cstdint"
#include "std/utility"
#include <cstdio>
#include <cstring>
#include <limits>
#include <type_traits>
#include <utility>

// The tags of iterators alone, where the library lets us have them alone.
#if defined(__cplusplus) && __has_include(<bits/stl_iterator_base_types.h>)
#include <bits/stl_iterator_base_types.h>
#elif defined(__cplusplus)
#include <iterator>
#endif

#pragma cuferry library(libcudacxx)

#ifdef __cplusplus

// What an iterator points to, without asking its traits.
template <class It>
using __cuferry_reference = decltype(*std::declval<It &>());
template <class It>
using __cuferry_value = std::remove_cv_t<
    std::remove_reference_t<__cuferry_reference<It>>>;

// A random access iterator by the name of Self.
template <class Self, class Value, class Reference = Value &,
          class Difference = ptrdiff_t>
struct __cuferry_iterator {
  typedef std::random_access_iterator_tag iterator_category;
  typedef Value value_type;
  typedef Reference reference;
  typedef std::remove_reference_t<Reference> *pointer;
  typedef Difference difference_type;

  __cudart_builtin__ Reference operator*() const {}
  __cudart_builtin__ pointer operator->() const {}
  template <class N> __cudart_builtin__ Reference operator[](N n) const {}
  __cudart_builtin__ Self &operator++() {}
  __cudart_builtin__ Self operator++(int) {}
  __cudart_builtin__ Self &operator--() {}
  __cudart_builtin__ Self operator--(int) {}
  __cudart_builtin__ Self &operator+=(Difference n) {}
  __cudart_builtin__ Self &operator-=(Difference n) {}
  __cudart_builtin__ Self operator+(Difference n) const {}
  __cudart_builtin__ Self operator-(Difference n) const {}
  __cudart_builtin__ Difference operator-(const Self &other) const {}
  friend __cudart_builtin__ Self operator+(Difference n, const Self &it) {}
  friend __cudart_builtin__ bool operator==(const Self &a, const Self &b) {}
  friend __cudart_builtin__ bool operator!=(const Self &a, const Self &b) {}
  friend __cudart_builtin__ bool operator<(const Self &a, const Self &b) {}
  friend __cudart_builtin__ bool operator>(const Self &a, const Self &b) {}
  friend __cudart_builtin__ bool operator<=(const Self &a, const Self &b) {}
  friend __cudart_builtin__ bool operator>=(const Self &a, const Self &b) {}
};

#endif // __cplusplus

#endif // __CUFERRY_CUDA_ITERATOR_H__
