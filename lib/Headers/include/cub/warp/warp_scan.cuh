// Scans over a warp.
#ifndef __CUFERRY_CUB_WARP_SCAN_H__
#define __CUFERRY_CUB_WARP_SCAN_H__

#include <cub/thread/thread_operators.cuh>
#include <cub/util_ptx.cuh>

#pragma cuferry library(cub)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace cub {

template <typename T, int LOGICAL_WARP_THREADS = CUB_PTX_WARP_THREADS,
          int LEGACY_PTX_ARCH = 0>
class WarpScan {
public:
  __cuferry_collective(WarpScan)
  __device__ void InclusiveSum(T input, T &inclusive_output) {}
  __device__ void InclusiveSum(T input, T &inclusive_output,
                               T &warp_aggregate) {}
  __device__ void ExclusiveSum(T input, T &exclusive_output) {}
  __device__ void ExclusiveSum(T input, T &exclusive_output,
                               T &warp_aggregate) {}
#define __cuferry_scan(name)                                                   \
  template <typename ScanOp>                                                   \
  __device__ void name(T input, T &output, ScanOp scan_op) {}                  \
  template <typename ScanOp>                                                   \
  __device__ void name(T input, T &output, ScanOp scan_op,                     \
                       T &warp_aggregate) {}                                   \
  template <typename ScanOp>                                                   \
  __device__ void name(T input, T &output, T initial_value, ScanOp scan_op) {} \
  template <typename ScanOp>                                                   \
  __device__ void name(T input, T &output, T initial_value, ScanOp scan_op,    \
                       T &warp_aggregate) {}
  __cuferry_scan(InclusiveScan)
  __cuferry_scan(ExclusiveScan)
#undef __cuferry_scan
  template <typename ScanOp>
  __device__ void Scan(T input, T &inclusive_output, T &exclusive_output,
                       ScanOp scan_op) {}
  template <typename ScanOp>
  __device__ void Scan(T input, T &inclusive_output, T &exclusive_output,
                       T initial_value, ScanOp scan_op) {}
  __device__ T Broadcast(T input, unsigned int src_lane) {}
};

} // namespace cub
#endif

#endif // __CUFERRY_CUB_WARP_SCAN_H__
