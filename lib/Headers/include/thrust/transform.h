// A function over ranges, element by element.
#ifndef __CUFERRY_THRUST_TRANSFORM_H__
#define __CUFERRY_THRUST_TRANSFORM_H__

#include <thrust/__cuferry_algorithm.h>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

__cuferry_thrust((typename In, typename Out, typename UnaryFunction), (Out),
                 transform,
                 (In first, In last, Out result, UnaryFunction op))
__cuferry_thrust((typename In1, typename In2, typename Out,
                  typename BinaryFunction),
                 (Out), transform,
                 (In1 first1, In1 last1, In2 first2, Out result,
                  BinaryFunction op))
__cuferry_thrust((typename In, typename It, typename UnaryFunction,
                  typename Predicate),
                 (It), transform_if,
                 (In first, In last, It result, UnaryFunction op,
                  Predicate pred))
__cuferry_thrust((typename In, typename Stencil, typename It,
                  typename UnaryFunction, typename Predicate),
                 (It), transform_if,
                 (In first, In last, Stencil stencil, It result,
                  UnaryFunction op, Predicate pred))
__cuferry_thrust((typename In1, typename In2, typename Stencil, typename It,
                  typename BinaryFunction, typename Predicate),
                 (It), transform_if,
                 (In1 first1, In1 last1, In2 first2, Stencil stencil,
                  It result, BinaryFunction binary_op, Predicate pred))
#pragma cuferry since(13.0)
__cuferry_thrust((typename In, typename Size, typename Out,
                  typename UnaryFunction),
                 (Out), transform_n,
                 (In first, Size count, Out result, UnaryFunction op))
#pragma cuferry since()

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_TRANSFORM_H__
