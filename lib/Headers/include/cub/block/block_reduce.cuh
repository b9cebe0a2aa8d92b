// Reductions over a block.
#ifndef __CUFERRY_CUB_BLOCK_REDUCE_H__
#define __CUFERRY_CUB_BLOCK_REDUCE_H__

#include <cub/thread/thread_operators.cuh>
#include <cub/util_ptx.cuh>
#include <cub/thread/thread_reduce.cuh>

#pragma cuferry library(cub)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace cub {

enum BlockReduceAlgorithm {
  BLOCK_REDUCE_RAKING_COMMUTATIVE_ONLY,
  BLOCK_REDUCE_RAKING,
  BLOCK_REDUCE_WARP_REDUCTIONS,
  BLOCK_REDUCE_WARP_REDUCTIONS_NONDETERMINISTIC
};

template <typename T, int BLOCK_DIM_X,
          BlockReduceAlgorithm ALGORITHM = BLOCK_REDUCE_WARP_REDUCTIONS,
          int BLOCK_DIM_Y = 1, int BLOCK_DIM_Z = 1, int LEGACY_PTX_ARCH = 0>
class BlockReduce {
public:
  __cuferry_collective(BlockReduce)
  template <typename ReductionOp>
  __device__ T Reduce(T input, ReductionOp reduction_op) {}
  template <int ITEMS_PER_THREAD, typename ReductionOp>
  __device__ T Reduce(T (&inputs)[ITEMS_PER_THREAD], ReductionOp reduction_op) {}
  template <typename ReductionOp>
  __device__ T Reduce(T input, ReductionOp reduction_op, int num_valid) {}
  __device__ T Sum(T input) {}
  template <int ITEMS_PER_THREAD>
  __device__ T Sum(T (&inputs)[ITEMS_PER_THREAD]) {}
  __device__ T Sum(T input, int num_valid) {}
};

} // namespace cub
#endif

#endif // __CUFERRY_CUB_BLOCK_REDUCE_H__
