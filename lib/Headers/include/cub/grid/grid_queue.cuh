// A queue that blocks take their work from.
#ifndef __CUFERRY_CUB_GRID_QUEUE_H__
#define __CUFERRY_CUB_GRID_QUEUE_H__

#include <cub/util_debug.cuh>
#include <cub/util_type.cuh>

#pragma cuferry library(cub)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace cub {

template <typename OffsetT> class GridQueue {
public:
  static __cudart_builtin__ size_t AllocationSize() {}
  __cudart_builtin__ GridQueue() {}
  __cudart_builtin__ GridQueue(void *d_storage) {}
  __cudart_builtin__ cudaError_t FillAndResetDrain(OffsetT fill_size,
                                                   cudaStream_t stream = 0) {}
  __cudart_builtin__ cudaError_t ResetDrain(cudaStream_t stream = 0) {}
  __cudart_builtin__ cudaError_t ResetFill(cudaStream_t stream = 0) {}
  __cudart_builtin__ cudaError_t FillSize(OffsetT &fill_size,
                                          cudaStream_t stream = 0) {}
  __device__ OffsetT Drain(OffsetT num_items) {}
  __device__ OffsetT Fill(OffsetT num_items) {}
};

} // namespace cub
#endif

#endif // __CUFERRY_CUB_GRID_QUEUE_H__
