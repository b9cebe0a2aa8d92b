// How many.
#ifndef __CUFERRY_THRUST_COUNT_H__
#define __CUFERRY_THRUST_COUNT_H__

#include <thrust/__cuferry_algorithm.h>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

__cuferry_thrust((typename In, typename T), (__cuferry_distance_of(In)),
                 count, (In first, In last, const T &value))
__cuferry_thrust((typename In, typename Predicate),
                 (__cuferry_distance_of(In)), count_if,
                 (In first, In last, Predicate pred))

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_COUNT_H__
