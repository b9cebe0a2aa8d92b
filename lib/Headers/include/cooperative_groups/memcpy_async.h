// Copies into shared memory that a group makes while it does something else.
#ifndef _COOPERATIVE_GROUPS_MEMCPY_ASYNC
#define _COOPERATIVE_GROUPS_MEMCPY_ASYNC

#include <cooperative_groups.h>
#include <cuda/__cuferry_aligned_size.h>

#pragma cuferry library(cooperative_groups)
#pragma cuferry strength(likely)

#ifdef __cplusplus

namespace cooperative_groups {

#pragma cuferry since(11.1)
template <class TyGroup, typename TyDst, typename TySrc, typename TyShape>
__device__ void memcpy_async(const TyGroup &group, TyDst *dst, const TySrc *src,
                             const TyShape &shape);
template <class TyGroup, typename TyElem, typename TyDstLayout,
          typename TySrcLayout>
__device__ void memcpy_async(const TyGroup &group, TyElem *dst,
                             const TyDstLayout &dstLayout, const TyElem *src,
                             const TySrcLayout &srcLayout);
template <class TyGroup> __device__ void wait(const TyGroup &group);
template <unsigned int NumStages, class TyGroup>
__device__ void wait_prior(const TyGroup &group);
#pragma cuferry since()

} // namespace cooperative_groups

#endif // __cplusplus

#endif // _COOPERATIVE_GROUPS_MEMCPY_ASYNC
