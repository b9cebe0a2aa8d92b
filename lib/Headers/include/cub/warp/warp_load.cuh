// Loads by a warp.
#ifndef __CUFERRY_CUB_WARP_LOAD_H__
#define __CUFERRY_CUB_WARP_LOAD_H__

#include <cub/block/block_load.cuh>

#pragma cuferry library(cub)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace cub {

enum WarpLoadAlgorithm {
  WARP_LOAD_DIRECT,
  WARP_LOAD_STRIPED,
  WARP_LOAD_VECTORIZE,
  WARP_LOAD_TRANSPOSE
};

template <typename InputT, int ITEMS_PER_THREAD,
          WarpLoadAlgorithm ALGORITHM = WARP_LOAD_DIRECT,
          int LOGICAL_WARP_THREADS = CUB_PTX_WARP_THREADS,
          int LEGACY_PTX_ARCH = 0>
class WarpLoad {
public:
  __cuferry_collective(WarpLoad)
  template <typename InputIteratorT>
  __device__ void Load(InputIteratorT block_itr,
                       InputT (&items)[ITEMS_PER_THREAD]) {}
  template <typename InputIteratorT>
  __device__ void Load(InputIteratorT block_itr,
                       InputT (&items)[ITEMS_PER_THREAD], int valid_items) {}
  template <typename InputIteratorT, typename DefaultT>
  __device__ void Load(InputIteratorT block_itr,
                       InputT (&items)[ITEMS_PER_THREAD], int valid_items,
                       DefaultT oob_default) {}
};

} // namespace cub
#endif

#endif // __CUFERRY_CUB_WARP_LOAD_H__
