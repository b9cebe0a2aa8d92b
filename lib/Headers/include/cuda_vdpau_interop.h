// The runtime API and VDPAU.
#ifndef __CUDA_VDPAU_INTEROP_H__
#define __CUDA_VDPAU_INTEROP_H__

#include "cuda_runtime_api.h"

#pragma cuferry library(interop)

#pragma cuferry strength(none)
#if __has_include(<vdpau/vdpau.h>)
#include <vdpau/vdpau.h>
#elif !defined(__cuferry_vdpau)
#define __cuferry_vdpau
#include <stdint.h>
typedef uint32_t VdpDevice;
typedef uint32_t VdpVideoSurface;
typedef uint32_t VdpOutputSurface;
typedef uint32_t VdpFuncId;
typedef enum { VDP_STATUS_OK } VdpStatus;
typedef VdpStatus VdpGetProcAddress(VdpDevice device, VdpFuncId function,
                                    void **pointer);
#endif
#pragma cuferry strength()

__cuferry_extern_c_begin

cudaError_t cudaVDPAUGetDevice(int *device, VdpDevice vdpDevice,
                               VdpGetProcAddress *getProcAddress);
cudaError_t cudaVDPAUSetVDPAUDevice(int device, VdpDevice vdpDevice,
                                    VdpGetProcAddress *getProcAddress);
cudaError_t
cudaGraphicsVDPAURegisterVideoSurface(struct cudaGraphicsResource **resource,
                                      VdpVideoSurface surface,
                                      unsigned int flags);
cudaError_t
cudaGraphicsVDPAURegisterOutputSurface(struct cudaGraphicsResource **resource,
                                       VdpOutputSurface surface,
                                       unsigned int flags);

__cuferry_extern_c_end

#endif // __CUDA_VDPAU_INTEROP_H__
