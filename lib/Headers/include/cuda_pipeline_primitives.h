// Copies from global to shared memory that run beside the thread: functions.
#ifndef _CUDA_PIPELINE_PRIMITIVES_H_
#define _CUDA_PIPELINE_PRIMITIVES_H_

#include "cuda_awbarrier_primitives.h"
#include "cuda_pipeline_helpers.h"

#pragma cuferry library(pipeline)
#pragma cuferry since(11.1)

#ifdef __cplusplus
__device__ void __pipeline_memcpy_async(void *__restrict__ dst_shared,
                                        const void *__restrict__ src_global,
                                        size_t size_and_align,
                                        size_t zfill = 0);
__device__ void __pipeline_commit();
__device__ void __pipeline_wait_prior(size_t N);
__device__ void __pipeline_arrive_on(__mbarrier_t *barrier);
#endif

#endif // _CUDA_PIPELINE_PRIMITIVES_H_
