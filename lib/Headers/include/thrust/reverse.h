// Ranges backwards.
#ifndef __CUFERRY_THRUST_REVERSE_H__
#define __CUFERRY_THRUST_REVERSE_H__

#include <thrust/__cuferry_algorithm.h>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

__cuferry_thrust((typename It), (void), reverse, (It first, It last))
__cuferry_thrust((typename It, typename Out), (Out), reverse_copy,
                 (It first, It last, Out result))

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_REVERSE_H__
