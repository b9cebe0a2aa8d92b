// Radix sorts of the segments of arrays.
#ifndef __CUFERRY_CUB_DEVICE_SEGMENTED_RADIX_SORT_H__
#define __CUFERRY_CUB_DEVICE_SEGMENTED_RADIX_SORT_H__

#include <cub/thread/thread_operators.cuh>
#include <cub/util_device.cuh>

#pragma cuferry library(cub)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace cub {

struct DeviceSegmentedRadixSort {
#define __cuferry_segments                                                     \
  NumItemsT num_items, NumSegmentsT num_segments,                              \
      BeginOffsetIteratorT d_begin_offsets, EndOffsetIteratorT d_end_offsets,  \
      int begin_bit = 0, int end_bit = sizeof(KeyT) * 8, __cuferry_stream
#define __cuferry_sort(suffix)                                                 \
  template <typename KeyT, typename ValueT, typename NumItemsT,                \
            typename NumSegmentsT, typename BeginOffsetIteratorT,              \
            typename EndOffsetIteratorT>                                       \
  __cuferry_device_call SortPairs##suffix(                                     \
      __cuferry_temporary, const KeyT *d_keys_in, KeyT *d_keys_out,            \
      const ValueT *d_values_in, ValueT *d_values_out, __cuferry_segments) {}  \
  template <typename KeyT, typename ValueT, typename NumItemsT,                \
            typename NumSegmentsT, typename BeginOffsetIteratorT,              \
            typename EndOffsetIteratorT>                                       \
  __cuferry_device_call SortPairs##suffix(                                     \
      __cuferry_temporary, DoubleBuffer<KeyT> &d_keys,                         \
      DoubleBuffer<ValueT> &d_values, __cuferry_segments) {}                   \
  template <typename KeyT, typename NumItemsT, typename NumSegmentsT,          \
            typename BeginOffsetIteratorT, typename EndOffsetIteratorT>        \
  __cuferry_device_call SortKeys##suffix(                                      \
      __cuferry_temporary, const KeyT *d_keys_in, KeyT *d_keys_out,            \
      __cuferry_segments) {}                                                   \
  template <typename KeyT, typename NumItemsT, typename NumSegmentsT,          \
            typename BeginOffsetIteratorT, typename EndOffsetIteratorT>        \
  __cuferry_device_call SortKeys##suffix(                                      \
      __cuferry_temporary, DoubleBuffer<KeyT> &d_keys, __cuferry_segments) {}
  __cuferry_sort()
  __cuferry_sort(Descending)
#undef __cuferry_sort
#undef __cuferry_segments
};

} // namespace cub
#endif

#endif // __CUFERRY_CUB_DEVICE_SEGMENTED_RADIX_SORT_H__
