// The runtime API as C++ sees it, and what nvcc includes into every CUDA file.
#ifndef __CUDA_RUNTIME_H__
#define __CUDA_RUNTIME_H__

#include "crt/host_config.h"

// Before any header of the C++ library: see there.
#ifdef __CUDA__
#include "crt/math_functions.h"

#include "crt/common_functions.h"

#include <math.h>
#include <new>
#include <stdlib.h>
#endif

#include "builtin_types.h"
#include "channel_descriptor.h"
#include "crt/host_defines.h"
#include "cuda_runtime_api.h"
#include "driver_functions.h"
#include "library_types.h"
#include "vector_functions.h"

#ifdef __CUDA__
#include "cuda_surface_types.h"
#include "cuda_texture_types.h"

#include "crt/device_functions.h"
#include "device_launch_parameters.h"
#endif

#pragma cuferry library(runtime)
#pragma cuferry headers(crt/cuda_tile.h crt/cudacc_ext.h crt/device_double_functions.hpp crt/device_fp128_functions.h)
#pragma cuferry headers(crt/device_functions.hpp crt/func_macro.h crt/host_runtime.h crt/math_functions.hpp)
#pragma cuferry headers(crt/mma.hpp crt/sm_70_rt.hpp crt/sm_80_rt.hpp crt/sm_90_rt.hpp crt/sm_100_rt.hpp)
#pragma cuferry headers(crt/storage_class.h)

#if defined(__cplusplus)

// nvcc brings std::move and std::forward into every file.
#ifdef __CUDA__
#include <utility>
#endif

#define __cuferry_host template <class T> static __inline__ cudaError_t
#define __cuferry_both                                                         \
  template <class T> static __inline__ __cudart_builtin__ cudaError_t

// Allocation.
__cuferry_both cudaMalloc(T **devPtr, size_t size);
__cuferry_host cudaMallocHost(T **ptr, size_t size, unsigned int flags = 0);
__cuferry_host cudaHostAlloc(T **ptr, size_t size, unsigned int flags);
__cuferry_host cudaHostGetDevicePointer(T **devPtr, void *hostPtr,
                                        unsigned int flags);
__cuferry_host cudaMallocManaged(T **devPtr, size_t size,
                                 unsigned int flags = cudaMemAttachGlobal);
__cuferry_host cudaMallocPitch(T **devPtr, size_t *pitch, size_t width,
                               size_t height);
__cuferry_host cudaMallocAsync(T **devPtr, size_t size, cudaStream_t stream);
__cuferry_host cudaMallocAsync(T **devPtr, size_t size, cudaMemPool_t pool,
                               cudaStream_t stream);
__cuferry_host cudaMallocFromPoolAsync(T **devPtr, size_t size,
                                       cudaMemPool_t pool,
                                       cudaStream_t stream);
__cuferry_host
cudaStreamAttachMemAsync(cudaStream_t stream, T *devPtr, size_t length = 0,
                         unsigned int flags = cudaMemAttachSingle);

// Symbols.
__cuferry_host cudaGetSymbolAddress(void **devPtr, const T &symbol);
__cuferry_host cudaGetSymbolSize(size_t *size, const T &symbol);
__cuferry_host cudaMemcpyToSymbol(const T &symbol, const void *src,
                                  size_t count, size_t offset = 0,
                                  cudaMemcpyKind kind = cudaMemcpyHostToDevice);
__cuferry_host
cudaMemcpyToSymbolAsync(const T &symbol, const void *src, size_t count,
                        size_t offset = 0,
                        cudaMemcpyKind kind = cudaMemcpyHostToDevice,
                        cudaStream_t stream = 0);
__cuferry_host
cudaMemcpyFromSymbol(void *dst, const T &symbol, size_t count,
                     size_t offset = 0,
                     cudaMemcpyKind kind = cudaMemcpyDeviceToHost);
__cuferry_host
cudaMemcpyFromSymbolAsync(void *dst, const T &symbol, size_t count,
                          size_t offset = 0,
                          cudaMemcpyKind kind = cudaMemcpyDeviceToHost,
                          cudaStream_t stream = 0);

// Launches.
__cuferry_host cudaLaunchKernel(T *func, dim3 gridDim, dim3 blockDim,
                                void **args, size_t sharedMem = 0,
                                cudaStream_t stream = 0);
__cuferry_host cudaLaunchCooperativeKernel(T *func, dim3 gridDim, dim3 blockDim,
                                           void **args, size_t sharedMem = 0,
                                           cudaStream_t stream = 0);
template <typename... Parameters, typename... Arguments>
static __inline__ cudaError_t
cudaLaunchKernelEx(const cudaLaunchConfig_t *config,
                   void (*kernel)(Parameters...), Arguments &&...args);
template <typename... Arguments>
static __inline__ cudaError_t
cudaLaunchKernelEx(const cudaLaunchConfig_t *config, const cudaKernel_t kernel,
                   Arguments &&...args);
#pragma cuferry until(10.0)
__cuferry_host cudaLaunch(T *func);
__cuferry_host cudaSetupArgument(T arg, size_t offset);
#pragma cuferry until()

// Functions and their attributes.
__cuferry_host cudaFuncGetAttributes(cudaFuncAttributes *attr, T *func);
__cuferry_host cudaFuncSetAttribute(T *func, cudaFuncAttribute attr, int value);
__cuferry_host cudaFuncSetCacheConfig(T *func, cudaFuncCache config);
__cuferry_host cudaFuncSetSharedMemConfig(T *func, cudaSharedMemConfig config);
__cuferry_host cudaFuncGetName(const char **name, T *func);
__cuferry_host cudaGetFuncBySymbol(cudaFunction_t *function, T *func);
__cuferry_host cudaGetKernel(cudaKernel_t *kernel, T *func);

// Occupancy.
__cuferry_both cudaOccupancyMaxActiveBlocksPerMultiprocessor(
    int *numBlocks, T func, int blockSize, size_t dynamicSMemSize);
__cuferry_both cudaOccupancyMaxActiveBlocksPerMultiprocessorWithFlags(
    int *numBlocks, T func, int blockSize, size_t dynamicSMemSize,
    unsigned int flags);
__cuferry_both cudaOccupancyMaxPotentialBlockSize(int *minGridSize,
                                                  int *blockSize, T func,
                                                  size_t dynamicSMemSize = 0,
                                                  int blockSizeLimit = 0);
__cuferry_both cudaOccupancyMaxPotentialBlockSizeWithFlags(
    int *minGridSize, int *blockSize, T func, size_t dynamicSMemSize = 0,
    int blockSizeLimit = 0, unsigned int flags = 0);
template <typename UnaryFunction, class T>
static __inline__ __cudart_builtin__ cudaError_t
cudaOccupancyMaxPotentialBlockSizeVariableSMem(
    int *minGridSize, int *blockSize, T func,
    UnaryFunction blockSizeToDynamicSMemSize, int blockSizeLimit = 0);
template <typename UnaryFunction, class T>
static __inline__ __cudart_builtin__ cudaError_t
cudaOccupancyMaxPotentialBlockSizeVariableSMemWithFlags(
    int *minGridSize, int *blockSize, T func,
    UnaryFunction blockSizeToDynamicSMemSize, int blockSizeLimit = 0,
    unsigned int flags = 0);
__cuferry_host cudaOccupancyAvailableDynamicSMemPerBlock(size_t *size, T *func,
                                                         int numBlocks,
                                                         int blockSize);
__cuferry_host
cudaOccupancyMaxPotentialClusterSize(int *clusterSize, T *func,
                                     const cudaLaunchConfig_t *config);
__cuferry_host cudaOccupancyMaxActiveClusters(int *numClusters, T *func,
                                              const cudaLaunchConfig_t *config);

// Graphs.
__cuferry_host cudaGraphAddMemcpyNodeToSymbol(
    cudaGraphNode_t *node, cudaGraph_t graph,
    const cudaGraphNode_t *dependencies, size_t numDependencies,
    const T &symbol, const void *src, size_t count, size_t offset,
    cudaMemcpyKind kind);
__cuferry_host cudaGraphAddMemcpyNodeFromSymbol(
    cudaGraphNode_t *node, cudaGraph_t graph,
    const cudaGraphNode_t *dependencies, size_t numDependencies, void *dst,
    const T &symbol, size_t count, size_t offset, cudaMemcpyKind kind);
__cuferry_host cudaGraphMemcpyNodeSetParamsToSymbol(cudaGraphNode_t node,
                                                    const T &symbol,
                                                    const void *src,
                                                    size_t count, size_t offset,
                                                    cudaMemcpyKind kind);
__cuferry_host cudaGraphMemcpyNodeSetParamsFromSymbol(
    cudaGraphNode_t node, void *dst, const T &symbol, size_t count,
    size_t offset, cudaMemcpyKind kind);
__cuferry_host cudaGraphExecMemcpyNodeSetParamsToSymbol(
    cudaGraphExec_t graphExec, cudaGraphNode_t node, const T &symbol,
    const void *src, size_t count, size_t offset, cudaMemcpyKind kind);
__cuferry_host cudaGraphExecMemcpyNodeSetParamsFromSymbol(
    cudaGraphExec_t graphExec, cudaGraphNode_t node, void *dst,
    const T &symbol, size_t count, size_t offset, cudaMemcpyKind kind);
__cuferry_host cudaUserObjectCreate(cudaUserObject_t *object, T *wrapped,
                                    unsigned int initialRefcount,
                                    unsigned int flags);
__cuferry_host cudaUserObjectCreate(cudaUserObject_t *object, T *wrapped,
                                    unsigned int initialRefcount,
                                    cudaUserObjectFlags flags);

// Libraries of kernels.
__cuferry_host cudaLibraryGetGlobal(T **devPtr, size_t *bytes,
                                    cudaLibrary_t library, const char *name);
__cuferry_host cudaLibraryGetManaged(T **devPtr, size_t *bytes,
                                     cudaLibrary_t library, const char *name);
__cuferry_host cudaLibraryGetUnifiedFunction(T **function,
                                             cudaLibrary_t library,
                                             const char *symbol);

// Batches.
template <typename T, typename U>
static __inline__ cudaError_t
cudaMemcpyBatchAsync(T *const *dsts, U *const *srcs, const size_t *sizes,
                     size_t count, cudaMemcpyAttributes *attrs,
                     size_t *attrsIdxs, size_t numAttrs, cudaStream_t stream);
template <typename T, typename U>
static __inline__ cudaError_t
cudaMemcpyBatchAsync(T *const *dsts, U *const *srcs, const size_t *sizes,
                     size_t count, cudaMemcpyAttributes attr,
                     cudaStream_t stream);
__cuferry_host cudaMemPrefetchBatchAsync(T **ptrs, size_t *sizes, size_t count,
                                         cudaMemLocation *locations,
                                         size_t *locationIdxs,
                                         size_t numLocations,
                                         unsigned long long flags,
                                         cudaStream_t stream);
__cuferry_host cudaMemPrefetchBatchAsync(T **ptrs, size_t *sizes, size_t count,
                                         cudaMemLocation location,
                                         unsigned long long flags,
                                         cudaStream_t stream);
__cuferry_host cudaMemDiscardAndPrefetchBatchAsync(
    T **ptrs, size_t *sizes, size_t count, cudaMemLocation *locations,
    size_t *locationIdxs, size_t numLocations, unsigned long long flags,
    cudaStream_t stream);
__cuferry_host cudaMemDiscardAndPrefetchBatchAsync(T **ptrs, size_t *sizes,
                                                   size_t count,
                                                   cudaMemLocation location,
                                                   unsigned long long flags,
                                                   cudaStream_t stream);

// Events made with flags, as C++ may write it.
static __inline__ cudaError_t cudaEventCreate(cudaEvent_t *event,
                                              unsigned int flags);

#ifdef __CUDA__
// Texture and surface references.
#pragma cuferry until(11.8)
template <class T, int dim, cudaTextureReadMode mode>
cudaError_t cudaBindTexture(size_t *offset, const texture<T, dim, mode> &tex,
                            const void *devPtr,
                            const cudaChannelFormatDesc &desc,
                            size_t size = UINT_MAX);
template <class T, int dim, cudaTextureReadMode mode>
cudaError_t cudaBindTexture(size_t *offset, const texture<T, dim, mode> &tex,
                            const void *devPtr, size_t size = UINT_MAX);
template <class T, int dim, cudaTextureReadMode mode>
cudaError_t cudaBindTexture2D(size_t *offset, const texture<T, dim, mode> &tex,
                              const void *devPtr,
                              const cudaChannelFormatDesc &desc, size_t width,
                              size_t height, size_t pitch);
template <class T, int dim, cudaTextureReadMode mode>
cudaError_t cudaBindTexture2D(size_t *offset, const texture<T, dim, mode> &tex,
                              const void *devPtr, size_t width, size_t height,
                              size_t pitch);
template <class T, int dim, cudaTextureReadMode mode>
cudaError_t cudaBindTextureToArray(const texture<T, dim, mode> &tex,
                                   cudaArray_const_t array,
                                   const cudaChannelFormatDesc &desc);
template <class T, int dim, cudaTextureReadMode mode>
cudaError_t cudaBindTextureToArray(const texture<T, dim, mode> &tex,
                                   cudaArray_const_t array);
template <class T, int dim, cudaTextureReadMode mode>
cudaError_t cudaBindTextureToMipmappedArray(
    const texture<T, dim, mode> &tex, cudaMipmappedArray_const_t mipmappedArray,
    const cudaChannelFormatDesc &desc);
template <class T, int dim, cudaTextureReadMode mode>
cudaError_t
cudaBindTextureToMipmappedArray(const texture<T, dim, mode> &tex,
                                cudaMipmappedArray_const_t mipmappedArray);
template <class T, int dim, cudaTextureReadMode mode>
cudaError_t cudaUnbindTexture(const texture<T, dim, mode> &tex);
template <class T, int dim, cudaTextureReadMode mode>
cudaError_t cudaGetTextureAlignmentOffset(size_t *offset,
                                          const texture<T, dim, mode> &tex);
template <class T, int dim>
cudaError_t cudaBindSurfaceToArray(const surface<T, dim> &surf,
                                   cudaArray_const_t array,
                                   const cudaChannelFormatDesc &desc);
template <class T, int dim>
cudaError_t cudaBindSurfaceToArray(const surface<T, dim> &surf,
                                   cudaArray_const_t array);
#pragma cuferry until()
#endif // __CUDA__

#undef __cuferry_host
#undef __cuferry_both

#endif // __cplusplus

#endif // __CUDA_RUNTIME_H__
