// The driver API and Direct3D 10, so that its code parses without Windows.
#ifndef CUDAD3D10_H
#define CUDAD3D10_H

#include "cuda.h"

#pragma cuferry library(interop)
#pragma cuferry family(CUd3d*)

#pragma cuferry strength(none)
typedef struct IDXGIAdapter IDXGIAdapter;
typedef struct ID3D10Device ID3D10Device;
typedef struct ID3D10Resource ID3D10Resource;
#pragma cuferry strength()

typedef enum CUd3d10DeviceList_enum {
  CU_D3D10_DEVICE_LIST_ALL = 1, CU_D3D10_DEVICE_LIST_CURRENT_FRAME,
  CU_D3D10_DEVICE_LIST_NEXT_FRAME
} CUd3d10DeviceList;

__cuferry_extern_c_begin

CUresult cuD3D10GetDevice(CUdevice *device, IDXGIAdapter *adapter);
CUresult cuD3D10GetDevices(unsigned int *cudaDeviceCount, CUdevice *cudaDevices,
                           unsigned int maxCount, ID3D10Device *d3dDevice,
                           CUd3d10DeviceList deviceList);
CUresult cuD3D10CtxCreate(CUcontext *ctx, CUdevice *device, unsigned int flags,
                          ID3D10Device *d3dDevice);
CUresult cuD3D10CtxCreateOnDevice(CUcontext *ctx, unsigned int flags,
                                  ID3D10Device *d3dDevice, CUdevice device);
CUresult cuD3D10GetDirect3DDevice(ID3D10Device **d3dDevice);
CUresult cuGraphicsD3D10RegisterResource(CUgraphicsResource *resource,
                                         ID3D10Resource *d3dResource,
                                         unsigned int flags);

// Before there were graphics resources.
typedef enum CUd3d10register_flags_enum {
  CU_D3D10_REGISTER_FLAGS_NONE, CU_D3D10_REGISTER_FLAGS_ARRAY
} CUd3d10register_flags;
typedef enum CUd3d10map_flags_enum {
  CU_D3D10_MAPRESOURCE_FLAGS_NONE, CU_D3D10_MAPRESOURCE_FLAGS_READONLY,
  CU_D3D10_MAPRESOURCE_FLAGS_WRITEDISCARD
} CUd3d10map_flags;
CUresult cuD3D10RegisterResource(ID3D10Resource *resource, unsigned int flags);
CUresult cuD3D10UnregisterResource(ID3D10Resource *resource);
CUresult cuD3D10MapResources(unsigned int count, ID3D10Resource **resources);
CUresult cuD3D10UnmapResources(unsigned int count, ID3D10Resource **resources);
CUresult cuD3D10ResourceSetMapFlags(ID3D10Resource *resource,
                                    unsigned int flags);
CUresult cuD3D10ResourceGetSurfaceDimensions(size_t *width, size_t *height,
                                             size_t *depth,
                                             ID3D10Resource *resource,
                                             unsigned int subResource);
CUresult cuD3D10ResourceGetMappedArray(CUarray *array, ID3D10Resource *resource,
                                       unsigned int subResource);
CUresult cuD3D10ResourceGetMappedPointer(CUdeviceptr *pointer,
                                         ID3D10Resource *resource,
                                         unsigned int subResource);
CUresult cuD3D10ResourceGetMappedSize(size_t *size, ID3D10Resource *resource,
                                      unsigned int subResource);
CUresult cuD3D10ResourceGetMappedPitch(size_t *pitch, size_t *pitchSlice,
                                       ID3D10Resource *resource,
                                       unsigned int subResource);

__cuferry_extern_c_end

#endif // CUDAD3D10_H
