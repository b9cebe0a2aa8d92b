// Histograms of a block's items.
#ifndef __CUFERRY_CUB_BLOCK_HISTOGRAM_H__
#define __CUFERRY_CUB_BLOCK_HISTOGRAM_H__

#include <cub/util_ptx.cuh>
#include <cub/util_type.cuh>

#pragma cuferry library(cub)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace cub {

enum BlockHistogramAlgorithm { BLOCK_HISTO_SORT, BLOCK_HISTO_ATOMIC };

template <typename T, int BLOCK_DIM_X, int ITEMS_PER_THREAD, int BINS,
          BlockHistogramAlgorithm ALGORITHM = BLOCK_HISTO_SORT,
          int BLOCK_DIM_Y = 1, int BLOCK_DIM_Z = 1, int LEGACY_PTX_ARCH = 0>
class BlockHistogram {
public:
  __cuferry_collective(BlockHistogram)
  template <typename CounterT>
  __device__ void InitHistogram(CounterT histogram[BINS]) {}
  template <typename CounterT>
  __device__ void Histogram(T (&items)[ITEMS_PER_THREAD],
                            CounterT histogram[BINS]) {}
  template <typename CounterT>
  __device__ void Composite(T (&items)[ITEMS_PER_THREAD],
                            CounterT histogram[BINS]) {}
};

} // namespace cub
#endif

#endif // __CUFERRY_CUB_BLOCK_HISTOGRAM_H__
