// CUPTI: what a callback at a call of the driver API finds as functionParams.
// There is one for each function; those in use are here, the others are known
// by their shape, cuCtxCreate_v2_params.
#ifndef CUFERRY_GENERATED_CUDA_META_H_
#define CUFERRY_GENERATED_CUDA_META_H_

#include "cuda.h"
#include "generated_cuda_runtime_api_meta.h"

#pragma cuferry library(cupti)

__cuferry_params(cuLaunchKernel_params,
  CUfunction f;
  unsigned int gridDimX, gridDimY, gridDimZ;
  unsigned int blockDimX, blockDimY, blockDimZ;
  unsigned int sharedMemBytes;
  CUstream hStream;
  void **kernelParams;
  void **extra;)
__cuferry_params(cuMemAlloc_v2_params,
  CUdeviceptr *dptr;
  size_t bytesize;)
__cuferry_params(cuMemFree_v2_params,
  CUdeviceptr dptr;)
__cuferry_params(cuMemcpyHtoD_v2_params,
  CUdeviceptr dstDevice;
  const void *srcHost;
  size_t ByteCount;)
__cuferry_params(cuMemcpyDtoH_v2_params,
  void *dstHost;
  CUdeviceptr srcDevice;
  size_t ByteCount;)

#endif // CUFERRY_GENERATED_CUDA_META_H_
