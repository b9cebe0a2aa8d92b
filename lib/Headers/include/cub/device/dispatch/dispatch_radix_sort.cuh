// What stands behind DeviceRadixSort.
#ifndef __CUFERRY_CUB_DISPATCH_RADIX_SORT_H__
#define __CUFERRY_CUB_DISPATCH_RADIX_SORT_H__

#include <cub/util_device.cuh>
#include <cub/thread/thread_operators.cuh>

#pragma cuferry library(cub)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace cub {

#pragma cuferry since(12.9)
enum class SortOrder { Ascending, Descending };
#pragma cuferry since()
template <bool IS_DESCENDING, typename KeyT, typename ValueT, typename OffsetT,
          typename... More>
struct DispatchRadixSort {
  static __cudart_builtin__ cudaError_t
  Dispatch(void *d_temp_storage, size_t &temp_storage_bytes,
           DoubleBuffer<KeyT> &d_keys, DoubleBuffer<ValueT> &d_values,
           OffsetT num_items, int begin_bit, int end_bit,
           bool is_overwrite_okay, __cuferry_stream) {}
};
template <bool IS_DESCENDING, typename KeyT, typename ValueT,
          typename BeginOffsetIteratorT, typename EndOffsetIteratorT,
          typename OffsetT, typename... More>
struct DispatchSegmentedRadixSort {
  static __cudart_builtin__ cudaError_t
  Dispatch(void *d_temp_storage, size_t &temp_storage_bytes,
           DoubleBuffer<KeyT> &d_keys, DoubleBuffer<ValueT> &d_values,
           int num_items, int num_segments,
           BeginOffsetIteratorT d_begin_offsets,
           EndOffsetIteratorT d_end_offsets, int begin_bit, int end_bit,
           bool is_overwrite_okay, __cuferry_stream) {}
};

} // namespace cub
#endif

#endif // __CUFERRY_CUB_DISPATCH_RADIX_SORT_H__
