// What stands behind DeviceScan.
#ifndef __CUFERRY_CUB_DISPATCH_SCAN_H__
#define __CUFERRY_CUB_DISPATCH_SCAN_H__

#include <cub/util_device.cuh>
#include <cub/thread/thread_operators.cuh>

#pragma cuferry library(cub)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace cub {

template <typename InputIteratorT, typename OutputIteratorT, typename ScanOpT,
          typename InitValueT, typename OffsetT, typename... More>
struct DispatchScan {
  static __cudart_builtin__ cudaError_t
  Dispatch(void *d_temp_storage, size_t &temp_storage_bytes,
           InputIteratorT d_in, OutputIteratorT d_out, ScanOpT scan_op,
           InitValueT init_value, OffsetT num_items, __cuferry_stream) {}
};

} // namespace cub
#endif

#endif // __CUFERRY_CUB_DISPATCH_SCAN_H__
