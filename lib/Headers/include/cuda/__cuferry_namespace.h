// The namespaces of libcu++.
#ifndef __CUFERRY_CUDA_NAMESPACE_H__
#define __CUFERRY_CUDA_NAMESPACE_H__

#include "__cccl_config"
#include <stddef.h>

#pragma cuferry library(libcudacxx)
#pragma cuferry headers(cuda/std/ cuda/__* cuda/experimental/)
#pragma cuferry headers(cuda/std/detail/__config cuda/algorithm cuda/argument cuda/hierarchy cuda/launch)
#pragma cuferry headers(cuda/utility cuda/warp cuda/work_stealing cuda/fpemu cuda/fpmp)

#ifdef __cplusplus
// Many a project has a namespace of this name too.
#pragma cuferry strength(common)
namespace cuda {
#pragma cuferry strength(likely)
namespace std {}
} // namespace cuda
#endif

#endif // __CUFERRY_CUDA_NAMESPACE_H__
