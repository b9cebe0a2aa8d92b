// Runs of equal elements, each as one.
#ifndef __CUFERRY_THRUST_UNIQUE_H__
#define __CUFERRY_THRUST_UNIQUE_H__

#include <thrust/__cuferry_algorithm.h>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

__cuferry_thrust((typename It), (It), unique, (It first, It last))
__cuferry_thrust((typename It, typename BinaryPredicate), (It), unique,
                 (It first, It last, BinaryPredicate binary_pred))
__cuferry_thrust((typename In, typename Out), (Out), unique_copy,
                 (In first, In last, Out result))
__cuferry_thrust((typename In, typename Out, typename BinaryPredicate),
                 (Out), unique_copy,
                 (In first, In last, Out result,
                  BinaryPredicate binary_pred))
__cuferry_thrust((typename It1, typename It2), (pair<It1, It2>),
                 unique_by_key,
                 (It1 keys_first, It1 keys_last, It2 values_first))
__cuferry_thrust((typename It1, typename It2, typename BinaryPredicate),
                 (pair<It1, It2>), unique_by_key,
                 (It1 keys_first, It1 keys_last, It2 values_first,
                  BinaryPredicate binary_pred))
__cuferry_thrust((typename In1, typename In2, typename Out1, typename Out2),
                 (pair<Out1, Out2>), unique_by_key_copy,
                 (In1 keys_first, In1 keys_last, In2 values_first,
                  Out1 keys_result, Out2 values_result))
__cuferry_thrust((typename In1, typename In2, typename Out1, typename Out2,
                  typename BinaryPredicate),
                 (pair<Out1, Out2>), unique_by_key_copy,
                 (In1 keys_first, In1 keys_last, In2 values_first,
                  Out1 keys_result, Out2 values_result,
                  BinaryPredicate binary_pred))
#pragma cuferry since(11.5)
__cuferry_thrust((typename It), (__cuferry_distance_of(It)), unique_count,
                 (It first, It last))
__cuferry_thrust((typename It, typename BinaryPredicate),
                 (__cuferry_distance_of(It)), unique_count,
                 (It first, It last, BinaryPredicate binary_pred))
#pragma cuferry since()

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_UNIQUE_H__
