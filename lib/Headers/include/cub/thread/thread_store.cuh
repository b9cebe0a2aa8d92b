// Stores with a hint to the caches.
#ifndef __CUFERRY_CUB_THREAD_STORE_H__
#define __CUFERRY_CUB_THREAD_STORE_H__

#include <cub/util_ptx.cuh>

#pragma cuferry library(cub)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace cub {

enum CacheStoreModifier {
  STORE_DEFAULT,
  STORE_WB,
  STORE_CG,
  STORE_CS,
  STORE_WT,
  STORE_VOLATILE
};
template <CacheStoreModifier MODIFIER, typename OutputIteratorT, typename T>
__device__ void ThreadStore(OutputIteratorT itr, T val) {}

} // namespace cub
#endif

#endif // __CUFERRY_CUB_THREAD_STORE_H__
