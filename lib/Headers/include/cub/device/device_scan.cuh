// Scans of arrays.
#ifndef __CUFERRY_CUB_DEVICE_SCAN_H__
#define __CUFERRY_CUB_DEVICE_SCAN_H__

#include <cub/thread/thread_operators.cuh>
#include <cub/util_device.cuh>

#pragma cuferry library(cub)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace cub {

struct DeviceScan {
  // In place, where the output is not named.
#define __cuferry_sum(name)                                                    \
  template <typename InputIteratorT, typename OutputIteratorT,                 \
            typename NumItemsT>                                                \
  __cuferry_device_call name(__cuferry_temporary, InputIteratorT d_in,         \
                             OutputIteratorT d_out, NumItemsT num_items,       \
                             __cuferry_stream) {}                              \
  template <typename IteratorT, typename NumItemsT>                            \
  __cuferry_device_call name(__cuferry_temporary, IteratorT d_data,            \
                             NumItemsT num_items, cudaStream_t stream = 0) {}
  __cuferry_sum(ExclusiveSum)
  __cuferry_sum(InclusiveSum)
#undef __cuferry_sum
  template <typename InputIteratorT, typename OutputIteratorT, typename ScanOpT,
            typename InitValueT, typename NumItemsT>
  __cuferry_device_call
  ExclusiveScan(__cuferry_temporary, InputIteratorT d_in, OutputIteratorT d_out,
                ScanOpT scan_op, InitValueT init_value, NumItemsT num_items,
                __cuferry_stream) {}
  template <typename IteratorT, typename ScanOpT, typename InitValueT,
            typename NumItemsT>
  __cuferry_device_call
  ExclusiveScan(__cuferry_temporary, IteratorT d_data, ScanOpT scan_op,
                InitValueT init_value, NumItemsT num_items,
                cudaStream_t stream = 0) {}
  template <typename InputIteratorT, typename OutputIteratorT, typename ScanOpT,
            typename NumItemsT>
  __cuferry_device_call
  InclusiveScan(__cuferry_temporary, InputIteratorT d_in, OutputIteratorT d_out,
                ScanOpT scan_op, NumItemsT num_items, __cuferry_stream) {}
  template <typename IteratorT, typename ScanOpT, typename NumItemsT>
  __cuferry_device_call InclusiveScan(__cuferry_temporary, IteratorT d_data,
                                      ScanOpT scan_op, NumItemsT num_items,
                                      cudaStream_t stream = 0) {}
#pragma cuferry since(12.5)
  template <typename InputIteratorT, typename OutputIteratorT, typename ScanOpT,
            typename InitValueT, typename NumItemsT>
  __cuferry_device_call
  InclusiveScanInit(__cuferry_temporary, InputIteratorT d_in,
                    OutputIteratorT d_out, ScanOpT scan_op,
                    InitValueT init_value, NumItemsT num_items,
                    cudaStream_t stream = 0) {}

#pragma cuferry since(11.6)
#define __cuferry_sum(name)                                                    \
  template <typename KeysInputIteratorT, typename ValuesInputIteratorT,        \
            typename ValuesOutputIteratorT, typename NumItemsT>                \
  __cuferry_device_call name(                                                  \
      __cuferry_temporary, KeysInputIteratorT d_keys_in,                       \
      ValuesInputIteratorT d_values_in, ValuesOutputIteratorT d_values_out,    \
      NumItemsT num_items) {}                                                  \
  template <typename KeysInputIteratorT, typename ValuesInputIteratorT,        \
            typename ValuesOutputIteratorT, typename NumItemsT,                \
            typename EqualityOpT>                                              \
  __cuferry_device_call name(                                                  \
      __cuferry_temporary, KeysInputIteratorT d_keys_in,                       \
      ValuesInputIteratorT d_values_in, ValuesOutputIteratorT d_values_out,    \
      NumItemsT num_items, EqualityOpT equality_op, __cuferry_stream) {}
  __cuferry_sum(ExclusiveSumByKey)
  __cuferry_sum(InclusiveSumByKey)
#undef __cuferry_sum
  template <typename KeysInputIteratorT, typename ValuesInputIteratorT,
            typename ValuesOutputIteratorT, typename ScanOpT,
            typename InitValueT, typename NumItemsT,
            typename EqualityOpT = Equality>
  __cuferry_device_call
  ExclusiveScanByKey(__cuferry_temporary, KeysInputIteratorT d_keys_in,
                     ValuesInputIteratorT d_values_in,
                     ValuesOutputIteratorT d_values_out, ScanOpT scan_op,
                     InitValueT init_value, NumItemsT num_items,
                     EqualityOpT equality_op = EqualityOpT(),
                     __cuferry_stream) {}
  template <typename KeysInputIteratorT, typename ValuesInputIteratorT,
            typename ValuesOutputIteratorT, typename ScanOpT,
            typename NumItemsT, typename EqualityOpT = Equality>
  __cuferry_device_call
  InclusiveScanByKey(__cuferry_temporary, KeysInputIteratorT d_keys_in,
                     ValuesInputIteratorT d_values_in,
                     ValuesOutputIteratorT d_values_out, ScanOpT scan_op,
                     NumItemsT num_items,
                     EqualityOpT equality_op = EqualityOpT(),
                     __cuferry_stream) {}
#pragma cuferry since()
};

} // namespace cub
#endif

#endif // __CUFERRY_CUB_DEVICE_SCAN_H__
