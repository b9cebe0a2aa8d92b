// Differences of neighbours in a block.
#ifndef __CUFERRY_CUB_BLOCK_ADJACENT_DIFFERENCE_H__
#define __CUFERRY_CUB_BLOCK_ADJACENT_DIFFERENCE_H__

#include <cub/util_ptx.cuh>
#include <cub/util_type.cuh>

#pragma cuferry library(cub)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace cub {

template <typename T, int BLOCK_DIM_X, int BLOCK_DIM_Y = 1, int BLOCK_DIM_Z = 1,
          int LEGACY_PTX_ARCH = 0>
class BlockAdjacentDifference {
public:
  __cuferry_collective(BlockAdjacentDifference)
#define __cuferry_subtract(name, edge)                                         \
  template <int N, typename OutputT, typename DifferenceOpT>                   \
  __device__ void name(T (&input)[N], OutputT (&output)[N],                    \
                       DifferenceOpT difference_op) {}                         \
  template <int N, typename OutputT, typename DifferenceOpT>                   \
  __device__ void name(T (&input)[N], OutputT (&output)[N],                    \
                       DifferenceOpT difference_op, T edge) {}                 \
  template <int N, typename OutputT, typename DifferenceOpT>                   \
  __device__ void name##PartialTile(T (&input)[N], OutputT (&output)[N],       \
                                    DifferenceOpT difference_op,               \
                                    int valid_items) {}                        \
  template <int N, typename OutputT, typename DifferenceOpT>                   \
  __device__ void name##PartialTile(T (&input)[N], OutputT (&output)[N],       \
                                    DifferenceOpT difference_op,               \
                                    int valid_items, T edge) {}
  __cuferry_subtract(SubtractLeft, tile_predecessor)
  __cuferry_subtract(SubtractRight, tile_successor)
#undef __cuferry_subtract
};

} // namespace cub
#endif

#endif // __CUFERRY_CUB_BLOCK_ADJACENT_DIFFERENCE_H__
