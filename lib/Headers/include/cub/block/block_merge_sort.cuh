// Merge sorts of a block's items.
#ifndef __CUFERRY_CUB_BLOCK_MERGE_SORT_H__
#define __CUFERRY_CUB_BLOCK_MERGE_SORT_H__

#include <cub/thread/thread_sort.cuh>

#pragma cuferry library(cub)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace cub {

#define __cuferry_sort(name)                                                   \
  template <typename CompareOp>                                                \
  __device__ void name(KeyT (&keys)[ITEMS_PER_THREAD], CompareOp compare_op) {} \
  template <typename CompareOp>                                                \
  __device__ void name(KeyT (&keys)[ITEMS_PER_THREAD], CompareOp compare_op,   \
                       int valid_items, KeyT oob_default) {}                   \
  template <typename CompareOp>                                                \
  __device__ void name(KeyT (&keys)[ITEMS_PER_THREAD],                         \
                       ValueT (&items)[ITEMS_PER_THREAD],                      \
                       CompareOp compare_op) {}                                \
  template <typename CompareOp, bool IS_LAST_TILE = true>                      \
  __device__ void name(KeyT (&keys)[ITEMS_PER_THREAD],                         \
                       ValueT (&items)[ITEMS_PER_THREAD],                      \
                       CompareOp compare_op, int valid_items,                  \
                       KeyT oob_default) {}

template <typename KeyT, int BLOCK_DIM_X, int ITEMS_PER_THREAD,
          typename ValueT = NullType, int BLOCK_DIM_Y = 1, int BLOCK_DIM_Z = 1>
class BlockMergeSort {
public:
  __cuferry_collective(BlockMergeSort)
  __cuferry_sort(Sort)
  __cuferry_sort(StableSort)
  __device__ unsigned int get_linear_tid() const;
};
template <typename KeyT, int ITEMS_PER_THREAD,
          int LOGICAL_WARP_THREADS = CUB_PTX_WARP_THREADS,
          typename ValueT = NullType, int PTX_ARCH = 0>
class WarpMergeSort {
public:
  __cuferry_collective(WarpMergeSort)
  __cuferry_sort(Sort)
  __cuferry_sort(StableSort)
  __device__ unsigned int get_member_mask() const;
};
#undef __cuferry_sort

} // namespace cub
#endif

#endif // __CUFERRY_CUB_BLOCK_MERGE_SORT_H__
