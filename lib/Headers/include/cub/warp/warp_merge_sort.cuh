// Merge sorts of a warp's items.
#ifndef __CUFERRY_CUB_WARP_MERGE_SORT_H__
#define __CUFERRY_CUB_WARP_MERGE_SORT_H__

#include <cub/block/block_merge_sort.cuh>

#pragma cuferry library(cub)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace cub {


} // namespace cub
#endif

#endif // __CUFERRY_CUB_WARP_MERGE_SORT_H__
