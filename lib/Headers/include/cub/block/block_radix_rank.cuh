// Ranks of keys by a digit.
#ifndef __CUFERRY_CUB_BLOCK_RADIX_RANK_H__
#define __CUFERRY_CUB_BLOCK_RADIX_RANK_H__

#include <cub/block/block_scan.cuh>
#include <cub/block/radix_rank_sort_operations.cuh>

#pragma cuferry library(cub)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace cub {

enum RadixRankAlgorithm {
  RADIX_RANK_BASIC,
  RADIX_RANK_MEMOIZE,
  RADIX_RANK_MATCH,
  RADIX_RANK_MATCH_EARLY_COUNTS_ANY,
  RADIX_RANK_MATCH_EARLY_COUNTS_ATOMIC_OR
};

template <int BLOCK_DIM_X, int RADIX_BITS, bool IS_DESCENDING,
          bool MEMOIZE_OUTER_SCAN = true,
          BlockScanAlgorithm INNER_SCAN_ALGORITHM = BLOCK_SCAN_WARP_SCANS,
          cudaSharedMemConfig SMEM_CONFIG = cudaSharedMemBankSizeFourByte,
          int BLOCK_DIM_Y = 1, int BLOCK_DIM_Z = 1, int LEGACY_PTX_ARCH = 0>
class BlockRadixRank {
public:
  enum { BINS_TRACKED_PER_THREAD = 1 };
  __cuferry_collective(BlockRadixRank)
  template <typename UnsignedBits, int KEYS_PER_THREAD,
            typename DigitExtractorT>
  __device__ void RankKeys(UnsignedBits (&keys)[KEYS_PER_THREAD],
                           int (&ranks)[KEYS_PER_THREAD],
                           DigitExtractorT digit_extractor) {}
  template <typename UnsignedBits, int KEYS_PER_THREAD,
            typename DigitExtractorT, int N>
  __device__ void RankKeys(UnsignedBits (&keys)[KEYS_PER_THREAD],
                           int (&ranks)[KEYS_PER_THREAD],
                           DigitExtractorT digit_extractor,
                           int (&exclusive_digit_prefix)[N]) {}
};
template <int BLOCK_DIM_X, int RADIX_BITS, bool IS_DESCENDING,
          BlockScanAlgorithm INNER_SCAN_ALGORITHM = BLOCK_SCAN_WARP_SCANS,
          int BLOCK_DIM_Y = 1, int BLOCK_DIM_Z = 1, int LEGACY_PTX_ARCH = 0>
class BlockRadixRankMatch
    : public BlockRadixRank<BLOCK_DIM_X, RADIX_BITS, IS_DESCENDING> {};

} // namespace cub
#endif

#endif // __CUFERRY_CUB_BLOCK_RADIX_RANK_H__
