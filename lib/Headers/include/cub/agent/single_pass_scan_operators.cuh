// The state of tiles in a scan of one pass.
#ifndef __CUFERRY_CUB_SINGLE_PASS_SCAN_OPERATORS_H__
#define __CUFERRY_CUB_SINGLE_PASS_SCAN_OPERATORS_H__

#include <cub/util_device.cuh>
#include <cub/thread/thread_operators.cuh>
#include <cub/warp/warp_reduce.cuh>

#pragma cuferry library(cub)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace cub {

enum ScanTileStatus {
  SCAN_TILE_OOB,
  SCAN_TILE_INVALID = 99,
  SCAN_TILE_PARTIAL,
  SCAN_TILE_INCLUSIVE
};

template <typename T, bool SINGLE_WORD = true> struct ScanTileState {
  __cudart_builtin__ ScanTileState() {}
  static __cudart_builtin__ cudaError_t
  AllocationSize(int num_tiles, size_t &temp_storage_bytes) {}
  __cudart_builtin__ cudaError_t Init(int num_tiles, void *d_temp_storage,
                                      size_t temp_storage_bytes) {}
  __device__ void InitializeStatus(int num_tiles) {}
  __device__ void SetInclusive(int tile_idx, T tile_inclusive) {}
  __device__ void SetPartial(int tile_idx, T tile_partial) {}
  __device__ T LoadValid(int tile_idx) {}
};
template <typename ValueT, typename KeyT, bool SINGLE_WORD = true>
struct ReduceByKeyScanTileState
    : ScanTileState<KeyValuePair<KeyT, ValueT>, SINGLE_WORD> {};

template <typename T, typename ScanOpT, typename ScanTileStateT,
          int LEGACY_PTX_ARCH = 0>
struct TilePrefixCallbackOp {
  struct TempStorage {
    alignas(16) char __cuferry_room[16];
  };
  __device__ TilePrefixCallbackOp(ScanTileStateT &tile_status,
                                  TempStorage &temp_storage, ScanOpT scan_op,
                                  int tile_idx) {}
  __device__ TilePrefixCallbackOp(ScanTileStateT &tile_status,
                                  TempStorage &temp_storage, ScanOpT scan_op) {}
  __device__ T operator()(T block_aggregate) {}
  __device__ T GetExclusivePrefix() {}
  __device__ T GetInclusivePrefix() {}
  __device__ T GetBlockAggregate() {}
  __device__ int GetTileIdx() const {}
};

} // namespace cub
#endif

#endif // __CUFERRY_CUB_SINGLE_PASS_SCAN_OPERATORS_H__
