// Pointers given to another system.
#ifndef __CUFERRY_THRUST_ITERATOR_RETAG_H__
#define __CUFERRY_THRUST_ITERATOR_RETAG_H__

#include <thrust/iterator/iterator_traits.h>
#include <thrust/detail/pointer.h>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

template <typename Tag, typename Iterator>
__cudart_builtin__ auto retag(Iterator iter)
    -> pointer<typename std::iterator_traits<Iterator>::value_type, Tag> {}
template <typename Tag, typename T>
__cudart_builtin__ pointer<T, Tag> reinterpret_tag(T *p) {}

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_ITERATOR_RETAG_H__
