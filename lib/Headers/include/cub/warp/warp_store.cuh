// Stores by a warp.
#ifndef __CUFERRY_CUB_WARP_STORE_H__
#define __CUFERRY_CUB_WARP_STORE_H__

#include <cub/block/block_store.cuh>

#pragma cuferry library(cub)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace cub {

enum WarpStoreAlgorithm {
  WARP_STORE_DIRECT,
  WARP_STORE_STRIPED,
  WARP_STORE_VECTORIZE,
  WARP_STORE_TRANSPOSE
};

template <typename T, int ITEMS_PER_THREAD,
          WarpStoreAlgorithm ALGORITHM = WARP_STORE_DIRECT,
          int LOGICAL_WARP_THREADS = CUB_PTX_WARP_THREADS,
          int LEGACY_PTX_ARCH = 0>
class WarpStore {
public:
  __cuferry_collective(WarpStore)
  template <typename OutputIteratorT>
  __device__ void Store(OutputIteratorT block_itr,
                        T (&items)[ITEMS_PER_THREAD]) {}
  template <typename OutputIteratorT>
  __device__ void Store(OutputIteratorT block_itr, T (&items)[ITEMS_PER_THREAD],
                        int valid_items) {}
};

} // namespace cub
#endif

#endif // __CUFERRY_CUB_WARP_STORE_H__
