// Scans over a group; without an operator they add.
#ifndef _COOPERATIVE_GROUPS_SCAN_H
#define _COOPERATIVE_GROUPS_SCAN_H

#include "__cuferry_operators.h"

#pragma cuferry library(cooperative_groups)
#pragma cuferry strength(likely)

#ifdef __cplusplus

namespace cooperative_groups {

#pragma cuferry since(11.6)
#define __cuferry_scan(name)                                                   \
  template <typename TyGroup, typename TyVal, typename TyFn>                   \
  __device__ auto name(const TyGroup &group, TyVal &&val, TyFn &&op)           \
      -> decltype(op(val, val)) {}                                             \
  template <typename TyGroup, typename TyVal>                                  \
  __device__ std::decay_t<TyVal> name(const TyGroup &group, TyVal &&val);
__cuferry_scan(inclusive_scan)
__cuferry_scan(exclusive_scan)
#undef __cuferry_scan

#define __cuferry_scan_update(name)                                            \
  template <typename TyGroup, typename TyAtomic, typename TyVal, typename TyFn> \
  __device__ auto name(const TyGroup &group, TyAtomic &dst, TyVal &&val,       \
                       TyFn &&op) -> decltype(op(val, val)) {}                 \
  template <typename TyGroup, typename TyAtomic, typename TyVal>               \
  __device__ std::decay_t<TyVal> name(const TyGroup &group, TyAtomic &dst,     \
                                      TyVal &&val);
__cuferry_scan_update(inclusive_scan_update)
__cuferry_scan_update(exclusive_scan_update)
#undef __cuferry_scan_update
#pragma cuferry since()

} // namespace cooperative_groups

#endif // __cplusplus

#endif // _COOPERATIVE_GROUPS_SCAN_H
