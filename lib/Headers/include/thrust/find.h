// Searches.
#ifndef __CUFERRY_THRUST_FIND_H__
#define __CUFERRY_THRUST_FIND_H__

#include <thrust/__cuferry_algorithm.h>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

__cuferry_thrust((typename In, typename T), (In), find,
                 (In first, In last, const T &value))
__cuferry_thrust((typename In, typename Predicate), (In), find_if,
                 (In first, In last, Predicate pred))
__cuferry_thrust((typename In, typename Predicate), (In), find_if_not,
                 (In first, In last, Predicate pred))

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_FIND_H__
