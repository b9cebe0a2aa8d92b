// Many copies of ranges at once.
#ifndef __CUFERRY_CUB_DEVICE_COPY_H__
#define __CUFERRY_CUB_DEVICE_COPY_H__

#include <cub/thread/thread_operators.cuh>
#include <cub/util_device.cuh>

#pragma cuferry library(cub)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace cub {

#pragma cuferry since(12.3)
struct DeviceCopy {
  template <typename InputIt, typename OutputIt, typename SizeIteratorT,
            typename NumRangesT>
  __cuferry_device_call Batched(__cuferry_temporary, InputIt input_it,
                                OutputIt output_it, SizeIteratorT sizes,
                                NumRangesT num_ranges,
                                cudaStream_t stream = 0) {}
#pragma cuferry since(13.0)
  template <typename SourceT, typename DestinationT>
  __cuferry_device_call Copy(__cuferry_temporary, SourceT source,
                             DestinationT destination,
                             cudaStream_t stream = 0) {}
};
#pragma cuferry since()

} // namespace cub
#endif

#endif // __CUFERRY_CUB_DEVICE_COPY_H__
