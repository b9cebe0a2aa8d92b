// Sorts by one thread.
#ifndef __CUFERRY_CUB_THREAD_SORT_H__
#define __CUFERRY_CUB_THREAD_SORT_H__

#include <cub/util_type.cuh>

#pragma cuferry library(cub)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace cub {
template <typename T> __cudart_builtin__ void Swap(T &lhs, T &rhs) {}
template <typename KeyT, typename ValueT, typename CompareOp,
          int ITEMS_PER_THREAD>
__device__ void StableOddEvenSort(KeyT (&keys)[ITEMS_PER_THREAD],
                                  ValueT (&items)[ITEMS_PER_THREAD],
                                  CompareOp compare_op) {}
} // namespace cub
#endif

#endif // __CUFERRY_CUB_THREAD_SORT_H__
