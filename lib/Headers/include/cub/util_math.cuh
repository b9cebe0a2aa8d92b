// Small arithmetic.
#ifndef __CUFERRY_CUB_UTIL_MATH_H__
#define __CUFERRY_CUB_UTIL_MATH_H__

#include "config.cuh"

#pragma cuferry library(cub)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace cub {

template <typename NumeratorT, typename DenominatorT>
__cudart_builtin__ constexpr NumeratorT DivideAndRoundUp(NumeratorT n,
                                                         DenominatorT d) {
  return static_cast<NumeratorT>((n + d - 1) / d);
}
__cudart_builtin__ constexpr int
Nominal4BItemsToItemsCombined(int nominal_4b_items_per_thread,
                              int combined_bytes) {
  return nominal_4b_items_per_thread * 8 / combined_bytes;
}
template <typename T>
__cudart_builtin__ constexpr int
Nominal4BItemsToItems(int nominal_4b_items_per_thread) {
  return nominal_4b_items_per_thread * 4 / int(sizeof(T));
}
template <typename T>
__cudart_builtin__ constexpr int
Nominal8BItemsToItems(int nominal_8b_items_per_thread) {
  return nominal_8b_items_per_thread * 8 / int(sizeof(T));
}
template <typename T> __cudart_builtin__ constexpr T MidPoint(T begin, T end) {
  return begin + (end - begin) / 2;
}
template <typename T, typename U>
__cudart_builtin__ constexpr auto max(T &&t, U &&u) -> decltype(t < u ? u : t) {
  return t < u ? u : t;
}
template <typename T, typename U>
__cudart_builtin__ constexpr auto min(T &&t, U &&u) -> decltype(t < u ? t : u) {
  return t < u ? t : u;
}

} // namespace cub
#endif

#endif // __CUFERRY_CUB_UTIL_MATH_H__
