// Runs of equal items.
#ifndef __CUFERRY_CUB_DEVICE_RUN_LENGTH_ENCODE_H__
#define __CUFERRY_CUB_DEVICE_RUN_LENGTH_ENCODE_H__

#include <cub/thread/thread_operators.cuh>
#include <cub/util_device.cuh>

#pragma cuferry library(cub)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace cub {

struct DeviceRunLengthEncode {
  template <typename InputIteratorT, typename UniqueOutputIteratorT,
            typename LengthsOutputIteratorT, typename NumRunsOutputIteratorT,
            typename NumItemsT>
  __cuferry_device_call Encode(__cuferry_temporary, InputIteratorT d_in,
                               UniqueOutputIteratorT d_unique_out,
                               LengthsOutputIteratorT d_counts_out,
                               NumRunsOutputIteratorT d_num_runs_out,
                               NumItemsT num_items, __cuferry_stream) {}
  template <typename InputIteratorT, typename OffsetsOutputIteratorT,
            typename LengthsOutputIteratorT, typename NumRunsOutputIteratorT,
            typename NumItemsT>
  __cuferry_device_call NonTrivialRuns(__cuferry_temporary, InputIteratorT d_in,
                                       OffsetsOutputIteratorT d_offsets_out,
                                       LengthsOutputIteratorT d_lengths_out,
                                       NumRunsOutputIteratorT d_num_runs_out,
                                       NumItemsT num_items,
                                       __cuferry_stream) {}
};

} // namespace cub
#endif

#endif // __CUFERRY_CUB_DEVICE_RUN_LENGTH_ENCODE_H__
