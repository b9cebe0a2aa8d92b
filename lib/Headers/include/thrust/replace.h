// Elements replaced.
#ifndef __CUFERRY_THRUST_REPLACE_H__
#define __CUFERRY_THRUST_REPLACE_H__

#include <thrust/__cuferry_algorithm.h>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

__cuferry_thrust((typename It, typename T), (void), replace,
                 (It first, It last, const T &old_value, const T &new_value))
__cuferry_thrust((typename It, typename Predicate, typename T), (void),
                 replace_if,
                 (It first, It last, Predicate pred, const T &new_value))
__cuferry_thrust((typename It, typename Stencil, typename Predicate,
                  typename T),
                 (void), replace_if,
                 (It first, It last, Stencil stencil, Predicate pred,
                  const T &new_value))
__cuferry_thrust((typename In, typename Out, typename T), (Out),
                 replace_copy,
                 (In first, In last, Out result, const T &old_value,
                  const T &new_value))
__cuferry_thrust((typename In, typename Out, typename Predicate, typename T),
                 (Out), replace_copy_if,
                 (In first, In last, Out result, Predicate pred,
                  const T &new_value))
__cuferry_thrust((typename In, typename Stencil, typename Out,
                  typename Predicate, typename T),
                 (Out), replace_copy_if,
                 (In first, In last, Stencil stencil, Out result,
                  Predicate pred, const T &new_value))

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_REPLACE_H__
