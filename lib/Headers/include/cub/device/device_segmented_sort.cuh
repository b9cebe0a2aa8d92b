// Sorts of the segments of arrays.
#ifndef __CUFERRY_CUB_DEVICE_SEGMENTED_SORT_H__
#define __CUFERRY_CUB_DEVICE_SEGMENTED_SORT_H__

#include <cub/thread/thread_operators.cuh>
#include <cub/util_device.cuh>

#pragma cuferry library(cub)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace cub {

#pragma cuferry since(11.5)
struct DeviceSegmentedSort {
#define __cuferry_segments                                                     \
  NumItemsT num_items, NumSegmentsT num_segments,                              \
      BeginOffsetIteratorT d_begin_offsets, EndOffsetIteratorT d_end_offsets,  \
      __cuferry_stream
#define __cuferry_sort(prefix, suffix)                                         \
  template <typename KeyT, typename ValueT, typename NumItemsT,                \
            typename NumSegmentsT, typename BeginOffsetIteratorT,              \
            typename EndOffsetIteratorT>                                       \
  __cuferry_device_call prefix##Pairs##suffix(                                 \
      __cuferry_temporary, const KeyT *d_keys_in, KeyT *d_keys_out,            \
      const ValueT *d_values_in, ValueT *d_values_out, __cuferry_segments) {}  \
  template <typename KeyT, typename ValueT, typename NumItemsT,                \
            typename NumSegmentsT, typename BeginOffsetIteratorT,              \
            typename EndOffsetIteratorT>                                       \
  __cuferry_device_call prefix##Pairs##suffix(                                 \
      __cuferry_temporary, DoubleBuffer<KeyT> &d_keys,                         \
      DoubleBuffer<ValueT> &d_values, __cuferry_segments) {}                   \
  template <typename KeyT, typename NumItemsT, typename NumSegmentsT,          \
            typename BeginOffsetIteratorT, typename EndOffsetIteratorT>        \
  __cuferry_device_call prefix##Keys##suffix(                                  \
      __cuferry_temporary, const KeyT *d_keys_in, KeyT *d_keys_out,            \
      __cuferry_segments) {}                                                   \
  template <typename KeyT, typename NumItemsT, typename NumSegmentsT,          \
            typename BeginOffsetIteratorT, typename EndOffsetIteratorT>        \
  __cuferry_device_call prefix##Keys##suffix(                                  \
      __cuferry_temporary, DoubleBuffer<KeyT> &d_keys, __cuferry_segments) {}
  __cuferry_sort(Sort, )
  __cuferry_sort(Sort, Descending)
  __cuferry_sort(StableSort, )
  __cuferry_sort(StableSort, Descending)
#undef __cuferry_sort
#undef __cuferry_segments
};
#pragma cuferry since()

} // namespace cub
#endif

#endif // __CUFERRY_CUB_DEVICE_SEGMENTED_SORT_H__
