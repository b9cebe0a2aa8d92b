// How far from one iterator to the next.
#ifndef __CUFERRY_THRUST_DISTANCE_H__
#define __CUFERRY_THRUST_DISTANCE_H__

#include <thrust/iterator/iterator_traits.h>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

template <typename InputIterator>
__cudart_builtin__ typename std::iterator_traits<InputIterator>::difference_type
distance(InputIterator first, InputIterator last) {}

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_DISTANCE_H__
