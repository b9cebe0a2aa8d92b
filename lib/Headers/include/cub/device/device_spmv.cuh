// A sparse matrix times a vector.
#ifndef __CUFERRY_CUB_DEVICE_SPMV_H__
#define __CUFERRY_CUB_DEVICE_SPMV_H__

#include <cub/thread/thread_operators.cuh>
#include <cub/util_device.cuh>

#pragma cuferry library(cub)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace cub {

#pragma cuferry until(12.9)
struct DeviceSpmv {
  template <typename ValueT>
  __cuferry_device_call CsrMV(__cuferry_temporary, const ValueT *d_values,
                              const int *d_row_offsets,
                              const int *d_column_indices,
                              const ValueT *d_vector_x, ValueT *d_vector_y,
                              int num_rows, int num_cols, int num_nonzeros,
                              __cuferry_stream) {}
};
#pragma cuferry until()

} // namespace cub
#endif

#endif // __CUFERRY_CUB_DEVICE_SPMV_H__
