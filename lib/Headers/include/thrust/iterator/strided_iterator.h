// An iterator by strides.
#ifndef __CUFERRY_THRUST_ITERATOR_STRIDED_ITERATOR_H__
#define __CUFERRY_THRUST_ITERATOR_STRIDED_ITERATOR_H__

#include <thrust/iterator/iterator_traits.h>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

#pragma cuferry since(13.0)
template <typename Iterator, typename Stride = ptrdiff_t>
class strided_iterator
    : public __cuferry_iterator<
          strided_iterator<Iterator, Stride>,
          typename std::iterator_traits<Iterator>::value_type,
          typename std::iterator_traits<Iterator>::reference> {
public:
  strided_iterator() = default;
  __cudart_builtin__ strided_iterator(Iterator it, Stride stride) {}
};
template <typename Iterator, typename Stride>
__cudart_builtin__ strided_iterator<Iterator, Stride>
make_strided_iterator(Iterator it, Stride stride) {
  return {it, stride};
}
#pragma cuferry since()

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_ITERATOR_STRIDED_ITERATOR_H__
