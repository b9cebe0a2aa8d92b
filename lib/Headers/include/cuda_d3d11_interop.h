// The runtime API and Direct3D 11, so that its code parses without Windows.
#ifndef __CUDA_D3D11_INTEROP_H__
#define __CUDA_D3D11_INTEROP_H__

#include "cuda_runtime_api.h"

#pragma cuferry library(interop)

#pragma cuferry strength(none)
typedef struct IDXGIAdapter IDXGIAdapter;
typedef struct ID3D11Device ID3D11Device;
typedef struct ID3D11Resource ID3D11Resource;
#pragma cuferry strength()

enum cudaD3D11DeviceList {
  cudaD3D11DeviceListAll = 1, cudaD3D11DeviceListCurrentFrame,
  cudaD3D11DeviceListNextFrame
};

__cuferry_extern_c_begin

cudaError_t cudaD3D11GetDevice(int *device, IDXGIAdapter *adapter);
cudaError_t cudaD3D11GetDevices(unsigned int *cudaDeviceCount, int *cudaDevices,
                                unsigned int maxCount, ID3D11Device *d3dDevice,
                                enum cudaD3D11DeviceList deviceList);
cudaError_t cudaD3D11GetDirect3DDevice(ID3D11Device **d3dDevice);
cudaError_t cudaD3D11SetDirect3DDevice(ID3D11Device *d3dDevice,
                                       int device __cuferry_default(-1));
cudaError_t
cudaGraphicsD3D11RegisterResource(struct cudaGraphicsResource **resource,
                                  ID3D11Resource *d3dResource,
                                  unsigned int flags);

__cuferry_extern_c_end

#endif // __CUDA_D3D11_INTEROP_H__
