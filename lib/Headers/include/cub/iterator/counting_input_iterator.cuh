// An iterator over consecutive numbers.
#ifndef __CUFERRY_CUB_COUNTING_INPUT_ITERATOR_H__
#define __CUFERRY_CUB_COUNTING_INPUT_ITERATOR_H__

#include <cub/util_type.cuh>
#include <cub/thread/thread_load.cuh>
#include <cub/thread/thread_store.cuh>

#pragma cuferry library(cub)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace cub {

#pragma cuferry until(12.9)
template <typename ValueType, typename OffsetT = ptrdiff_t>
class CountingInputIterator
    : public __cuferry_iterator<CountingInputIterator<ValueType, OffsetT>,
                                ValueType, ValueType, OffsetT> {
public:
  __cudart_builtin__ CountingInputIterator(const ValueType &val) {}
};
#pragma cuferry until()

} // namespace cub
#endif

#endif // __CUFERRY_CUB_COUNTING_INPUT_ITERATOR_H__
