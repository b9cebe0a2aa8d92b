// Ranges filled with a sequence.
#ifndef __CUFERRY_THRUST_SEQUENCE_H__
#define __CUFERRY_THRUST_SEQUENCE_H__

#include <thrust/__cuferry_algorithm.h>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

__cuferry_thrust((typename It), (void), sequence, (It first, It last))
__cuferry_thrust((typename It, typename T), (void), sequence,
                 (It first, It last, T init))
__cuferry_thrust((typename It, typename T), (void), sequence,
                 (It first, It last, T init, T step))

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_SEQUENCE_H__
