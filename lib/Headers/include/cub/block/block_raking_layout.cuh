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
