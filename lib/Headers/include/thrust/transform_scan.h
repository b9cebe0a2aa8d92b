// A function over a range, and its results scanned.
#ifndef __CUFERRY_THRUST_TRANSFORM_SCAN_H__
#define __CUFERRY_THRUST_TRANSFORM_SCAN_H__

#include <thrust/__cuferry_algorithm.h>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

__cuferry_thrust((typename In, typename Out, typename UnaryFunction,
                  typename Op),
                 (Out), transform_inclusive_scan,
                 (In first, In last, Out result, UnaryFunction unary_op,
                  Op binary_op))
__cuferry_thrust((typename In, typename Out, typename UnaryFunction,
                  typename T, typename Op),
                 (Out), transform_inclusive_scan,
                 (In first, In last, Out result, UnaryFunction unary_op,
                  T init, Op binary_op))
__cuferry_thrust((typename In, typename Out, typename UnaryFunction,
                  typename T, typename Op),
                 (Out), transform_exclusive_scan,
                 (In first, In last, Out result, UnaryFunction unary_op,
                  T init, Op binary_op))

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_TRANSFORM_SCAN_H__
