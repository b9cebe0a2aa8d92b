// Values and ranges exchanged.
#ifndef __CUFERRY_THRUST_SWAP_H__
#define __CUFERRY_THRUST_SWAP_H__

#include <thrust/__cuferry_algorithm.h>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

template <typename T> __cudart_builtin__ void swap(T &a, T &b) {}
__cuferry_thrust((typename It1, typename It2), (It2), swap_ranges,
                 (It1 first1, It1 last1, It2 first2))

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_SWAP_H__
