// Whether ranges are equal.
#ifndef __CUFERRY_THRUST_EQUAL_H__
#define __CUFERRY_THRUST_EQUAL_H__

#include <thrust/__cuferry_algorithm.h>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

__cuferry_thrust((typename In1, typename In2), (bool), equal,
                 (In1 first1, In1 last1, In2 first2))
__cuferry_thrust((typename In1, typename In2, typename BinaryPredicate),
                 (bool), equal,
                 (In1 first1, In1 last1, In2 first2,
                  BinaryPredicate binary_pred))

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_EQUAL_H__
