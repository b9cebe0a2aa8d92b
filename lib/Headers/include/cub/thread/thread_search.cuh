// Searches by one thread.
#ifndef __CUFERRY_CUB_THREAD_SEARCH_H__
#define __CUFERRY_CUB_THREAD_SEARCH_H__

#include <cub/util_type.cuh>

#pragma cuferry library(cub)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace cub {
template <typename InputIteratorT, typename OffsetT, typename T>
__device__ OffsetT LowerBound(InputIteratorT input, OffsetT num_items, T val) {}
template <typename InputIteratorT, typename OffsetT, typename T>
__device__ OffsetT UpperBound(InputIteratorT input, OffsetT num_items, T val) {}
template <typename KeyIt1, typename KeyIt2, typename OffsetT, typename BinaryPred>
__device__ OffsetT MergePath(KeyIt1 keys1, KeyIt2 keys2, OffsetT keys1_count,
                             OffsetT keys2_count, OffsetT diag,
                             BinaryPred binary_pred) {}
template <typename AIteratorT, typename BIteratorT, typename OffsetT,
          typename CoordinateT>
__cudart_builtin__ void
MergePathSearch(OffsetT diagonal, AIteratorT a, BIteratorT b, OffsetT a_len,
                OffsetT b_len, CoordinateT &path_coordinate) {}
} // namespace cub
#endif

#endif // __CUFERRY_CUB_THREAD_SEARCH_H__
