// What stands behind DeviceReduce.
#ifndef __CUFERRY_CUB_DISPATCH_REDUCE_H__
#define __CUFERRY_CUB_DISPATCH_REDUCE_H__

#include <cub/util_device.cuh>
#include <cub/thread/thread_operators.cuh>

#pragma cuferry library(cub)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace cub {

template <typename InputIteratorT, typename OutputIteratorT, typename OffsetT,
          typename ReductionOpT, typename... More>
struct DispatchReduce {
  template <typename InitT>
  static __cudart_builtin__ cudaError_t
  Dispatch(void *d_temp_storage, size_t &temp_storage_bytes,
           InputIteratorT d_in, OutputIteratorT d_out, OffsetT num_items,
           ReductionOpT reduction_op, InitT init, __cuferry_stream) {}
};
template <typename InputIteratorT, typename OutputIteratorT, typename OffsetT,
          typename BeginOffsetIteratorT, typename EndOffsetIteratorT,
          typename ReductionOpT, typename... More>
struct DispatchSegmentedReduce {
  template <typename InitT>
  static __cudart_builtin__ cudaError_t
  Dispatch(void *d_temp_storage, size_t &temp_storage_bytes,
           InputIteratorT d_in, OutputIteratorT d_out, int num_segments,
           BeginOffsetIteratorT d_begin_offsets,
           EndOffsetIteratorT d_end_offsets, ReductionOpT reduction_op,
           InitT init, __cuferry_stream) {}
};

} // namespace cub
#endif

#endif // __CUFERRY_CUB_DISPATCH_REDUCE_H__
