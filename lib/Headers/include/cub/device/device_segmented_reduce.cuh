// Reductions of the segments of arrays.
#ifndef __CUFERRY_CUB_DEVICE_SEGMENTED_REDUCE_H__
#define __CUFERRY_CUB_DEVICE_SEGMENTED_REDUCE_H__

#include <cub/thread/thread_operators.cuh>
#include <cub/util_device.cuh>

#pragma cuferry library(cub)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace cub {

struct DeviceSegmentedReduce {
  template <typename InputIteratorT, typename OutputIteratorT,
            typename NumSegmentsT, typename BeginOffsetIteratorT,
            typename EndOffsetIteratorT, typename ReductionOp, typename T>
  __cuferry_device_call
  Reduce(__cuferry_temporary, InputIteratorT d_in, OutputIteratorT d_out,
         NumSegmentsT num_segments, BeginOffsetIteratorT d_begin_offsets,
         EndOffsetIteratorT d_end_offsets, ReductionOp reduction_op,
         T initial_value, __cuferry_stream) {}
#define __cuferry_reduce(name)                                                 \
  template <typename InputIteratorT, typename OutputIteratorT,                 \
            typename NumSegmentsT, typename BeginOffsetIteratorT,              \
            typename EndOffsetIteratorT>                                       \
  __cuferry_device_call name(                                                  \
      __cuferry_temporary, InputIteratorT d_in, OutputIteratorT d_out,         \
      NumSegmentsT num_segments, BeginOffsetIteratorT d_begin_offsets,         \
      EndOffsetIteratorT d_end_offsets, __cuferry_stream) {}
  __cuferry_reduce(Sum)
  __cuferry_reduce(Min)
  __cuferry_reduce(Max)
  __cuferry_reduce(ArgMin)
  __cuferry_reduce(ArgMax)
#undef __cuferry_reduce

  // Segments of one size.
#pragma cuferry since(13.0)
  template <typename InputIteratorT, typename OutputIteratorT,
            typename NumSegmentsT, typename SegmentSizeT>
  __cuferry_device_call Sum(__cuferry_temporary, InputIteratorT d_in,
                            OutputIteratorT d_out, NumSegmentsT num_segments,
                            SegmentSizeT segment_size,
                            cudaStream_t stream = 0) {}
#pragma cuferry since()
};

} // namespace cub
#endif

#endif // __CUFERRY_CUB_DEVICE_SEGMENTED_REDUCE_H__
