// Items of a block, arranged anew.
#ifndef __CUFERRY_CUB_BLOCK_EXCHANGE_H__
#define __CUFERRY_CUB_BLOCK_EXCHANGE_H__

#include <cub/util_ptx.cuh>
#include <cub/util_type.cuh>

#pragma cuferry library(cub)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace cub {

template <typename InputT, int BLOCK_DIM_X, int ITEMS_PER_THREAD,
          bool WARP_TIME_SLICING = false, int BLOCK_DIM_Y = 1,
          int BLOCK_DIM_Z = 1, int LEGACY_PTX_ARCH = 0>
class BlockExchange {
public:
  __cuferry_collective(BlockExchange)
#define __cuferry_exchange(name)                                               \
  template <typename OutputT>                                                  \
  __device__ void name(const InputT (&input_items)[ITEMS_PER_THREAD],          \
                       OutputT (&output_items)[ITEMS_PER_THREAD]) {}           \
  __device__ void name(InputT (&items)[ITEMS_PER_THREAD]) {}
  __cuferry_exchange(StripedToBlocked)
  __cuferry_exchange(BlockedToStriped)
  __cuferry_exchange(WarpStripedToBlocked)
  __cuferry_exchange(BlockedToWarpStriped)
#undef __cuferry_exchange
#define __cuferry_scatter(name)                                                \
  template <typename OutputT, typename OffsetT>                                \
  __device__ void name(const InputT (&input_items)[ITEMS_PER_THREAD],          \
                       OutputT (&output_items)[ITEMS_PER_THREAD],              \
                       OffsetT (&ranks)[ITEMS_PER_THREAD]) {}                  \
  template <typename OffsetT>                                                  \
  __device__ void name(InputT (&items)[ITEMS_PER_THREAD],                      \
                       OffsetT (&ranks)[ITEMS_PER_THREAD]) {}
  __cuferry_scatter(ScatterToBlocked)
  __cuferry_scatter(ScatterToStriped)
  __cuferry_scatter(ScatterToStripedGuarded)
#undef __cuferry_scatter
  template <typename OutputT, typename OffsetT, typename ValidFlag>
  __device__ void
  ScatterToStripedFlagged(const InputT (&input_items)[ITEMS_PER_THREAD],
                          OutputT (&output_items)[ITEMS_PER_THREAD],
                          OffsetT (&ranks)[ITEMS_PER_THREAD],
                          ValidFlag (&is_valid)[ITEMS_PER_THREAD]) {}
};

} // namespace cub
#endif

#endif // __CUFERRY_CUB_BLOCK_EXCHANGE_H__
