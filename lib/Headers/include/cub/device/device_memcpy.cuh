// Many copies of memory at once.
#ifndef __CUFERRY_CUB_DEVICE_MEMCPY_H__
#define __CUFERRY_CUB_DEVICE_MEMCPY_H__

#include <cub/thread/thread_operators.cuh>
#include <cub/util_device.cuh>

#pragma cuferry library(cub)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace cub {

#pragma cuferry since(12.2)
struct DeviceMemcpy {
  template <typename InputBufferIt, typename OutputBufferIt,
            typename BufferSizeIteratorT, typename NumBuffersT>
  __cuferry_device_call Batched(__cuferry_temporary,
                                InputBufferIt input_buffer_it,
                                OutputBufferIt output_buffer_it,
                                BufferSizeIteratorT buffer_sizes,
                                NumBuffersT num_buffers,
                                cudaStream_t stream = 0) {}
};
#pragma cuferry since()

} // namespace cub
#endif

#endif // __CUFERRY_CUB_DEVICE_MEMCPY_H__
