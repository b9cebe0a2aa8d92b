// Scans over a block.
#ifndef __CUFERRY_CUB_BLOCK_SCAN_H__
#define __CUFERRY_CUB_BLOCK_SCAN_H__

#include <cub/thread/thread_operators.cuh>
#include <cub/util_ptx.cuh>

#pragma cuferry library(cub)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace cub {

enum BlockScanAlgorithm {
  BLOCK_SCAN_RAKING,
  BLOCK_SCAN_RAKING_MEMOIZE,
  BLOCK_SCAN_WARP_SCANS
};

template <typename T, int BLOCK_DIM_X,
          BlockScanAlgorithm ALGORITHM = BLOCK_SCAN_RAKING, int BLOCK_DIM_Y = 1,
          int BLOCK_DIM_Z = 1, int LEGACY_PTX_ARCH = 0>
class BlockScan {
public:
  __cuferry_collective(BlockScan)

  // One item a thread, then several; with the total, or with a functor that
  // gives what came before the block.
#define __cuferry_sum(name)                                                    \
  __device__ void name(T input, T &output) {}                                  \
  __device__ void name(T input, T &output, T &block_aggregate) {}              \
  template <typename BlockPrefixCallbackOp>                                    \
  __device__ void name(T input, T &output,                                     \
                       BlockPrefixCallbackOp &block_prefix_callback_op) {}     \
  template <int N> __device__ void name(T (&input)[N], T (&output)[N]) {}      \
  template <int N>                                                             \
  __device__ void name(T (&input)[N], T (&output)[N], T &block_aggregate) {}   \
  template <int N, typename BlockPrefixCallbackOp>                             \
  __device__ void name(T (&input)[N], T (&output)[N],                          \
                       BlockPrefixCallbackOp &block_prefix_callback_op) {}
  __cuferry_sum(ExclusiveSum)
  __cuferry_sum(InclusiveSum)
#undef __cuferry_sum

#define __cuferry_scan(name)                                                   \
  template <typename ScanOp>                                                   \
  __device__ void name(T input, T &output, ScanOp scan_op) {}                  \
  template <typename ScanOp>                                                   \
  __device__ void name(T input, T &output, ScanOp scan_op,                     \
                       T &block_aggregate) {}                                  \
  template <typename ScanOp, typename BlockPrefixCallbackOp>                   \
  __device__ void name(T input, T &output, ScanOp scan_op,                     \
                       BlockPrefixCallbackOp &block_prefix_callback_op) {}     \
  template <typename ScanOp>                                                   \
  __device__ void name(T input, T &output, T initial_value, ScanOp scan_op) {} \
  template <typename ScanOp>                                                   \
  __device__ void name(T input, T &output, T initial_value, ScanOp scan_op,    \
                       T &block_aggregate) {}                                  \
  template <int N, typename ScanOp>                                            \
  __device__ void name(T (&input)[N], T (&output)[N], ScanOp scan_op) {}       \
  template <int N, typename ScanOp>                                            \
  __device__ void name(T (&input)[N], T (&output)[N], ScanOp scan_op,          \
                       T &block_aggregate) {}                                  \
  template <int N, typename ScanOp, typename BlockPrefixCallbackOp>            \
  __device__ void name(T (&input)[N], T (&output)[N], ScanOp scan_op,          \
                       BlockPrefixCallbackOp &block_prefix_callback_op) {}     \
  template <int N, typename ScanOp>                                            \
  __device__ void name(T (&input)[N], T (&output)[N], T initial_value,         \
                       ScanOp scan_op) {}                                      \
  template <int N, typename ScanOp>                                            \
  __device__ void name(T (&input)[N], T (&output)[N], T initial_value,         \
                       ScanOp scan_op, T &block_aggregate) {}
  __cuferry_scan(ExclusiveScan)
  __cuferry_scan(InclusiveScan)
#undef __cuferry_scan
};

} // namespace cub
#endif

#endif // __CUFERRY_CUB_BLOCK_SCAN_H__
