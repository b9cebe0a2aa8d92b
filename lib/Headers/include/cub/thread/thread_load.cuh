// Loads with a hint to the caches.
#ifndef __CUFERRY_CUB_THREAD_LOAD_H__
#define __CUFERRY_CUB_THREAD_LOAD_H__

#include <cub/util_ptx.cuh>

#pragma cuferry library(cub)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace cub {

enum CacheLoadModifier {
  LOAD_DEFAULT,
  LOAD_CA,
  LOAD_CG,
  LOAD_CS,
  LOAD_CV,
  LOAD_LDG,
  LOAD_VOLATILE
};
template <CacheLoadModifier MODIFIER, typename InputIteratorT>
__device__ __cuferry_value<InputIteratorT> ThreadLoad(InputIteratorT itr) {}
template <CacheLoadModifier MODIFIER, typename T>
__device__ T ThreadLoad(T *ptr) {}

} // namespace cub
#endif

#endif // __CUFERRY_CUB_THREAD_LOAD_H__
