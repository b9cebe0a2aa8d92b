// An iterator that writes with a hint to the caches.
#ifndef __CUFERRY_CUB_CACHE_MODIFIED_OUTPUT_ITERATOR_H__
#define __CUFERRY_CUB_CACHE_MODIFIED_OUTPUT_ITERATOR_H__

#include <cub/util_type.cuh>
#include <cub/thread/thread_load.cuh>
#include <cub/thread/thread_store.cuh>

#pragma cuferry library(cub)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace cub {

template <CacheStoreModifier MODIFIER, typename ValueType,
          typename OffsetT = ptrdiff_t>
class CacheModifiedOutputIterator
    : public __cuferry_iterator<
          CacheModifiedOutputIterator<MODIFIER, ValueType, OffsetT>, ValueType,
          ValueType &, OffsetT> {
public:
  template <typename QualifiedValueType>
  __cudart_builtin__ CacheModifiedOutputIterator(QualifiedValueType *ptr) {}
};

} // namespace cub
#endif

#endif // __CUFERRY_CUB_CACHE_MODIFIED_OUTPUT_ITERATOR_H__
