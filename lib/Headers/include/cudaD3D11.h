// The driver API and Direct3D 11, so that its code parses without Windows.
#ifndef CUDAD3D11_H
#define CUDAD3D11_H

#include "cuda.h"

#pragma cuferry library(interop)
#pragma cuferry family(CUd3d*)

#pragma cuferry strength(none)
typedef struct IDXGIAdapter IDXGIAdapter;
typedef struct ID3D11Device ID3D11Device;
typedef struct ID3D11Resource ID3D11Resource;
#pragma cuferry strength()

typedef enum CUd3d11DeviceList_enum {
  CU_D3D11_DEVICE_LIST_ALL = 1, CU_D3D11_DEVICE_LIST_CURRENT_FRAME,
  CU_D3D11_DEVICE_LIST_NEXT_FRAME
} CUd3d11DeviceList;

__cuferry_extern_c_begin

CUresult cuD3D11GetDevice(CUdevice *device, IDXGIAdapter *adapter);
CUresult cuD3D11GetDevices(unsigned int *cudaDeviceCount, CUdevice *cudaDevices,
                           unsigned int maxCount, ID3D11Device *d3dDevice,
                           CUd3d11DeviceList deviceList);
CUresult cuD3D11CtxCreate(CUcontext *ctx, CUdevice *device, unsigned int flags,
                          ID3D11Device *d3dDevice);
CUresult cuD3D11CtxCreateOnDevice(CUcontext *ctx, unsigned int flags,
                                  ID3D11Device *d3dDevice, CUdevice device);
CUresult cuD3D11GetDirect3DDevice(ID3D11Device **d3dDevice);
CUresult cuGraphicsD3D11RegisterResource(CUgraphicsResource *resource,
                                         ID3D11Resource *d3dResource,
                                         unsigned int flags);

__cuferry_extern_c_end

#endif // CUDAD3D11_H
