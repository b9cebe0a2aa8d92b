// CUPTI: what a callback at a call of the runtime API finds as functionParams.
// There is one for each function; those in use are here, the others are known
// by their shape, cudaSetDevice_v3020_params.
#ifndef CUFERRY_GENERATED_CUDA_RUNTIME_API_META_H_
#define CUFERRY_GENERATED_CUDA_RUNTIME_API_META_H_

#include "cuda_runtime_api.h"

#pragma cuferry library(cupti)

#define __cuferry_params(name, ...)                                            \
  typedef struct name##_st {                                                   \
    __VA_ARGS__                                                                \
  } name;

__cuferry_params(cudaLaunchKernel_v7000_params,
  const void *func;
  dim3 gridDim, blockDim;
  void **args;
  size_t sharedMem;
  cudaStream_t stream;)
__cuferry_params(cudaLaunchKernel_ptsz_v7000_params,
  const void *func;
  dim3 gridDim, blockDim;
  void **args;
  size_t sharedMem;
  cudaStream_t stream;)
__cuferry_params(cudaMalloc_v3020_params,
  void **devPtr;
  size_t size;)
__cuferry_params(cudaFree_v3020_params,
  void *devPtr;)
__cuferry_params(cudaMemcpy_v3020_params,
  void *dst;
  const void *src;
  size_t count;
  enum cudaMemcpyKind kind;)
__cuferry_params(cudaMemcpyAsync_v3020_params,
  void *dst;
  const void *src;
  size_t count;
  enum cudaMemcpyKind kind;
  cudaStream_t stream;)
__cuferry_params(cudaMemset_v3020_params,
  void *devPtr;
  int value;
  size_t count;)

#endif // CUFERRY_GENERATED_CUDA_RUNTIME_API_META_H_
