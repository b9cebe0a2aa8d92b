// Iterators moved.
#ifndef __CUFERRY_THRUST_ADVANCE_H__
#define __CUFERRY_THRUST_ADVANCE_H__

#include <thrust/iterator/iterator_traits.h>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

template <typename InputIterator, typename Distance>
__cudart_builtin__ void advance(InputIterator &i, Distance n) {}
template <typename InputIterator>
__cudart_builtin__ InputIterator next(InputIterator i, ptrdiff_t n = 1) {}
template <typename Iterator>
__cudart_builtin__ Iterator prev(Iterator i, ptrdiff_t n = 1) {}

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_ADVANCE_H__
