// Stores by a block.
#ifndef __CUFERRY_CUB_BLOCK_STORE_H__
#define __CUFERRY_CUB_BLOCK_STORE_H__

#include <cub/thread/thread_store.cuh>

#pragma cuferry library(cub)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace cub {

// Items side by side for one thread, or a block apart.
#define __cuferry_store(name)                                                  \
  template <typename T, int ITEMS_PER_THREAD, typename OutputIteratorT>        \
  __device__ void name(int linear_tid, OutputIteratorT block_itr,              \
                       T (&items)[ITEMS_PER_THREAD]) {}                        \
  template <typename T, int ITEMS_PER_THREAD, typename OutputIteratorT>        \
  __device__ void name(int linear_tid, OutputIteratorT block_itr,              \
                       T (&items)[ITEMS_PER_THREAD], int valid_items) {}
__cuferry_store(StoreDirectBlocked)
__cuferry_store(StoreDirectWarpStriped)
#undef __cuferry_store
template <typename T, int ITEMS_PER_THREAD>
__device__ void StoreDirectBlockedVectorized(int linear_tid, T *block_ptr,
                                             T (&items)[ITEMS_PER_THREAD]) {}
template <int BLOCK_THREADS, typename T, int ITEMS_PER_THREAD,
          typename OutputIteratorT>
__device__ void StoreDirectStriped(int linear_tid, OutputIteratorT block_itr,
                                   T (&items)[ITEMS_PER_THREAD]) {}
template <int BLOCK_THREADS, typename T, int ITEMS_PER_THREAD,
          typename OutputIteratorT>
__device__ void StoreDirectStriped(int linear_tid, OutputIteratorT block_itr,
                                   T (&items)[ITEMS_PER_THREAD],
                                   int valid_items) {}

enum BlockStoreAlgorithm {
  BLOCK_STORE_DIRECT,
  BLOCK_STORE_STRIPED,
  BLOCK_STORE_VECTORIZE,
  BLOCK_STORE_TRANSPOSE,
  BLOCK_STORE_WARP_TRANSPOSE,
  BLOCK_STORE_WARP_TRANSPOSE_TIMESLICED
};

template <typename T, int BLOCK_DIM_X, int ITEMS_PER_THREAD,
          BlockStoreAlgorithm ALGORITHM = BLOCK_STORE_DIRECT,
          int BLOCK_DIM_Y = 1, int BLOCK_DIM_Z = 1, int LEGACY_PTX_ARCH = 0>
class BlockStore {
public:
  __cuferry_collective(BlockStore)
  template <typename OutputIteratorT>
  __device__ void Store(OutputIteratorT block_itr,
                        T (&items)[ITEMS_PER_THREAD]) {}
  template <typename OutputIteratorT>
  __device__ void Store(OutputIteratorT block_itr, T (&items)[ITEMS_PER_THREAD],
                        int valid_items) {}
};
template <class Policy, class It, class T = __cuferry_value<It>>
struct BlockStoreType {
  typedef BlockStore<T, Policy::BLOCK_THREADS, Policy::ITEMS_PER_THREAD,
                     Policy::STORE_ALGORITHM>
      type;
};

} // namespace cub
#endif

#endif // __CUFERRY_CUB_BLOCK_STORE_H__
