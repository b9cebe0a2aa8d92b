// Sorted ranges merged.
#ifndef __CUFERRY_THRUST_MERGE_H__
#define __CUFERRY_THRUST_MERGE_H__

#include <thrust/__cuferry_algorithm.h>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

__cuferry_thrust((typename In1, typename In2, typename Out), (Out), merge,
                 (In1 first1, In1 last1, In2 first2, In2 last2, Out result))
__cuferry_thrust((typename In1, typename In2, typename Out,
                  typename StrictWeakCompare),
                 (Out), merge,
                 (In1 first1, In1 last1, In2 first2, In2 last2, Out result,
                  StrictWeakCompare comp))
#define __cuferry_by_key                                                       \
  Keys1 keys_first1, Keys1 keys_last1, Keys2 keys_first2, Keys2 keys_last2,    \
      Values1 values_first1, Values2 values_first2, OutKeys keys_result,       \
      OutValues values_result
__cuferry_thrust((typename Keys1, typename Keys2, typename Values1,
                  typename Values2, typename OutKeys, typename OutValues),
                 (pair<OutKeys, OutValues>), merge_by_key,
                 (__cuferry_by_key))
__cuferry_thrust((typename Keys1, typename Keys2, typename Values1,
                  typename Values2, typename OutKeys, typename OutValues,
                  typename Compare),
                 (pair<OutKeys, OutValues>), merge_by_key,
                 (__cuferry_by_key, Compare comp))
#undef __cuferry_by_key

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_MERGE_H__
