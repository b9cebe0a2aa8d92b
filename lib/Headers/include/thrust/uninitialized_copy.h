// Copies into raw memory.
#ifndef __CUFERRY_THRUST_UNINITIALIZED_COPY_H__
#define __CUFERRY_THRUST_UNINITIALIZED_COPY_H__

#include <thrust/__cuferry_algorithm.h>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

__cuferry_thrust((typename In, typename It), (It), uninitialized_copy,
                 (In first, In last, It result))
__cuferry_thrust((typename In, typename Size, typename It), (It),
                 uninitialized_copy_n, (In first, Size n, It result))

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_UNINITIALIZED_COPY_H__
