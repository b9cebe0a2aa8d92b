// What the headers of barriers share.
#ifndef _CUDA_AWBARRIER_HELPERS_H_
#define _CUDA_AWBARRIER_HELPERS_H_

#include "crt/host_defines.h"
#include <stddef.h>
#include <stdint.h>

#pragma cuferry library(pipeline)
#pragma cuferry family(__mbarrier_* _CUDA_AWBARRIER_*)
#pragma cuferry since(11.1)

#define _CUDA_AWBARRIER_NAMESPACE nvcuda::experimental
#define _CUDA_AWBARRIER_BEGIN_NAMESPACE                                        \
  namespace nvcuda {                                                           \
  namespace experimental {
#define _CUDA_AWBARRIER_END_NAMESPACE                                          \
  }                                                                            \
  }
#define _CUDA_AWBARRIER_QUALIFIER __device__
#define _CUDA_AWBARRIER_STATIC_QUALIFIER static __device__
#define _CUDA_AWBARRIER_MAX_COUNT ((1 << 20) - 1)

typedef uint64_t __mbarrier_t;
typedef uint64_t __mbarrier_token_t;

#ifdef __CUDA__
__device__ uint32_t __nvvm_get_smem_pointer(void *pointer);
#endif

#endif // _CUDA_AWBARRIER_HELPERS_H_
