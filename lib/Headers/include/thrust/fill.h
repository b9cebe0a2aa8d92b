// Ranges filled with a value.
#ifndef __CUFERRY_THRUST_FILL_H__
#define __CUFERRY_THRUST_FILL_H__

#include <thrust/__cuferry_algorithm.h>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

__cuferry_thrust((typename It, typename T), (void), fill,
                 (It first, It last, const T &value))
__cuferry_thrust((typename Out, typename Size, typename T), (Out), fill_n,
                 (Out first, Size n, const T &value))

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_FILL_H__
