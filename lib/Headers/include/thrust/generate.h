// Ranges filled by a generator.
#ifndef __CUFERRY_THRUST_GENERATE_H__
#define __CUFERRY_THRUST_GENERATE_H__

#include <thrust/__cuferry_algorithm.h>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

__cuferry_thrust((typename It, typename Generator), (void), generate,
                 (It first, It last, Generator gen))
__cuferry_thrust((typename Out, typename Size, typename Generator), (Out),
                 generate_n, (Out first, Size n, Generator gen))

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_GENERATE_H__
