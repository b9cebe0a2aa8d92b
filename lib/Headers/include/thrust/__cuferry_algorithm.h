// How the headers of Thrust write an algorithm down:
//
//   __cuferry_thrust((typename It, typename T), (It), find,
//                       (It first, It last, const T &value))
//
// is two functions: It find(first, last, value), and the same after a policy.
// Bodies are empty, but there: a template that is given a lambda must have one.
#ifndef __CUFERRY_THRUST_ALGORITHM_H__
#define __CUFERRY_THRUST_ALGORITHM_H__

#include <thrust/detail/execution_policy.h>
#include <thrust/iterator/iterator_traits.h>
#include <thrust/pair.h>

#pragma cuferry library(thrust)

#define __cuferry_open(...) __VA_ARGS__
#define __cuferry_thrust(parameters, result, name, arguments)                  \
  template <__cuferry_open parameters>                                         \
  __cudart_builtin__ __cuferry_open result name arguments {}                   \
  template <typename DerivedPolicy, __cuferry_open parameters>                 \
  __cudart_builtin__ __cuferry_open result name(                               \
      const thrust::detail::execution_policy_base<DerivedPolicy> &exec,        \
      __cuferry_open arguments) {}

// The type of what an iterator points to.
#define __cuferry_value_of(It) typename std::iterator_traits<It>::value_type
#define __cuferry_distance_of(It)                                              \
  typename std::iterator_traits<It>::difference_type

#include <thrust/__cuferry_common.h>

#endif // __CUFERRY_THRUST_ALGORITHM_H__
