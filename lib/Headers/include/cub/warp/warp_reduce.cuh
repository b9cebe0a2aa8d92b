// Reductions over a warp.
#ifndef __CUFERRY_CUB_WARP_REDUCE_H__
#define __CUFERRY_CUB_WARP_REDUCE_H__

#include <cub/thread/thread_operators.cuh>
#include <cub/util_ptx.cuh>

#pragma cuferry library(cub)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace cub {

template <typename T, int LOGICAL_WARP_THREADS = CUB_PTX_WARP_THREADS,
          int LEGACY_PTX_ARCH = 0>
class WarpReduce {
public:
  __cuferry_collective(WarpReduce)
  __device__ T Sum(T input) {}
  __device__ T Sum(T input, int valid_items) {}
  template <int N> __device__ T Sum(T (&input)[N]) {}
  __device__ T Max(T input) {}
  __device__ T Max(T input, int valid_items) {}
  __device__ T Min(T input) {}
  __device__ T Min(T input, int valid_items) {}
  template <typename FlagT>
  __device__ T HeadSegmentedSum(T input, FlagT head_flag) {}
  template <typename FlagT>
  __device__ T TailSegmentedSum(T input, FlagT tail_flag) {}
  template <typename ReductionOp>
  __device__ T Reduce(T input, ReductionOp reduction_op) {}
  template <typename ReductionOp>
  __device__ T Reduce(T input, ReductionOp reduction_op, int valid_items) {}
  template <int N, typename ReductionOp>
  __device__ T Reduce(T (&input)[N], ReductionOp reduction_op) {}
  template <typename ReductionOp, typename FlagT>
  __device__ T HeadSegmentedReduce(T input, FlagT head_flag,
                                   ReductionOp reduction_op) {}
  template <typename ReductionOp, typename FlagT>
  __device__ T TailSegmentedReduce(T input, FlagT tail_flag,
                                   ReductionOp reduction_op) {}
};

} // namespace cub
#endif

#endif // __CUFERRY_CUB_WARP_REDUCE_H__
