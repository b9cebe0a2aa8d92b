// Raw memory filled with a value.
#ifndef __CUFERRY_THRUST_UNINITIALIZED_FILL_H__
#define __CUFERRY_THRUST_UNINITIALIZED_FILL_H__

#include <thrust/__cuferry_algorithm.h>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

__cuferry_thrust((typename It, typename T), (void), uninitialized_fill,
                 (It first, It last, const T &x))
__cuferry_thrust((typename It, typename Size, typename T), (It),
                 uninitialized_fill_n, (It first, Size n, const T &x))

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_UNINITIALIZED_FILL_H__
