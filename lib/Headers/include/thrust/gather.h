// Elements fetched by their indices.
#ifndef __CUFERRY_THRUST_GATHER_H__
#define __CUFERRY_THRUST_GATHER_H__

#include <thrust/__cuferry_algorithm.h>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

__cuferry_thrust((typename Map, typename In, typename Out), (Out), gather,
                 (Map map_first, Map map_last, In input_first, Out result))
__cuferry_thrust((typename Map, typename Stencil, typename In, typename Out),
                 (Out), gather_if,
                 (Map map_first, Map map_last, Stencil stencil,
                  In input_first, Out result))
__cuferry_thrust((typename Map, typename Stencil, typename In, typename Out,
                  typename Predicate),
                 (Out), gather_if,
                 (Map map_first, Map map_last, Stencil stencil,
                  In input_first, Out result, Predicate pred))

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_GATHER_H__
