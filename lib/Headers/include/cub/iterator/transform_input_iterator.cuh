// An iterator that transforms what it reads.
#ifndef __CUFERRY_CUB_TRANSFORM_INPUT_ITERATOR_H__
#define __CUFERRY_CUB_TRANSFORM_INPUT_ITERATOR_H__

#include <cub/util_type.cuh>
#include <cub/thread/thread_load.cuh>
#include <cub/thread/thread_store.cuh>

#pragma cuferry library(cub)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace cub {

#pragma cuferry until(12.9)
template <typename ValueType, typename ConversionOp, typename InputIteratorT,
          typename OffsetT = ptrdiff_t>
class TransformInputIterator
    : public __cuferry_iterator<
          TransformInputIterator<ValueType, ConversionOp, InputIteratorT,
                                 OffsetT>,
          ValueType, ValueType, OffsetT> {
public:
  __cudart_builtin__ TransformInputIterator(InputIteratorT input_itr,
                                            ConversionOp conversion_op) {}
};
#pragma cuferry until()

} // namespace cub
#endif

#endif // __CUFERRY_CUB_TRANSFORM_INPUT_ITERATOR_H__
