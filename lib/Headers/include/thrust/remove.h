// Elements removed.
#ifndef __CUFERRY_THRUST_REMOVE_H__
#define __CUFERRY_THRUST_REMOVE_H__

#include <thrust/__cuferry_algorithm.h>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

__cuferry_thrust((typename It, typename T), (It), remove,
                 (It first, It last, const T &value))
__cuferry_thrust((typename In, typename Out, typename T), (Out), remove_copy,
                 (In first, In last, Out result, const T &value))
__cuferry_thrust((typename It, typename Predicate), (It), remove_if,
                 (It first, It last, Predicate pred))
__cuferry_thrust((typename It, typename Stencil, typename Predicate), (It),
                 remove_if,
                 (It first, It last, Stencil stencil, Predicate pred))
__cuferry_thrust((typename In, typename Out, typename Predicate), (Out),
                 remove_copy_if,
                 (In first, In last, Out result, Predicate pred))
__cuferry_thrust((typename In, typename Stencil, typename Out,
                  typename Predicate),
                 (Out), remove_copy_if,
                 (In first, In last, Stencil stencil, Out result,
                  Predicate pred))

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_REMOVE_H__
