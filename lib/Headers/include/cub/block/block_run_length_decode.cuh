// Runs of a block, written out.
#ifndef __CUFERRY_CUB_BLOCK_RUN_LENGTH_DECODE_H__
#define __CUFERRY_CUB_BLOCK_RUN_LENGTH_DECODE_H__

#include <cub/util_ptx.cuh>
#include <cub/util_type.cuh>

#pragma cuferry library(cub)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace cub {

template <typename ItemT, int BLOCK_DIM_X, int RUNS_PER_THREAD,
          int DECODED_ITEMS_PER_THREAD, typename DecodedOffsetT = unsigned int,
          int BLOCK_DIM_Y = 1, int BLOCK_DIM_Z = 1>
class BlockRunLengthDecode {
public:
  struct TempStorage {
    alignas(16) char __cuferry_room[16];
  };
  template <typename RunLengthT, typename TotalDecodedSizeT>
  __device__ BlockRunLengthDecode(TempStorage &temp_storage,
                                  ItemT (&run_values)[RUNS_PER_THREAD],
                                  RunLengthT (&run_lengths)[RUNS_PER_THREAD],
                                  TotalDecodedSizeT &total_decoded_size,
                                  DecodedOffsetT offset = 0) {}
  template <typename UserRunOffsetT>
  __device__ BlockRunLengthDecode(TempStorage &temp_storage,
                                  ItemT (&run_values)[RUNS_PER_THREAD],
                                  UserRunOffsetT (&run_offsets)[RUNS_PER_THREAD]) {}
  template <typename RelativeOffsetT>
  __device__ void
  RunLengthDecode(ItemT (&decoded_items)[DECODED_ITEMS_PER_THREAD],
                  RelativeOffsetT (&item_offsets)[DECODED_ITEMS_PER_THREAD],
                  DecodedOffsetT from_decoded_offset = 0) {}
  __device__ void
  RunLengthDecode(ItemT (&decoded_items)[DECODED_ITEMS_PER_THREAD],
                  DecodedOffsetT from_decoded_offset = 0) {}
};

} // namespace cub
#endif

#endif // __CUFERRY_CUB_BLOCK_RUN_LENGTH_DECODE_H__
