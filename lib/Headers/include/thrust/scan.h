// Scans.
#ifndef __CUFERRY_THRUST_SCAN_H__
#define __CUFERRY_THRUST_SCAN_H__

#include <thrust/__cuferry_algorithm.h>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

__cuferry_thrust((typename In, typename Out), (Out), inclusive_scan,
                 (In first, In last, Out result))
__cuferry_thrust((typename In, typename Out, typename Op), (Out),
                 inclusive_scan, (In first, In last, Out result, Op op))
__cuferry_thrust((typename In, typename Out, typename T, typename Op), (Out),
                 inclusive_scan,
                 (In first, In last, Out result, T init, Op op))
__cuferry_thrust((typename In, typename Out), (Out), exclusive_scan,
                 (In first, In last, Out result))
__cuferry_thrust((typename In, typename Out, typename T), (Out),
                 exclusive_scan, (In first, In last, Out result, T init))
__cuferry_thrust((typename In, typename Out, typename T, typename Op), (Out),
                 exclusive_scan,
                 (In first, In last, Out result, T init, Op op))

#define __cuferry_by_key Keys first1, Keys last1, In first2, Out result
__cuferry_thrust((typename Keys, typename In, typename Out), (Out),
                 inclusive_scan_by_key, (__cuferry_by_key))
__cuferry_thrust((typename Keys, typename In, typename Out,
                  typename BinaryPredicate),
                 (Out), inclusive_scan_by_key,
                 (__cuferry_by_key, BinaryPredicate binary_pred))
__cuferry_thrust((typename Keys, typename In, typename Out,
                  typename BinaryPredicate, typename Op),
                 (Out), inclusive_scan_by_key,
                 (__cuferry_by_key, BinaryPredicate binary_pred, Op op))
__cuferry_thrust((typename Keys, typename In, typename Out), (Out),
                 exclusive_scan_by_key, (__cuferry_by_key))
__cuferry_thrust((typename Keys, typename In, typename Out, typename T),
                 (Out), exclusive_scan_by_key, (__cuferry_by_key, T init))
__cuferry_thrust((typename Keys, typename In, typename Out, typename T,
                  typename BinaryPredicate),
                 (Out), exclusive_scan_by_key,
                 (__cuferry_by_key, T init, BinaryPredicate binary_pred))
__cuferry_thrust((typename Keys, typename In, typename Out, typename T,
                  typename BinaryPredicate, typename Op),
                 (Out), exclusive_scan_by_key,
                 (__cuferry_by_key, T init, BinaryPredicate binary_pred,
                  Op op))
#undef __cuferry_by_key

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_SCAN_H__
