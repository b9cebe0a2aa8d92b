// An iterator over values and their indices.
#ifndef __CUFERRY_CUB_ARG_INDEX_INPUT_ITERATOR_H__
#define __CUFERRY_CUB_ARG_INDEX_INPUT_ITERATOR_H__

#include <cub/util_type.cuh>
#include <cub/thread/thread_load.cuh>
#include <cub/thread/thread_store.cuh>

#pragma cuferry library(cub)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace cub {

template <typename InputIteratorT, typename OffsetT = ptrdiff_t,
          typename OutputValueT = __cuferry_value<InputIteratorT>>
class ArgIndexInputIterator
    : public __cuferry_iterator<
          ArgIndexInputIterator<InputIteratorT, OffsetT, OutputValueT>,
          KeyValuePair<OffsetT, OutputValueT>,
          KeyValuePair<OffsetT, OutputValueT>, OffsetT> {
public:
  __cudart_builtin__ ArgIndexInputIterator(InputIteratorT itr,
                                           OffsetT offset = 0) {}
  __cudart_builtin__ void normalize() {}
};

} // namespace cub
#endif

#endif // __CUFERRY_CUB_ARG_INDEX_INPUT_ITERATOR_H__
