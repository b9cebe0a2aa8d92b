// The runtime API and Direct3D 10, so that its code parses without Windows.
#ifndef __CUDA_D3D10_INTEROP_H__
#define __CUDA_D3D10_INTEROP_H__

#include "cuda_runtime_api.h"

#pragma cuferry library(interop)

#pragma cuferry strength(none)
typedef struct IDXGIAdapter IDXGIAdapter;
typedef struct ID3D10Device ID3D10Device;
typedef struct ID3D10Resource ID3D10Resource;
#pragma cuferry strength()

enum cudaD3D10DeviceList {
  cudaD3D10DeviceListAll = 1, cudaD3D10DeviceListCurrentFrame,
  cudaD3D10DeviceListNextFrame
};

__cuferry_extern_c_begin

cudaError_t cudaD3D10GetDevice(int *device, IDXGIAdapter *adapter);
cudaError_t cudaD3D10GetDevices(unsigned int *cudaDeviceCount, int *cudaDevices,
                                unsigned int maxCount, ID3D10Device *d3dDevice,
                                enum cudaD3D10DeviceList deviceList);
cudaError_t cudaD3D10GetDirect3DDevice(ID3D10Device **d3dDevice);
cudaError_t cudaD3D10SetDirect3DDevice(ID3D10Device *d3dDevice,
                                       int device __cuferry_default(-1));
cudaError_t
cudaGraphicsD3D10RegisterResource(struct cudaGraphicsResource **resource,
                                  ID3D10Resource *d3dResource,
                                  unsigned int flags);

// Before there were graphics resources.
enum cudaD3D10RegisterFlags {
  cudaD3D10RegisterFlagsNone, cudaD3D10RegisterFlagsArray
};
enum cudaD3D10MapFlags {
  cudaD3D10MapFlagsNone, cudaD3D10MapFlagsReadOnly,
  cudaD3D10MapFlagsWriteDiscard
};
cudaError_t cudaD3D10RegisterResource(ID3D10Resource *resource,
                                      unsigned int flags);
cudaError_t cudaD3D10UnregisterResource(ID3D10Resource *resource);
cudaError_t cudaD3D10MapResources(int count, ID3D10Resource **resources);
cudaError_t cudaD3D10UnmapResources(int count, ID3D10Resource **resources);
cudaError_t cudaD3D10ResourceSetMapFlags(ID3D10Resource *resource,
                                         unsigned int flags);
cudaError_t cudaD3D10ResourceGetSurfaceDimensions(size_t *width, size_t *height,
                                                  size_t *depth,
                                                  ID3D10Resource *resource,
                                                  unsigned int subResource);
cudaError_t cudaD3D10ResourceGetMappedArray(cudaArray_t *array,
                                            ID3D10Resource *resource,
                                            unsigned int subResource);
cudaError_t cudaD3D10ResourceGetMappedPointer(void **pointer,
                                              ID3D10Resource *resource,
                                              unsigned int subResource);
cudaError_t cudaD3D10ResourceGetMappedSize(size_t *size,
                                           ID3D10Resource *resource,
                                           unsigned int subResource);
cudaError_t cudaD3D10ResourceGetMappedPitch(size_t *pitch, size_t *pitchSlice,
                                            ID3D10Resource *resource,
                                            unsigned int subResource);

__cuferry_extern_c_end

#endif // __CUDA_D3D10_INTEROP_H__
