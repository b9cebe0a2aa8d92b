// Reductions.
#ifndef __CUFERRY_THRUST_REDUCE_H__
#define __CUFERRY_THRUST_REDUCE_H__

#include <thrust/__cuferry_algorithm.h>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

__cuferry_thrust((typename In), (__cuferry_value_of(In)), reduce,
                 (In first, In last))
__cuferry_thrust((typename In, typename T), (T), reduce,
                 (In first, In last, T init))
__cuferry_thrust((typename In, typename T, typename BinaryFunction), (T),
                 reduce,
                 (In first, In last, T init, BinaryFunction binary_op))

#define __cuferry_by_key                                                       \
  In1 keys_first, In1 keys_last, In2 values_first, Out1 keys_output,           \
      Out2 values_output
__cuferry_thrust((typename In1, typename In2, typename Out1, typename Out2),
                 (pair<Out1, Out2>), reduce_by_key, (__cuferry_by_key))
__cuferry_thrust((typename In1, typename In2, typename Out1, typename Out2,
                  typename BinaryPredicate),
                 (pair<Out1, Out2>), reduce_by_key,
                 (__cuferry_by_key, BinaryPredicate binary_pred))
__cuferry_thrust((typename In1, typename In2, typename Out1, typename Out2,
                  typename BinaryPredicate, typename BinaryFunction),
                 (pair<Out1, Out2>), reduce_by_key,
                 (__cuferry_by_key, BinaryPredicate binary_pred,
                  BinaryFunction binary_op))
#undef __cuferry_by_key

#pragma cuferry since(13.0)
__cuferry_thrust((typename In, typename Out), (void), reduce_into,
                 (In first, In last, Out output))
__cuferry_thrust((typename In, typename Out, typename T), (void),
                 reduce_into, (In first, In last, Out output, T init))
__cuferry_thrust((typename In, typename Out, typename T,
                  typename BinaryFunction),
                 (void), reduce_into,
                 (In first, In last, Out output, T init,
                  BinaryFunction binary_op))
#pragma cuferry since()

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_REDUCE_H__
