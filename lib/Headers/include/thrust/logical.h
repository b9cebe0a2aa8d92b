// All, any, none.
#ifndef __CUFERRY_THRUST_LOGICAL_H__
#define __CUFERRY_THRUST_LOGICAL_H__

#include <thrust/__cuferry_algorithm.h>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

__cuferry_thrust((typename In, typename Predicate), (bool), all_of,
                 (In first, In last, Predicate pred))
__cuferry_thrust((typename In, typename Predicate), (bool), any_of,
                 (In first, In last, Predicate pred))
__cuferry_thrust((typename In, typename Predicate), (bool), none_of,
                 (In first, In last, Predicate pred))

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_LOGICAL_H__
