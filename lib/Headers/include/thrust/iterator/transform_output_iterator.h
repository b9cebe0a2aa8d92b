// Iterators that transform what is written to them.
#ifndef __CUFERRY_THRUST_ITERATOR_TRANSFORM_OUTPUT_ITERATOR_H__
#define __CUFERRY_THRUST_ITERATOR_TRANSFORM_OUTPUT_ITERATOR_H__

#include <thrust/iterator/discard_iterator.h>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

template <typename Fn, typename Iterator>
class transform_output_iterator
    : public __cuferry_iterator<transform_output_iterator<Fn, Iterator>,
                                __cuferry_sink, __cuferry_sink> {
public:
  transform_output_iterator() = default;
  __cudart_builtin__ transform_output_iterator(Iterator out, Fn fun) {}
};
template <typename Fn, typename Iterator>
__cudart_builtin__ transform_output_iterator<Fn, Iterator>
make_transform_output_iterator(Iterator out, Fn fun) {
  return transform_output_iterator<Fn, Iterator>(out, fun);
}

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_ITERATOR_TRANSFORM_OUTPUT_ITERATOR_H__
