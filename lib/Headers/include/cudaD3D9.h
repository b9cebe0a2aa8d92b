// The driver API and Direct3D 9, so that its code parses without Windows.
#ifndef CUDAD3D9_H
#define CUDAD3D9_H

#include "cuda.h"

#pragma cuferry library(interop)
#pragma cuferry family(CUd3d*)

#pragma cuferry strength(none)
typedef struct IDirect3DDevice9 IDirect3DDevice9;
typedef struct IDirect3DResource9 IDirect3DResource9;
#pragma cuferry strength()

typedef enum CUd3d9DeviceList_enum {
  CU_D3D9_DEVICE_LIST_ALL = 1, CU_D3D9_DEVICE_LIST_CURRENT_FRAME,
  CU_D3D9_DEVICE_LIST_NEXT_FRAME
} CUd3d9DeviceList;

__cuferry_extern_c_begin

CUresult cuD3D9GetDevice(CUdevice *device, const char *adapter);
CUresult cuD3D9GetDevices(unsigned int *cudaDeviceCount, CUdevice *cudaDevices,
                          unsigned int maxCount, IDirect3DDevice9 *d3dDevice,
                          CUd3d9DeviceList deviceList);
CUresult cuD3D9CtxCreate(CUcontext *ctx, CUdevice *device, unsigned int flags,
                         IDirect3DDevice9 *d3dDevice);
CUresult cuD3D9CtxCreateOnDevice(CUcontext *ctx, unsigned int flags,
                                 IDirect3DDevice9 *d3dDevice, CUdevice device);
CUresult cuD3D9GetDirect3DDevice(IDirect3DDevice9 **d3dDevice);
CUresult cuGraphicsD3D9RegisterResource(CUgraphicsResource *resource,
                                        IDirect3DResource9 *d3dResource,
                                        unsigned int flags);

// Before there were graphics resources.
typedef enum CUd3d9register_flags_enum {
  CU_D3D9_REGISTER_FLAGS_NONE, CU_D3D9_REGISTER_FLAGS_ARRAY
} CUd3d9register_flags;
typedef enum CUd3d9map_flags_enum {
  CU_D3D9_MAPRESOURCE_FLAGS_NONE, CU_D3D9_MAPRESOURCE_FLAGS_READONLY,
  CU_D3D9_MAPRESOURCE_FLAGS_WRITEDISCARD
} CUd3d9map_flags;
CUresult cuD3D9RegisterResource(IDirect3DResource9 *resource,
                                unsigned int flags);
CUresult cuD3D9UnregisterResource(IDirect3DResource9 *resource);
CUresult cuD3D9MapResources(unsigned int count, IDirect3DResource9 **resources);
CUresult cuD3D9UnmapResources(unsigned int count,
                              IDirect3DResource9 **resources);
CUresult cuD3D9ResourceSetMapFlags(IDirect3DResource9 *resource,
                                   unsigned int flags);
CUresult cuD3D9ResourceGetSurfaceDimensions(size_t *width, size_t *height,
                                            size_t *depth,
                                            IDirect3DResource9 *resource,
                                            unsigned int face,
                                            unsigned int level);
CUresult cuD3D9ResourceGetMappedArray(CUarray *array,
                                      IDirect3DResource9 *resource,
                                      unsigned int face, unsigned int level);
CUresult cuD3D9ResourceGetMappedPointer(CUdeviceptr *pointer,
                                        IDirect3DResource9 *resource,
                                        unsigned int face, unsigned int level);
CUresult cuD3D9ResourceGetMappedSize(size_t *size, IDirect3DResource9 *resource,
                                     unsigned int face, unsigned int level);
CUresult cuD3D9ResourceGetMappedPitch(size_t *pitch, size_t *pitchSlice,
                                      IDirect3DResource9 *resource,
                                      unsigned int face, unsigned int level);

__cuferry_extern_c_end

#endif // CUDAD3D9_H
