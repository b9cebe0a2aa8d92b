// Differences of neighbours.
#ifndef __CUFERRY_THRUST_ADJACENT_DIFFERENCE_H__
#define __CUFERRY_THRUST_ADJACENT_DIFFERENCE_H__

#include <thrust/__cuferry_algorithm.h>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

__cuferry_thrust((typename In, typename Out), (Out), adjacent_difference,
                 (In first, In last, Out result))
__cuferry_thrust((typename In, typename Out, typename BinaryFunction), (Out),
                 adjacent_difference,
                 (In first, In last, Out result, BinaryFunction binary_op))

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_ADJACENT_DIFFERENCE_H__
