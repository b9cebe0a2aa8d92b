// Scans by one thread.
#ifndef __CUFERRY_CUB_THREAD_SCAN_H__
#define __CUFERRY_CUB_THREAD_SCAN_H__

#include "thread_operators.cuh"

#pragma cuferry library(cub)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace cub {
namespace internal {
template <int LENGTH, typename T, typename ScanOp>
__device__ T ThreadScanExclusive(T (&input)[LENGTH], T (&output)[LENGTH],
                                 ScanOp scan_op, T prefix,
                                 bool apply_prefix = true) {}
template <int LENGTH, typename T, typename ScanOp>
__device__ T ThreadScanInclusive(T (&input)[LENGTH], T (&output)[LENGTH],
                                 ScanOp scan_op) {}
template <int LENGTH, typename T, typename ScanOp>
__device__ T ThreadScanInclusive(T (&input)[LENGTH], T (&output)[LENGTH],
                                 ScanOp scan_op, T prefix,
                                 bool apply_prefix = true) {}
} // namespace internal
using internal::ThreadScanExclusive;
using internal::ThreadScanInclusive;
} // namespace cub
#endif

#endif // __CUFERRY_CUB_THREAD_SCAN_H__
