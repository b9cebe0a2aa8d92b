// Shared memory for raking.
#ifndef __CUFERRY_CUB_BLOCK_RAKING_LAYOUT_H__
#define __CUFERRY_CUB_BLOCK_RAKING_LAYOUT_H__

#include <cub/util_type.cuh>

#pragma cuferry library(cub)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace cub {

template <typename T, int BLOCK_THREADS, int LEGACY_PTX_ARCH = 0>
struct BlockRakingLayout {
  static constexpr int SHARED_ELEMENTS = BLOCK_THREADS;
  static constexpr int MAX_RAKING_THREADS =
      BLOCK_THREADS < 32 ? BLOCK_THREADS : 32;
  static constexpr int SEGMENT_LENGTH =
      (SHARED_ELEMENTS + MAX_RAKING_THREADS - 1) / MAX_RAKING_THREADS;
  static constexpr int RAKING_THREADS =
      (SHARED_ELEMENTS + SEGMENT_LENGTH - 1) / SEGMENT_LENGTH;
  static constexpr bool UNGUARDED = SHARED_ELEMENTS % RAKING_THREADS == 0;
  struct TempStorage {
    alignas(16) char __cuferry_room[16];
  };
  static __device__ T *PlacementPtr(TempStorage &temp_storage,
                                    unsigned int linear_tid) {}
  static __device__ T *RakingPtr(TempStorage &temp_storage,
                                 unsigned int linear_tid) {}
};

} // namespace cub
#endif

#endif // __CUFERRY_CUB_BLOCK_RAKING_LAYOUT_H__
