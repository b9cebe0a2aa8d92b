// A function for each element.
#ifndef __CUFERRY_THRUST_FOR_EACH_H__
#define __CUFERRY_THRUST_FOR_EACH_H__

#include <thrust/__cuferry_algorithm.h>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

__cuferry_thrust((typename In, typename UnaryFunction), (In), for_each,
                 (In first, In last, UnaryFunction f))
__cuferry_thrust((typename In, typename Size, typename UnaryFunction), (In),
                 for_each_n, (In first, Size n, UnaryFunction f))

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_FOR_EACH_H__
