// The operators that reductions and scans of a group take.
#ifndef __CUFERRY_COOPERATIVE_GROUPS_OPERATORS_H__
#define __CUFERRY_COOPERATIVE_GROUPS_OPERATORS_H__

#include <cooperative_groups.h>

#pragma cuferry library(cooperative_groups)
#pragma cuferry header(cooperative_groups/reduce.h)
#pragma cuferry strength(likely)

#ifdef __cplusplus

namespace cooperative_groups {

#pragma cuferry since(11.0)
#define __cuferry_operator(name)                                               \
  template <typename Ty> struct name {                                         \
    __device__ Ty operator()(Ty arg1, Ty arg2) const;                          \
  };
__cuferry_operator(plus)
__cuferry_operator(less)
__cuferry_operator(greater)
__cuferry_operator(bit_and)
__cuferry_operator(bit_or)
__cuferry_operator(bit_xor)
#undef __cuferry_operator
#pragma cuferry since()

} // namespace cooperative_groups

#endif // __cplusplus

#endif // __CUFERRY_COOPERATIVE_GROUPS_OPERATORS_H__
