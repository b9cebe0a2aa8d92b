// Errors of the CUDA system.
#ifndef __CUFERRY_THRUST_SYSTEM_CUDA_ERROR_H__
#define __CUFERRY_THRUST_SYSTEM_CUDA_ERROR_H__

#include <thrust/system/system_error.h>
#include <driver_types.h>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

namespace system {
const error_category &cuda_category();
namespace cuda {
namespace errc {
typedef cudaError_t errc_t;
}
} // namespace cuda
} // namespace system
using system::cuda_category;
namespace cuda_cub {
using system::cuda_category;
}

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_SYSTEM_CUDA_ERROR_H__
