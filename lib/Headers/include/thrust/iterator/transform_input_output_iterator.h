// Iterators that transform what is read and what is written.
#ifndef __CUFERRY_THRUST_ITERATOR_TRANSFORM_INPUT_OUTPUT_ITERATOR_H__
#define __CUFERRY_THRUST_ITERATOR_TRANSFORM_INPUT_OUTPUT_ITERATOR_H__

#include <thrust/iterator/iterator_traits.h>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

template <typename In, typename Out, typename Iterator>
class transform_input_output_iterator
    : public __cuferry_iterator<
          transform_input_output_iterator<In, Out, Iterator>,
          typename std::iterator_traits<Iterator>::value_type> {
public:
  transform_input_output_iterator() = default;
  __cudart_builtin__ transform_input_output_iterator(Iterator io, In input,
                                                     Out output) {}
};
template <typename In, typename Out, typename Iterator>
__cudart_builtin__ transform_input_output_iterator<In, Out, Iterator>
make_transform_input_output_iterator(Iterator io, In input, Out output) {
  return transform_input_output_iterator<In, Out, Iterator>(io, input, output);
}

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_ITERATOR_TRANSFORM_INPUT_OUTPUT_ITERATOR_H__
