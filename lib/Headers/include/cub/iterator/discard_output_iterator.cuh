// An iterator that forgets what is written to it.
#ifndef __CUFERRY_CUB_DISCARD_OUTPUT_ITERATOR_H__
#define __CUFERRY_CUB_DISCARD_OUTPUT_ITERATOR_H__

#include <cub/util_type.cuh>
#include <cub/thread/thread_load.cuh>
#include <cub/thread/thread_store.cuh>

#pragma cuferry library(cub)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace cub {

#pragma cuferry until(12.9)
template <typename OffsetT = ptrdiff_t>
class DiscardOutputIterator
    : public __cuferry_iterator<DiscardOutputIterator<OffsetT>, void,
                                DiscardOutputIterator<OffsetT> &, OffsetT> {
public:
  __cudart_builtin__ DiscardOutputIterator(OffsetT offset = 0) {}
  template <typename T> __cudart_builtin__ void operator=(const T &) {}
};
#pragma cuferry until()

} // namespace cub
#endif

#endif // __CUFERRY_CUB_DISCARD_OUTPUT_ITERATOR_H__
