// Ranges parted by a predicate.
#ifndef __CUFERRY_THRUST_PARTITION_H__
#define __CUFERRY_THRUST_PARTITION_H__

#include <thrust/__cuferry_algorithm.h>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

#define __cuferry_partition(name)                                              \
  __cuferry_thrust((typename It, typename Predicate), (It), name,              \
                   (It first, It last, Predicate pred))                        \
  __cuferry_thrust((typename It, typename Stencil, typename Predicate),        \
                   (It), name,                                                 \
                   (It first, It last, Stencil stencil, Predicate pred))       \
  __cuferry_thrust((typename In, typename Out1, typename Out2,                 \
                    typename Predicate),                                       \
                   (pair<Out1, Out2>), name##_copy,                            \
                   (In first, In last, Out1 out_true, Out2 out_false,          \
                    Predicate pred))                                           \
  __cuferry_thrust((typename In, typename Stencil, typename Out1,              \
                    typename Out2, typename Predicate),                        \
                   (pair<Out1, Out2>), name##_copy,                            \
                   (In first, In last, Stencil stencil, Out1 out_true,         \
                    Out2 out_false, Predicate pred))
__cuferry_partition(partition)
__cuferry_partition(stable_partition)
#undef __cuferry_partition
__cuferry_thrust((typename It, typename Predicate), (It), partition_point,
                 (It first, It last, Predicate pred))
__cuferry_thrust((typename In, typename Predicate), (bool), is_partitioned,
                 (In first, In last, Predicate pred))

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_PARTITION_H__
