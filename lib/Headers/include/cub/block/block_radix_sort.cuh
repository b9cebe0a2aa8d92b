// Radix sorts of a block's items.
#ifndef __CUFERRY_CUB_BLOCK_RADIX_SORT_H__
#define __CUFERRY_CUB_BLOCK_RADIX_SORT_H__

#include <cub/block/block_scan.cuh>
#include <cub/block/block_radix_rank.cuh>
#include <cub/util_type.cuh>
#include <driver_types.h>

#pragma cuferry library(cub)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace cub {

template <typename KeyT, int BLOCK_DIM_X, int ITEMS_PER_THREAD,
          typename ValueT = NullType, int RADIX_BITS = 4,
          bool MEMOIZE_OUTER_SCAN = true,
          BlockScanAlgorithm INNER_SCAN_ALGORITHM = BLOCK_SCAN_WARP_SCANS,
          cudaSharedMemConfig SMEM_CONFIG = cudaSharedMemBankSizeFourByte,
          int BLOCK_DIM_Y = 1, int BLOCK_DIM_Z = 1, int LEGACY_PTX_ARCH = 0>
class BlockRadixSort {
public:
  __cuferry_collective(BlockRadixSort)
#define __cuferry_sort(name)                                                   \
  __device__ void name(KeyT (&keys)[ITEMS_PER_THREAD], int begin_bit = 0,      \
                       int end_bit = sizeof(KeyT) * 8) {}                      \
  __device__ void name(KeyT (&keys)[ITEMS_PER_THREAD],                         \
                       ValueT (&values)[ITEMS_PER_THREAD], int begin_bit = 0,  \
                       int end_bit = sizeof(KeyT) * 8) {}                      \
  template <typename DecomposerT>                                              \
  __device__ void name(KeyT (&keys)[ITEMS_PER_THREAD], DecomposerT decomposer, \
                       int begin_bit, int end_bit) {}                          \
  template <typename DecomposerT>                                              \
  __device__ void name(KeyT (&keys)[ITEMS_PER_THREAD],                         \
                       ValueT (&values)[ITEMS_PER_THREAD],                     \
                       DecomposerT decomposer, int begin_bit, int end_bit) {}
  __cuferry_sort(Sort)
  __cuferry_sort(SortDescending)
  __cuferry_sort(SortBlockedToStriped)
  __cuferry_sort(SortDescendingBlockedToStriped)
#undef __cuferry_sort
};

} // namespace cub
#endif

#endif // __CUFERRY_CUB_BLOCK_RADIX_SORT_H__
