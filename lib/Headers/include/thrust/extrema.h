// The least and the greatest.
#ifndef __CUFERRY_THRUST_EXTREMA_H__
#define __CUFERRY_THRUST_EXTREMA_H__

#include <thrust/__cuferry_algorithm.h>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

template <typename T>
__cudart_builtin__ constexpr T min(const T &lhs, const T &rhs) {
  return rhs < lhs ? rhs : lhs;
}
template <typename T, typename BinaryPredicate>
__cudart_builtin__ T min(const T &lhs, const T &rhs, BinaryPredicate comp) {}
template <typename T>
__cudart_builtin__ constexpr T max(const T &lhs, const T &rhs) {
  return lhs < rhs ? rhs : lhs;
}
template <typename T, typename BinaryPredicate>
__cudart_builtin__ T max(const T &lhs, const T &rhs, BinaryPredicate comp) {}

__cuferry_thrust((typename It), (It), min_element, (It first, It last))
__cuferry_thrust((typename It, typename BinaryPredicate), (It), min_element,
                 (It first, It last, BinaryPredicate comp))
__cuferry_thrust((typename It), (It), max_element, (It first, It last))
__cuferry_thrust((typename It, typename BinaryPredicate), (It), max_element,
                 (It first, It last, BinaryPredicate comp))
__cuferry_thrust((typename It), (pair<It, It>), minmax_element,
                 (It first, It last))
__cuferry_thrust((typename It, typename BinaryPredicate), (pair<It, It>),
                 minmax_element, (It first, It last, BinaryPredicate comp))

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_EXTREMA_H__
