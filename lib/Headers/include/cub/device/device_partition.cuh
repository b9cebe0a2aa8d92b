// Arrays parted in two or three.
#ifndef __CUFERRY_CUB_DEVICE_PARTITION_H__
#define __CUFERRY_CUB_DEVICE_PARTITION_H__

#include <cub/thread/thread_operators.cuh>
#include <cub/util_device.cuh>

#pragma cuferry library(cub)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace cub {

struct DevicePartition {
  template <typename InputIteratorT, typename FlagIterator,
            typename OutputIteratorT, typename NumSelectedIteratorT,
            typename NumItemsT>
  __cuferry_device_call
  Flagged(__cuferry_temporary, InputIteratorT d_in, FlagIterator d_flags,
          OutputIteratorT d_out, NumSelectedIteratorT d_num_selected_out,
          NumItemsT num_items, __cuferry_stream) {}
  template <typename InputIteratorT, typename OutputIteratorT,
            typename NumSelectedIteratorT, typename NumItemsT,
            typename SelectOp>
  __cuferry_device_call If(__cuferry_temporary, InputIteratorT d_in,
                           OutputIteratorT d_out,
                           NumSelectedIteratorT d_num_selected_out,
                           NumItemsT num_items, SelectOp select_op,
                           __cuferry_stream) {}
#pragma cuferry since(11.5)
  template <typename InputIteratorT, typename FirstOutputIteratorT,
            typename SecondOutputIteratorT, typename UnselectedOutputIteratorT,
            typename NumSelectedIteratorT, typename NumItemsT,
            typename SelectFirstPartOp, typename SelectSecondPartOp>
  __cuferry_device_call
  If(__cuferry_temporary, InputIteratorT d_in,
     FirstOutputIteratorT d_first_part_out,
     SecondOutputIteratorT d_second_part_out,
     UnselectedOutputIteratorT d_unselected_out,
     NumSelectedIteratorT d_num_selected_out, NumItemsT num_items,
     SelectFirstPartOp select_first_part_op,
     SelectSecondPartOp select_second_part_op, __cuferry_stream) {}
#pragma cuferry since()
};

} // namespace cub
#endif

#endif // __CUFERRY_CUB_DEVICE_PARTITION_H__
