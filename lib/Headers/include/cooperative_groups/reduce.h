// Reductions over a group.
#ifndef _COOPERATIVE_GROUPS_REDUCE_H
#define _COOPERATIVE_GROUPS_REDUCE_H

#include "__cuferry_operators.h"

#pragma cuferry library(cooperative_groups)
#pragma cuferry strength(likely)

#ifdef __cplusplus

namespace cooperative_groups {

#pragma cuferry since(11.0)
template <typename TyGroup, typename TyVal, typename TyFn>
__device__ auto reduce(const TyGroup &group, TyVal &&val, TyFn &&op)
    -> decltype(op(val, val)) {}
#pragma cuferry since(11.7)
template <typename TyGroup, typename TyAtomic, typename TyVal, typename TyFn>
__device__ void reduce_update_async(const TyGroup &group, TyAtomic &dst,
                                    TyVal &&val, TyFn &&op) {}
template <typename TyGroup, typename TyDst, typename TyVal, typename TyFn>
__device__ void reduce_store_async(const TyGroup &group, TyDst &&dst,
                                   TyVal &&val, TyFn &&op) {}
#pragma cuferry since()

} // namespace cooperative_groups

#endif // __cplusplus

#endif // _COOPERATIVE_GROUPS_REDUCE_H
