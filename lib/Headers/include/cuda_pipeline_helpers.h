// What the headers of pipelines share.
#ifndef _CUDA_PIPELINE_HELPERS_H_
#define _CUDA_PIPELINE_HELPERS_H_

#include "crt/host_defines.h"
#include <stddef.h>
#include <stdint.h>

#pragma cuferry library(pipeline)
#pragma cuferry family(__pipeline_* _CUDA_PIPELINE_*)
#pragma cuferry since(11.1)

#define _CUDA_PIPELINE_NAMESPACE nvcuda::experimental
#define _CUDA_PIPELINE_BEGIN_NAMESPACE                                         \
  namespace nvcuda {                                                           \
  namespace experimental {
#define _CUDA_PIPELINE_END_NAMESPACE                                           \
  }                                                                            \
  }
#define _CUDA_PIPELINE_QUALIFIER __device__
#define _CUDA_PIPELINE_STATIC_QUALIFIER static __device__
#define _CUDA_PIPELINE_MAX_STAGES 8

#endif // _CUDA_PIPELINE_HELPERS_H_
