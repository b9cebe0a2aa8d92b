// Copies, of all or of what a predicate holds for.
#ifndef __CUFERRY_THRUST_COPY_H__
#define __CUFERRY_THRUST_COPY_H__

#include <thrust/__cuferry_algorithm.h>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

__cuferry_thrust((typename In, typename Out), (Out), copy,
                 (In first, In last, Out result))
__cuferry_thrust((typename In, typename Size, typename Out), (Out), copy_n,
                 (In first, Size n, Out result))
__cuferry_thrust((typename In, typename Out, typename Predicate), (Out),
                 copy_if,
                 (In first, In last, Out result, Predicate pred))
__cuferry_thrust((typename In, typename Stencil, typename Out,
                  typename Predicate),
                 (Out), copy_if,
                 (In first, In last, Stencil stencil, Out result,
                  Predicate pred))

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_COPY_H__
