// Merge sorts of arrays.
#ifndef __CUFERRY_CUB_DEVICE_MERGE_SORT_H__
#define __CUFERRY_CUB_DEVICE_MERGE_SORT_H__

#include <cub/thread/thread_operators.cuh>
#include <cub/util_device.cuh>

#pragma cuferry library(cub)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace cub {

#pragma cuferry since(11.5)
struct DeviceMergeSort {
#define __cuferry_sort(name)                                                   \
  template <typename KeyIteratorT, typename ValueIteratorT, typename OffsetT,  \
            typename CompareOpT>                                               \
  __cuferry_device_call name##Pairs(__cuferry_temporary, KeyIteratorT d_keys,  \
                                    ValueIteratorT d_items, OffsetT num_items, \
                                    CompareOpT compare_op,                     \
                                    __cuferry_stream) {}                       \
  template <typename KeyIteratorT, typename OffsetT, typename CompareOpT>      \
  __cuferry_device_call name##Keys(__cuferry_temporary, KeyIteratorT d_keys,   \
                                   OffsetT num_items, CompareOpT compare_op,   \
                                   __cuferry_stream) {}                        \
  template <typename KeyInputIteratorT, typename KeyIteratorT,                 \
            typename OffsetT, typename CompareOpT>                             \
  __cuferry_device_call name##KeysCopy(                                        \
      __cuferry_temporary, KeyInputIteratorT d_input_keys,                     \
      KeyIteratorT d_output_keys, OffsetT num_items, CompareOpT compare_op,    \
      __cuferry_stream) {}
  __cuferry_sort(Sort)
  __cuferry_sort(StableSort)
#undef __cuferry_sort
  template <typename KeyInputIteratorT, typename ValueInputIteratorT,
            typename KeyIteratorT, typename ValueIteratorT, typename OffsetT,
            typename CompareOpT>
  __cuferry_device_call
  SortPairsCopy(__cuferry_temporary, KeyInputIteratorT d_input_keys,
                ValueInputIteratorT d_input_items, KeyIteratorT d_output_keys,
                ValueIteratorT d_output_items, OffsetT num_items,
                CompareOpT compare_op, __cuferry_stream) {}
};
#pragma cuferry since()

} // namespace cub
#endif

#endif // __CUFERRY_CUB_DEVICE_MERGE_SORT_H__
