// NVTX: names for objects of the runtime API.
#ifndef CUFERRY_NVTX3_NVTOOLSEXTCUDART_H_
#define CUFERRY_NVTX3_NVTOOLSEXTCUDART_H_

#include "cuda.h"
#include "driver_types.h"
#include "nvToolsExt.h"

#pragma cuferry library(nvtx)

#define NVTOOLSEXT_CUDART_V3
#define NVTX_IMPL_GUARD_CUDART
#define NVTX_RESOURCE_CLASS_CUDART 5
typedef enum nvtxResourceCUDARTType_t {
  NVTX_RESOURCE_TYPE_CUDART_DEVICE = 327680, NVTX_RESOURCE_TYPE_CUDART_STREAM,
  NVTX_RESOURCE_TYPE_CUDART_EVENT
} nvtxResourceCUDARTType_t;

// The same types under the names that NVTX's own declarations use.
#define nvtx_cudaStream_t cudaStream_t
#define nvtx_cudaEvent_t cudaEvent_t

__cuferry_extern_c_begin
__cuferry_nvtx_text(void, nvtxNameCudaDevice, int device,)
__cuferry_nvtx_text(void, nvtxNameCudaStream, cudaStream_t stream,)
__cuferry_nvtx_text(void, nvtxNameCudaEvent, cudaEvent_t event,)
__cuferry_extern_c_end

#endif // CUFERRY_NVTX3_NVTOOLSEXTCUDART_H_
