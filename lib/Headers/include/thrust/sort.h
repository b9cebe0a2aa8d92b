// Sorts.
#ifndef __CUFERRY_THRUST_SORT_H__
#define __CUFERRY_THRUST_SORT_H__

#include <thrust/__cuferry_algorithm.h>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

#define __cuferry_sort(name)                                                   \
  __cuferry_thrust((typename It), (void), name, (It first, It last))           \
  __cuferry_thrust((typename It, typename StrictWeakOrdering), (void),         \
                   name, (It first, It last, StrictWeakOrdering comp))         \
  __cuferry_thrust((typename It1, typename It2), (void), name##_by_key,        \
                   (It1 keys_first, It1 keys_last, It2 values_first))          \
  __cuferry_thrust((typename It1, typename It2,                                \
                    typename StrictWeakOrdering),                              \
                   (void), name##_by_key,                                      \
                   (It1 keys_first, It1 keys_last, It2 values_first,           \
                    StrictWeakOrdering comp))
__cuferry_sort(sort)
__cuferry_sort(stable_sort)
#undef __cuferry_sort
__cuferry_thrust((typename It), (bool), is_sorted, (It first, It last))
__cuferry_thrust((typename It, typename Compare), (bool), is_sorted,
                 (It first, It last, Compare comp))
__cuferry_thrust((typename It), (It), is_sorted_until, (It first, It last))
__cuferry_thrust((typename It, typename Compare), (It), is_sorted_until,
                 (It first, It last, Compare comp))

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_SORT_H__
