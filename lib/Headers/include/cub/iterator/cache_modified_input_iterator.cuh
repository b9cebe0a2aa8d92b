// An iterator that reads with a hint to the caches.
#ifndef __CUFERRY_CUB_CACHE_MODIFIED_INPUT_ITERATOR_H__
#define __CUFERRY_CUB_CACHE_MODIFIED_INPUT_ITERATOR_H__

#include <cub/util_type.cuh>
#include <cub/thread/thread_load.cuh>
#include <cub/thread/thread_store.cuh>

#pragma cuferry library(cub)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace cub {

template <CacheLoadModifier MODIFIER, typename ValueType,
          typename OffsetT = ptrdiff_t>
class CacheModifiedInputIterator
    : public __cuferry_iterator<
          CacheModifiedInputIterator<MODIFIER, ValueType, OffsetT>, ValueType,
          ValueType, OffsetT> {
public:
#pragma cuferry strength(common)
  ValueType *ptr;
#pragma cuferry strength(likely)
  __cudart_builtin__ CacheModifiedInputIterator(ValueType *ptr) : ptr(ptr) {}
};

} // namespace cub
#endif

#endif // __CUFERRY_CUB_CACHE_MODIFIED_INPUT_ITERATOR_H__
