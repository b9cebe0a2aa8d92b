// Where neighbours in a block differ.
#ifndef __CUFERRY_CUB_BLOCK_DISCONTINUITY_H__
#define __CUFERRY_CUB_BLOCK_DISCONTINUITY_H__

#include <cub/util_ptx.cuh>
#include <cub/util_type.cuh>

#pragma cuferry library(cub)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace cub {

template <typename T, int BLOCK_DIM_X, int BLOCK_DIM_Y = 1, int BLOCK_DIM_Z = 1,
          int LEGACY_PTX_ARCH = 0>
class BlockDiscontinuity {
public:
  __cuferry_collective(BlockDiscontinuity)
#define __cuferry_flag(name, edge)                                             \
  template <int N, typename FlagT, typename FlagOp>                            \
  __device__ void name(FlagT (&flags)[N], T (&input)[N], FlagOp flag_op) {}    \
  template <int N, typename FlagT, typename FlagOp>                            \
  __device__ void name(FlagT (&flags)[N], T (&input)[N], FlagOp flag_op,       \
                       T edge) {}
  __cuferry_flag(FlagHeads, tile_predecessor_item)
  __cuferry_flag(FlagTails, tile_successor_item)
#undef __cuferry_flag
  template <int N, typename FlagT, typename FlagOp>
  __device__ void FlagHeadsAndTails(FlagT (&head_flags)[N],
                                    FlagT (&tail_flags)[N], T (&input)[N],
                                    FlagOp flag_op) {}
  template <int N, typename FlagT, typename FlagOp>
  __device__ void FlagHeadsAndTails(FlagT (&head_flags)[N],
                                    FlagT (&tail_flags)[N],
                                    T tile_successor_item, T (&input)[N],
                                    FlagOp flag_op) {}
  template <int N, typename FlagT, typename FlagOp>
  __device__ void FlagHeadsAndTails(FlagT (&head_flags)[N],
                                    T tile_predecessor_item,
                                    FlagT (&tail_flags)[N],
                                    T tile_successor_item, T (&input)[N],
                                    FlagOp flag_op) {}
};

} // namespace cub
#endif

#endif // __CUFERRY_CUB_BLOCK_DISCONTINUITY_H__
