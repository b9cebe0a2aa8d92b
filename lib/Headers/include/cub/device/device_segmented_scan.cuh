// Scans of the segments of arrays.
#ifndef __CUFERRY_CUB_DEVICE_SEGMENTED_SCAN_H__
#define __CUFERRY_CUB_DEVICE_SEGMENTED_SCAN_H__

#include <cub/thread/thread_operators.cuh>
#include <cub/util_device.cuh>

#pragma cuferry library(cub)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace cub {

#pragma cuferry since(13.1)
struct DeviceSegmentedScan {
#define __cuferry_scan(name, ...)                                              \
  template <typename InputIteratorT, typename OutputIteratorT,                 \
            typename BeginOffsetIteratorT, typename EndOffsetIteratorT,        \
            typename NumSegmentsT __VA_OPT__(, ) __VA_ARGS__>                  \
  __cuferry_device_call name(__cuferry_temporary, InputIteratorT d_in,         \
                             OutputIteratorT d_out,                            \
                             BeginOffsetIteratorT d_begin_offsets,             \
                             EndOffsetIteratorT d_end_offsets,                 \
                             NumSegmentsT num_segments __cuferry_more) {}
#define __cuferry_more , cudaStream_t stream = 0
  __cuferry_scan(ExclusiveSegmentedSum)
  __cuferry_scan(InclusiveSegmentedSum)
#undef __cuferry_more
#define __cuferry_more , ScanOpT scan_op, cudaStream_t stream = 0
  __cuferry_scan(InclusiveSegmentedScan, typename ScanOpT)
#undef __cuferry_more
#define __cuferry_more                                                         \
  , ScanOpT scan_op, InitValueT init_value, cudaStream_t stream = 0
  __cuferry_scan(ExclusiveSegmentedScan, typename ScanOpT, typename InitValueT)
  __cuferry_scan(InclusiveSegmentedScanInit, typename ScanOpT,
                 typename InitValueT)
#undef __cuferry_more
#undef __cuferry_scan
};
#pragma cuferry since()

} // namespace cub
#endif

#endif // __CUFERRY_CUB_DEVICE_SEGMENTED_SCAN_H__
