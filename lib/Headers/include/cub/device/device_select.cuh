// Items of an array that are wanted.
#ifndef __CUFERRY_CUB_DEVICE_SELECT_H__
#define __CUFERRY_CUB_DEVICE_SELECT_H__

#include <cub/thread/thread_operators.cuh>
#include <cub/util_device.cuh>

#pragma cuferry library(cub)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace cub {

struct DeviceSelect {
  template <typename InputIteratorT, typename FlagIterator,
            typename OutputIteratorT, typename NumSelectedIteratorT,
            typename NumItemsT>
  __cuferry_device_call
  Flagged(__cuferry_temporary, InputIteratorT d_in, FlagIterator d_flags,
          OutputIteratorT d_out, NumSelectedIteratorT d_num_selected_out,
          NumItemsT num_items, __cuferry_stream) {}
  template <typename IteratorT, typename FlagIterator,
            typename NumSelectedIteratorT, typename NumItemsT>
  __cuferry_device_call Flagged(__cuferry_temporary, IteratorT d_data,
                                FlagIterator d_flags,
                                NumSelectedIteratorT d_num_selected_out,
                                NumItemsT num_items,
                                cudaStream_t stream = 0) {}
  template <typename InputIteratorT, typename OutputIteratorT,
            typename NumSelectedIteratorT, typename NumItemsT,
            typename SelectOp>
  __cuferry_device_call If(__cuferry_temporary, InputIteratorT d_in,
                           OutputIteratorT d_out,
                           NumSelectedIteratorT d_num_selected_out,
                           NumItemsT num_items, SelectOp select_op,
                           __cuferry_stream) {}
  template <typename IteratorT, typename NumSelectedIteratorT,
            typename NumItemsT, typename SelectOp>
  __cuferry_device_call If(__cuferry_temporary, IteratorT d_data,
                           NumSelectedIteratorT d_num_selected_out,
                           NumItemsT num_items, SelectOp select_op,
                           cudaStream_t stream = 0) {}
#pragma cuferry since(12.4)
  template <typename InputIteratorT, typename FlagIterator,
            typename OutputIteratorT, typename NumSelectedIteratorT,
            typename NumItemsT, typename SelectOp>
  __cuferry_device_call
  FlaggedIf(__cuferry_temporary, InputIteratorT d_in, FlagIterator d_flags,
            OutputIteratorT d_out, NumSelectedIteratorT d_num_selected_out,
            NumItemsT num_items, SelectOp select_op,
            cudaStream_t stream = 0) {}
  template <typename IteratorT, typename FlagIterator,
            typename NumSelectedIteratorT, typename NumItemsT,
            typename SelectOp>
  __cuferry_device_call
  FlaggedIf(__cuferry_temporary, IteratorT d_data, FlagIterator d_flags,
            NumSelectedIteratorT d_num_selected_out, NumItemsT num_items,
            SelectOp select_op, cudaStream_t stream = 0) {}
#pragma cuferry since()
  template <typename InputIteratorT, typename OutputIteratorT,
            typename NumSelectedIteratorT, typename NumItemsT>
  __cuferry_device_call Unique(__cuferry_temporary, InputIteratorT d_in,
                               OutputIteratorT d_out,
                               NumSelectedIteratorT d_num_selected_out,
                               NumItemsT num_items, __cuferry_stream) {}
#pragma cuferry since(11.6)
  template <typename KeyInputIteratorT, typename ValueInputIteratorT,
            typename KeyOutputIteratorT, typename ValueOutputIteratorT,
            typename NumSelectedIteratorT, typename NumItemsT>
  __cuferry_device_call
  UniqueByKey(__cuferry_temporary, KeyInputIteratorT d_keys_in,
              ValueInputIteratorT d_values_in, KeyOutputIteratorT d_keys_out,
              ValueOutputIteratorT d_values_out,
              NumSelectedIteratorT d_num_selected_out, NumItemsT num_items,
              __cuferry_stream) {}
  template <typename KeyInputIteratorT, typename ValueInputIteratorT,
            typename KeyOutputIteratorT, typename ValueOutputIteratorT,
            typename NumSelectedIteratorT, typename NumItemsT,
            typename EqualityOpT,
            class = std::enable_if_t<
                !std::is_convertible<EqualityOpT, cudaStream_t>::value>>
  __cuferry_device_call
  UniqueByKey(__cuferry_temporary, KeyInputIteratorT d_keys_in,
              ValueInputIteratorT d_values_in, KeyOutputIteratorT d_keys_out,
              ValueOutputIteratorT d_values_out,
              NumSelectedIteratorT d_num_selected_out, NumItemsT num_items,
              EqualityOpT equality_op, cudaStream_t stream = 0) {}
#pragma cuferry since()
};

} // namespace cub
#endif

#endif // __CUFERRY_CUB_DEVICE_SELECT_H__
