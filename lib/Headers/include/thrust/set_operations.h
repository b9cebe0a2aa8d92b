// Sorted ranges as sets.
#ifndef __CUFERRY_THRUST_SET_OPERATIONS_H__
#define __CUFERRY_THRUST_SET_OPERATIONS_H__

#include <thrust/__cuferry_algorithm.h>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

#define __cuferry_set(name)                                                    \
  __cuferry_thrust((typename In1, typename In2, typename Out), (Out), name,    \
                   (In1 first1, In1 last1, In2 first2, In2 last2,              \
                    Out result))                                               \
  __cuferry_thrust((typename In1, typename In2, typename Out,                  \
                    typename StrictWeakCompare),                               \
                   (Out), name,                                                \
                   (In1 first1, In1 last1, In2 first2, In2 last2,              \
                    Out result, StrictWeakCompare comp))
__cuferry_set(set_difference)
__cuferry_set(set_intersection)
__cuferry_set(set_symmetric_difference)
__cuferry_set(set_union)
#undef __cuferry_set

#define __cuferry_set(name)                                                    \
  __cuferry_thrust((typename In1, typename In2, typename In3, typename In4,    \
                    typename Out1, typename Out2),                             \
                   (pair<Out1, Out2>), name,                                   \
                   (In1 keys_first1, In1 keys_last1, In2 keys_first2,          \
                    In2 keys_last2, In3 values_first1, In4 values_first2,      \
                    Out1 keys_result, Out2 values_result))                     \
  __cuferry_thrust((typename In1, typename In2, typename In3, typename In4,    \
                    typename Out1, typename Out2,                              \
                    typename StrictWeakCompare),                               \
                   (pair<Out1, Out2>), name,                                   \
                   (In1 keys_first1, In1 keys_last1, In2 keys_first2,          \
                    In2 keys_last2, In3 values_first1, In4 values_first2,      \
                    Out1 keys_result, Out2 values_result,                      \
                    StrictWeakCompare comp))
__cuferry_set(set_difference_by_key)
__cuferry_set(set_symmetric_difference_by_key)
__cuferry_set(set_union_by_key)
#undef __cuferry_set
// The second range has no values here: all come from the first.
__cuferry_thrust((typename In1, typename In2, typename In3, typename Out1,
                  typename Out2),
                 (pair<Out1, Out2>), set_intersection_by_key,
                 (In1 keys_first1, In1 keys_last1, In2 keys_first2,
                  In2 keys_last2, In3 values_first1, Out1 keys_result,
                  Out2 values_result))
__cuferry_thrust((typename In1, typename In2, typename In3, typename Out1,
                  typename Out2, typename StrictWeakCompare),
                 (pair<Out1, Out2>), set_intersection_by_key,
                 (In1 keys_first1, In1 keys_last1, In2 keys_first2,
                  In2 keys_last2, In3 values_first1, Out1 keys_result,
                  Out2 values_result, StrictWeakCompare comp))

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_SET_OPERATIONS_H__
