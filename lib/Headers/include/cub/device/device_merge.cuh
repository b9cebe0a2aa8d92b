// Merges of sorted arrays.
#ifndef __CUFERRY_CUB_DEVICE_MERGE_H__
#define __CUFERRY_CUB_DEVICE_MERGE_H__

#include <cub/thread/thread_operators.cuh>
#include <cub/util_device.cuh>

#pragma cuferry library(cub)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace cub {

// Stands for cuda::__cuferry_less.
struct __cuferry_less {
  template <typename T, typename U>
  __cudart_builtin__ bool operator()(const T &t, const U &u) const {
    return t < u;
  }
};

#pragma cuferry since(12.7)
struct DeviceMerge {
  template <typename KeyIteratorIn1, typename KeyIteratorIn2,
            typename KeyIteratorOut, typename CompareOp = __cuferry_less>
  __cuferry_device_call MergeKeys(__cuferry_temporary, KeyIteratorIn1 keys_in1,
                                  int num_keys1, KeyIteratorIn2 keys_in2,
                                  int num_keys2, KeyIteratorOut keys_out,
                                  CompareOp compare_op = {},
                                  cudaStream_t stream = nullptr) {}
  template <typename KeyIteratorIn1, typename ValueIteratorIn1,
            typename KeyIteratorIn2, typename ValueIteratorIn2,
            typename KeyIteratorOut, typename ValueIteratorOut,
            typename CompareOp = __cuferry_less>
  __cuferry_device_call
  MergePairs(__cuferry_temporary, KeyIteratorIn1 keys_in1,
             ValueIteratorIn1 values_in1, int num_pairs1,
             KeyIteratorIn2 keys_in2, ValueIteratorIn2 values_in2,
             int num_pairs2, KeyIteratorOut keys_out,
             ValueIteratorOut values_out, CompareOp compare_op = {},
             cudaStream_t stream = nullptr) {}
};
#pragma cuferry since()

} // namespace cub
#endif

#endif // __CUFERRY_CUB_DEVICE_MERGE_H__
