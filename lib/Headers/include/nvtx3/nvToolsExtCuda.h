// NVTX: names for objects of the driver API.
#ifndef CUFERRY_NVTX3_NVTOOLSEXTCUDA_H_
#define CUFERRY_NVTX3_NVTOOLSEXTCUDA_H_

#include "cuda.h"
#include "nvToolsExt.h"

#pragma cuferry library(nvtx)

#define NVTOOLSEXT_CUDA_V3
#define NVTX_IMPL_GUARD_CUDA
#define NVTX_RESOURCE_CLASS_CUDA 4
typedef enum nvtxResourceCUDAType_t {
  NVTX_RESOURCE_TYPE_CUDA_DEVICE = 262145, NVTX_RESOURCE_TYPE_CUDA_CONTEXT,
  NVTX_RESOURCE_TYPE_CUDA_STREAM, NVTX_RESOURCE_TYPE_CUDA_EVENT
} nvtxResourceCUDAType_t;

// The same types under the names that NVTX's own declarations use.
#define nvtx_CUdevice CUdevice
#define nvtx_CUcontext CUcontext
#define nvtx_CUstream CUstream
#define nvtx_CUevent CUevent

__cuferry_extern_c_begin
__cuferry_nvtx_text(void, nvtxNameCuDevice, CUdevice device,)
__cuferry_nvtx_text(void, nvtxNameCuContext, CUcontext context,)
__cuferry_nvtx_text(void, nvtxNameCuStream, CUstream stream,)
__cuferry_nvtx_text(void, nvtxNameCuEvent, CUevent event,)
__cuferry_extern_c_end

#endif // CUFERRY_NVTX3_NVTOOLSEXTCUDA_H_
