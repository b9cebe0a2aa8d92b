// Histograms of arrays.
#ifndef __CUFERRY_CUB_DEVICE_HISTOGRAM_H__
#define __CUFERRY_CUB_DEVICE_HISTOGRAM_H__

#include <cub/thread/thread_operators.cuh>
#include <cub/util_device.cuh>

#pragma cuferry library(cub)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace cub {

struct DeviceHistogram {
  // A row of samples, or rows that lie a stride apart.
  template <typename SampleIteratorT, typename CounterT, typename LevelT,
            typename OffsetT>
  __cuferry_device_call HistogramEven(__cuferry_temporary,
                                      SampleIteratorT d_samples,
                                      CounterT *d_histogram, int num_levels,
                                      LevelT lower_level, LevelT upper_level,
                                      OffsetT num_samples,
                                      __cuferry_stream) {}
  template <typename SampleIteratorT, typename CounterT, typename LevelT,
            typename OffsetT>
  __cuferry_device_call
  HistogramEven(__cuferry_temporary, SampleIteratorT d_samples,
                CounterT *d_histogram, int num_levels, LevelT lower_level,
                LevelT upper_level, OffsetT num_row_samples, OffsetT num_rows,
                size_t row_stride_bytes, __cuferry_stream) {}
  template <typename SampleIteratorT, typename CounterT, typename LevelT,
            typename OffsetT>
  __cuferry_device_call HistogramRange(__cuferry_temporary,
                                       SampleIteratorT d_samples,
                                       CounterT *d_histogram, int num_levels,
                                       const LevelT *d_levels,
                                       OffsetT num_samples,
                                       __cuferry_stream) {}
  template <typename SampleIteratorT, typename CounterT, typename LevelT,
            typename OffsetT>
  __cuferry_device_call
  HistogramRange(__cuferry_temporary, SampleIteratorT d_samples,
                 CounterT *d_histogram, int num_levels, const LevelT *d_levels,
                 OffsetT num_row_samples, OffsetT num_rows,
                 size_t row_stride_bytes, __cuferry_stream) {}

  // Several channels at once.
  template <int NUM_CHANNELS, int NUM_ACTIVE_CHANNELS, typename SampleIteratorT,
            typename CounterT, typename LevelT, typename OffsetT>
  __cuferry_device_call
  MultiHistogramEven(__cuferry_temporary, SampleIteratorT d_samples,
                     CounterT *d_histogram[NUM_ACTIVE_CHANNELS],
                     const int num_levels[NUM_ACTIVE_CHANNELS],
                     const LevelT lower_level[NUM_ACTIVE_CHANNELS],
                     const LevelT upper_level[NUM_ACTIVE_CHANNELS],
                     OffsetT num_pixels, __cuferry_stream) {}
  template <int NUM_CHANNELS, int NUM_ACTIVE_CHANNELS, typename SampleIteratorT,
            typename CounterT, typename LevelT, typename OffsetT>
  __cuferry_device_call
  MultiHistogramEven(__cuferry_temporary, SampleIteratorT d_samples,
                     CounterT *d_histogram[NUM_ACTIVE_CHANNELS],
                     const int num_levels[NUM_ACTIVE_CHANNELS],
                     const LevelT lower_level[NUM_ACTIVE_CHANNELS],
                     const LevelT upper_level[NUM_ACTIVE_CHANNELS],
                     OffsetT num_row_pixels, OffsetT num_rows,
                     size_t row_stride_bytes, __cuferry_stream) {}
  template <int NUM_CHANNELS, int NUM_ACTIVE_CHANNELS, typename SampleIteratorT,
            typename CounterT, typename LevelT, typename OffsetT>
  __cuferry_device_call
  MultiHistogramRange(__cuferry_temporary, SampleIteratorT d_samples,
                      CounterT *d_histogram[NUM_ACTIVE_CHANNELS],
                      const int num_levels[NUM_ACTIVE_CHANNELS],
                      const LevelT *const d_levels[NUM_ACTIVE_CHANNELS],
                      OffsetT num_pixels, __cuferry_stream) {}
  template <int NUM_CHANNELS, int NUM_ACTIVE_CHANNELS, typename SampleIteratorT,
            typename CounterT, typename LevelT, typename OffsetT>
  __cuferry_device_call
  MultiHistogramRange(__cuferry_temporary, SampleIteratorT d_samples,
                      CounterT *d_histogram[NUM_ACTIVE_CHANNELS],
                      const int num_levels[NUM_ACTIVE_CHANNELS],
                      const LevelT *const d_levels[NUM_ACTIVE_CHANNELS],
                      OffsetT num_row_pixels, OffsetT num_rows,
                      size_t row_stride_bytes, __cuferry_stream) {}
};

} // namespace cub
#endif

#endif // __CUFERRY_CUB_DEVICE_HISTOGRAM_H__
