// What device code may call to launch more work (dynamic parallelism, graphs
// from the device). Functions that host and device share are in
// cuda_runtime_api.h, marked __cudart_builtin__.
#ifndef __CUDA_DEVICE_RUNTIME_API_H__
#define __CUDA_DEVICE_RUNTIME_API_H__

#include "driver_types.h"

#pragma cuferry library(runtime)

#define __CUDA_INTERNAL_USE_CDP2
#define __CDPRT_DEPRECATED(function)

#pragma cuferry since(12.0)
#define cudaStreamTailLaunch ((cudaStream_t)0x3)
#define cudaStreamFireAndForget ((cudaStream_t)0x4)
#define cudaStreamGraphTailLaunch ((cudaStream_t)0x0100000000000000)
#define cudaStreamGraphFireAndForget ((cudaStream_t)0x0200000000000000)
#define cudaStreamGraphFireAndForgetAsSibling ((cudaStream_t)0x0300000000000000)
#pragma cuferry since()

#if defined(__cplusplus) && defined(__CUDA__)
extern "C" {

// Launches, step by step: what <<< >>> in device code becomes.
__device__ void *cudaGetParameterBuffer(size_t alignment, size_t size);
__device__ void *cudaGetParameterBufferV2(void *func, dim3 gridDim,
                                          dim3 blockDim, unsigned int sharedMem);
__device__ cudaError_t cudaLaunchDevice(void *func, void *parameters,
                                        dim3 gridDim, dim3 blockDim,
                                        unsigned int sharedMem,
                                        cudaStream_t stream);
__device__ cudaError_t cudaLaunchDevice_ptsz(void *, void *, dim3, dim3,
                                             unsigned int, cudaStream_t);
__device__ cudaError_t cudaLaunchDeviceV2(void *parameters,
                                          cudaStream_t stream);
__device__ cudaError_t cudaLaunchDeviceV2_ptsz(void *, cudaStream_t);
__device__ cudaError_t __cudaDeviceSynchronizeDeprecationAvoidance();

// One kernel behind another.
#pragma cuferry since(11.8)
__device__ void cudaTriggerProgrammaticLaunchCompletion();
__device__ void cudaGridDependencySynchronize();
#pragma cuferry since()

// Graphs.
#pragma cuferry since(12.0)
__device__ cudaGraphExec_t cudaGetCurrentGraphExec();
#pragma cuferry since(12.3)
__device__ void cudaGraphSetConditional(cudaGraphConditionalHandle handle,
                                        unsigned int value);
#pragma cuferry since(12.4)
__device__ cudaError_t cudaGraphKernelNodeSetEnabled(cudaGraphDeviceNode_t,
                                                     bool enable);
__device__ cudaError_t cudaGraphKernelNodeSetGridDim(cudaGraphDeviceNode_t,
                                                     dim3 gridDim);
__device__ cudaError_t cudaGraphKernelNodeSetParam(cudaGraphDeviceNode_t,
                                                   size_t offset,
                                                   const void *value,
                                                   size_t size);
__device__ cudaError_t
cudaGraphKernelNodeUpdatesApply(const cudaGraphKernelNodeUpdate *updates,
                                size_t count);
#pragma cuferry since()

// What cooperative groups stand on.
__device__ unsigned long long cudaCGGetIntrinsicHandle(enum cudaCGScope scope);
__device__ cudaError_t cudaCGSynchronize(unsigned long long handle,
                                         unsigned int flags);
__device__ cudaError_t cudaCGSynchronizeGrid(unsigned long long handle,
                                             unsigned int flags);
__device__ cudaError_t cudaCGGetSize(unsigned int *threads, unsigned int *grids,
                                     unsigned long long handle);
__device__ cudaError_t cudaCGGetRank(unsigned int *thread, unsigned int *grid,
                                     unsigned long long handle);

// Twins for the per-thread default stream.
__device__ cudaError_t cudaEventRecord_ptsz(cudaEvent_t, cudaStream_t);
__device__ cudaError_t cudaEventRecordWithFlags_ptsz(cudaEvent_t, cudaStream_t,
                                                     unsigned int);
__device__ cudaError_t cudaStreamWaitEvent_ptsz(cudaStream_t, cudaEvent_t,
                                                unsigned int);
__device__ cudaError_t cudaMemcpyAsync_ptsz(void *, const void *, size_t,
                                            enum cudaMemcpyKind, cudaStream_t);
__device__ cudaError_t cudaMemcpy2DAsync_ptsz(void *, size_t, const void *,
                                              size_t, size_t, size_t,
                                              enum cudaMemcpyKind,
                                              cudaStream_t);
__device__ cudaError_t cudaMemcpy3DAsync_ptsz(const struct cudaMemcpy3DParms *,
                                              cudaStream_t);
__device__ cudaError_t cudaMemsetAsync_ptsz(void *, int, size_t, cudaStream_t);
__device__ cudaError_t cudaMemset2DAsync_ptsz(void *, size_t, int, size_t,
                                              size_t, cudaStream_t);
__device__ cudaError_t cudaMemset3DAsync_ptsz(struct cudaPitchedPtr, int,
                                              struct cudaExtent, cudaStream_t);
__device__ cudaError_t cudaGraphLaunch_ptsz(cudaGraphExec_t, cudaStream_t);

} // extern "C"

template <typename T>
__device__ cudaError_t cudaGraphKernelNodeSetParam(cudaGraphDeviceNode_t node,
                                                   size_t offset,
                                                   const T &value);
#endif

#endif // __CUDA_DEVICE_RUNTIME_API_H__
