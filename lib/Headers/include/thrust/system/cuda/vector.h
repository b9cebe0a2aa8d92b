// Vectors of the CUDA system.
#ifndef __CUFERRY_THRUST_SYSTEM_CUDA_VECTOR_H__
#define __CUFERRY_THRUST_SYSTEM_CUDA_VECTOR_H__

#include <thrust/device_vector.h>
#include <thrust/universal_vector.h>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

namespace system {
namespace cuda {
template <typename T> using vector = device_vector<T>;
using thrust::universal_vector;
} // namespace cuda
} // namespace system
namespace cuda {
using system::cuda::universal_vector;
using system::cuda::vector;
} // namespace cuda

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_SYSTEM_CUDA_VECTOR_H__
