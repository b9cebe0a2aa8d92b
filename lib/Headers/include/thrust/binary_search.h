// Searches in sorted ranges.
#ifndef __CUFERRY_THRUST_BINARY_SEARCH_H__
#define __CUFERRY_THRUST_BINARY_SEARCH_H__

#include <thrust/__cuferry_algorithm.h>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

// For one value, or for each value of a range.
#define __cuferry_search(Result, name)                                         \
  __cuferry_thrust((typename It, typename T), (Result), name,                  \
                   (It first, It last, const T &value))                        \
  __cuferry_thrust((typename It, typename T, typename StrictWeakOrdering),     \
                   (Result), name,                                             \
                   (It first, It last, const T &value,                         \
                    StrictWeakOrdering comp))                                  \
  __cuferry_thrust((typename It, typename In, typename Out), (Out), name,      \
                   (It first, It last, In values_first, In values_last,        \
                    Out result))                                               \
  __cuferry_thrust((typename It, typename In, typename Out,                    \
                    typename StrictWeakOrdering),                              \
                   (Out), name,                                                \
                   (It first, It last, In values_first, In values_last,        \
                    Out result, StrictWeakOrdering comp))
__cuferry_search(It, lower_bound)
__cuferry_search(It, upper_bound)
__cuferry_search(bool, binary_search)
#undef __cuferry_search
__cuferry_thrust((typename It, typename T), (pair<It, It>), equal_range,
                 (It first, It last, const T &value))
__cuferry_thrust((typename It, typename T, typename StrictWeakOrdering),
                 (pair<It, It>), equal_range,
                 (It first, It last, const T &value,
                  StrictWeakOrdering comp))

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_BINARY_SEARCH_H__
