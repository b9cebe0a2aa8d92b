// A function of the index for each element.
#ifndef __CUFERRY_THRUST_TABULATE_H__
#define __CUFERRY_THRUST_TABULATE_H__

#include <thrust/__cuferry_algorithm.h>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

__cuferry_thrust((typename It, typename UnaryOperation), (void), tabulate,
                 (It first, It last, UnaryOperation unary_op))

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_TABULATE_H__
