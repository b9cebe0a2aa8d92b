// Even shares of work for blocks.
#ifndef __CUFERRY_CUB_GRID_EVEN_SHARE_H__
#define __CUFERRY_CUB_GRID_EVEN_SHARE_H__

#include <cub/grid/grid_mapping.cuh>
#include <cub/util_type.cuh>

#pragma cuferry library(cub)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace cub {

template <typename OffsetT> struct GridEvenShare {
#pragma cuferry strength(common)
  OffsetT num_items;
  int grid_size;
  OffsetT block_offset, block_end, block_stride;
#pragma cuferry strength(likely)
  __cudart_builtin__ GridEvenShare() {}
  __cudart_builtin__ void DispatchInit(OffsetT num_items, int max_grid_size,
                                       int tile_items) {}
  template <int TILE_ITEMS, GridMappingStrategy STRATEGY>
  __device__ void BlockInit() {}
  template <int TILE_ITEMS>
  __device__ void BlockInit(OffsetT block_offset, OffsetT block_end) {}
};

} // namespace cub
#endif

#endif // __CUFERRY_CUB_GRID_EVEN_SHARE_H__
