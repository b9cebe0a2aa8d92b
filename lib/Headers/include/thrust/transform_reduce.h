// A function over a range, and its results reduced.
#ifndef __CUFERRY_THRUST_TRANSFORM_REDUCE_H__
#define __CUFERRY_THRUST_TRANSFORM_REDUCE_H__

#include <thrust/__cuferry_algorithm.h>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

__cuferry_thrust((typename In, typename UnaryFunction, typename Out,
                  typename BinaryFunction),
                 (Out), transform_reduce,
                 (In first, In last, UnaryFunction unary_op, Out init,
                  BinaryFunction binary_op))

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_TRANSFORM_REDUCE_H__
