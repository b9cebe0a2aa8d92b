// Loads by a block.
#ifndef __CUFERRY_CUB_BLOCK_LOAD_H__
#define __CUFERRY_CUB_BLOCK_LOAD_H__

#include <cub/thread/thread_load.cuh>

#pragma cuferry library(cub)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace cub {

// Items side by side for one thread, or a block apart.
#define __cuferry_load(name)                                                   \
  template <typename T, int ITEMS_PER_THREAD, typename InputIteratorT>         \
  __device__ void name(int linear_tid, InputIteratorT block_itr,               \
                       T (&items)[ITEMS_PER_THREAD]) {}                        \
  template <typename T, int ITEMS_PER_THREAD, typename InputIteratorT>         \
  __device__ void name(int linear_tid, InputIteratorT block_itr,               \
                       T (&items)[ITEMS_PER_THREAD], int valid_items) {}       \
  template <typename T, typename DefaultT, int ITEMS_PER_THREAD,               \
            typename InputIteratorT>                                           \
  __device__ void name(int linear_tid, InputIteratorT block_itr,               \
                       T (&items)[ITEMS_PER_THREAD], int valid_items,          \
                       DefaultT oob_default) {}
__cuferry_load(LoadDirectBlocked)
__cuferry_load(LoadDirectWarpStriped)
#undef __cuferry_load
template <typename T, int ITEMS_PER_THREAD>
__device__ void LoadDirectBlockedVectorized(int linear_tid, T *block_ptr,
                                            T (&items)[ITEMS_PER_THREAD]) {}
template <int BLOCK_THREADS, typename T, int ITEMS_PER_THREAD,
          typename InputIteratorT>
__device__ void LoadDirectStriped(int linear_tid, InputIteratorT block_itr,
                                  T (&items)[ITEMS_PER_THREAD]) {}
template <int BLOCK_THREADS, typename T, int ITEMS_PER_THREAD,
          typename InputIteratorT>
__device__ void LoadDirectStriped(int linear_tid, InputIteratorT block_itr,
                                  T (&items)[ITEMS_PER_THREAD],
                                  int valid_items) {}
template <int BLOCK_THREADS, typename T, typename DefaultT,
          int ITEMS_PER_THREAD, typename InputIteratorT>
__device__ void LoadDirectStriped(int linear_tid, InputIteratorT block_itr,
                                  T (&items)[ITEMS_PER_THREAD],
                                  int valid_items, DefaultT oob_default) {}

enum BlockLoadAlgorithm {
  BLOCK_LOAD_DIRECT,
  BLOCK_LOAD_STRIPED,
  BLOCK_LOAD_VECTORIZE,
  BLOCK_LOAD_TRANSPOSE,
  BLOCK_LOAD_WARP_TRANSPOSE,
  BLOCK_LOAD_WARP_TRANSPOSE_TIMESLICED
};

template <typename T, int BLOCK_DIM_X, int ITEMS_PER_THREAD,
          BlockLoadAlgorithm ALGORITHM = BLOCK_LOAD_DIRECT, int BLOCK_DIM_Y = 1,
          int BLOCK_DIM_Z = 1, int LEGACY_PTX_ARCH = 0>
class BlockLoad {
public:
  __cuferry_collective(BlockLoad)
  template <typename InputIteratorT>
  __device__ void Load(InputIteratorT block_itr,
                       T (&items)[ITEMS_PER_THREAD]) {}
  template <typename InputIteratorT>
  __device__ void Load(InputIteratorT block_itr, T (&items)[ITEMS_PER_THREAD],
                       int valid_items) {}
  template <typename InputIteratorT, typename DefaultT>
  __device__ void Load(InputIteratorT block_itr, T (&items)[ITEMS_PER_THREAD],
                       int valid_items, DefaultT oob_default) {}
};
template <class Policy, class It, class T = __cuferry_value<It>>
struct BlockLoadType {
  typedef BlockLoad<T, Policy::BLOCK_THREADS, Policy::ITEMS_PER_THREAD,
                    Policy::LOAD_ALGORITHM>
      type;
};

} // namespace cub
#endif

#endif // __CUFERRY_CUB_BLOCK_LOAD_H__
