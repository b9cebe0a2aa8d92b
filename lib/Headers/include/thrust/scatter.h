// Elements put where their indices say.
#ifndef __CUFERRY_THRUST_SCATTER_H__
#define __CUFERRY_THRUST_SCATTER_H__

#include <thrust/__cuferry_algorithm.h>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

__cuferry_thrust((typename In, typename Map, typename It), (void), scatter,
                 (In first, In last, Map map, It result))
__cuferry_thrust((typename In, typename Map, typename Stencil, typename It),
                 (void), scatter_if,
                 (In first, In last, Map map, Stencil stencil, It output))
__cuferry_thrust((typename In, typename Map, typename Stencil, typename It,
                  typename Predicate),
                 (void), scatter_if,
                 (In first, In last, Map map, Stencil stencil, It output,
                  Predicate pred))

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_SCATTER_H__
