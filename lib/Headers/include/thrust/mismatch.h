// Where ranges differ.
#ifndef __CUFERRY_THRUST_MISMATCH_H__
#define __CUFERRY_THRUST_MISMATCH_H__

#include <thrust/__cuferry_algorithm.h>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

__cuferry_thrust((typename In1, typename In2), (pair<In1, In2>), mismatch,
                 (In1 first1, In1 last1, In2 first2))
__cuferry_thrust((typename In1, typename In2, typename BinaryPredicate),
                 (pair<In1, In2>), mismatch,
                 (In1 first1, In1 last1, In2 first2, BinaryPredicate pred))

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_MISMATCH_H__
