// The runtime API and Direct3D 9, so that its code parses without Windows.
#ifndef __CUDA_D3D9_INTEROP_H__
#define __CUDA_D3D9_INTEROP_H__

#include "cuda_runtime_api.h"

#pragma cuferry library(interop)

#pragma cuferry strength(none)
typedef struct IDirect3DDevice9 IDirect3DDevice9;
typedef struct IDirect3DResource9 IDirect3DResource9;
#pragma cuferry strength()

enum cudaD3D9DeviceList {
  cudaD3D9DeviceListAll = 1, cudaD3D9DeviceListCurrentFrame,
  cudaD3D9DeviceListNextFrame
};

__cuferry_extern_c_begin

cudaError_t cudaD3D9GetDevice(int *device, const char *adapter);
cudaError_t cudaD3D9GetDevices(unsigned int *cudaDeviceCount, int *cudaDevices,
                               unsigned int maxCount,
                               IDirect3DDevice9 *d3dDevice,
                               enum cudaD3D9DeviceList deviceList);
cudaError_t cudaD3D9GetDirect3DDevice(IDirect3DDevice9 **d3dDevice);
cudaError_t cudaD3D9SetDirect3DDevice(IDirect3DDevice9 *d3dDevice,
                                      int device __cuferry_default(-1));
cudaError_t
cudaGraphicsD3D9RegisterResource(struct cudaGraphicsResource **resource,
                                 IDirect3DResource9 *d3dResource,
                                 unsigned int flags);

// Before there were graphics resources.
enum cudaD3D9RegisterFlags {
  cudaD3D9RegisterFlagsNone, cudaD3D9RegisterFlagsArray
};
enum cudaD3D9MapFlags {
  cudaD3D9MapFlagsNone, cudaD3D9MapFlagsReadOnly,
  cudaD3D9MapFlagsWriteDiscard
};
cudaError_t cudaD3D9RegisterResource(IDirect3DResource9 *resource,
                                     unsigned int flags);
cudaError_t cudaD3D9UnregisterResource(IDirect3DResource9 *resource);
cudaError_t cudaD3D9MapResources(int count, IDirect3DResource9 **resources);
cudaError_t cudaD3D9UnmapResources(int count, IDirect3DResource9 **resources);
cudaError_t cudaD3D9ResourceSetMapFlags(IDirect3DResource9 *resource,
                                        unsigned int flags);
cudaError_t cudaD3D9ResourceGetSurfaceDimensions(size_t *width, size_t *height,
                                                 size_t *depth,
                                                 IDirect3DResource9 *resource,
                                                 unsigned int face,
                                                 unsigned int level);
cudaError_t cudaD3D9ResourceGetMappedArray(cudaArray_t *array,
                                           IDirect3DResource9 *resource,
                                           unsigned int face,
                                           unsigned int level);
cudaError_t cudaD3D9ResourceGetMappedPointer(void **pointer,
                                             IDirect3DResource9 *resource,
                                             unsigned int face,
                                             unsigned int level);
cudaError_t cudaD3D9ResourceGetMappedSize(size_t *size,
                                          IDirect3DResource9 *resource,
                                          unsigned int face,
                                          unsigned int level);
cudaError_t cudaD3D9ResourceGetMappedPitch(size_t *pitch, size_t *pitchSlice,
                                           IDirect3DResource9 *resource,
                                           unsigned int face,
                                           unsigned int level);

__cuferry_extern_c_end

#endif // __CUDA_D3D9_INTEROP_H__
