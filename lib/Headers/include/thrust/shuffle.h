// Ranges in random order.
#ifndef __CUFERRY_THRUST_SHUFFLE_H__
#define __CUFERRY_THRUST_SHUFFLE_H__

#include <thrust/__cuferry_algorithm.h>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

#pragma cuferry since(11.0)
__cuferry_thrust((typename It, typename URBG), (void), shuffle,
                 (It first, It last, URBG &&g))
__cuferry_thrust((typename It, typename Out, typename URBG), (void),
                 shuffle_copy, (It first, It last, Out result, URBG &&g))
#pragma cuferry since()

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_SHUFFLE_H__
