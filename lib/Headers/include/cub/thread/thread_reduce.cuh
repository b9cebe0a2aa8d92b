// Reductions by one thread.
#ifndef __CUFERRY_CUB_THREAD_REDUCE_H__
#define __CUFERRY_CUB_THREAD_REDUCE_H__

#include "thread_operators.cuh"

#pragma cuferry library(cub)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace cub {
template <typename Input, typename ReductionOp>
__device__ auto ThreadReduce(const Input &input, ReductionOp reduction_op)
    -> std::decay_t<decltype(input[0])> {}
template <typename Input, typename ReductionOp, typename PrefixT>
__device__ PrefixT ThreadReduce(const Input &input, ReductionOp reduction_op,
                                PrefixT prefix) {}
namespace internal {
using cub::ThreadReduce;
}
} // namespace cub
#endif

#endif // __CUFERRY_CUB_THREAD_REDUCE_H__
