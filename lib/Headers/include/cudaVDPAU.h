// The driver API and VDPAU.
#ifndef CUDAVDPAU_H
#define CUDAVDPAU_H

#include "cuda.h"

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

CUresult cuVDPAUGetDevice(CUdevice *device, VdpDevice vdpDevice,
                          VdpGetProcAddress *getProcAddress);
CUresult cuVDPAUCtxCreate(CUcontext *ctx, unsigned int flags, CUdevice device,
                          VdpDevice vdpDevice,
                          VdpGetProcAddress *getProcAddress);
CUresult cuVDPAUCtxCreate_v2(CUcontext *ctx, unsigned int flags,
                             CUdevice device, VdpDevice vdpDevice,
                             VdpGetProcAddress *getProcAddress);
CUresult cuGraphicsVDPAURegisterVideoSurface(CUgraphicsResource *resource,
                                             VdpVideoSurface surface,
                                             unsigned int flags);
CUresult cuGraphicsVDPAURegisterOutputSurface(CUgraphicsResource *resource,
                                              VdpOutputSurface surface,
                                              unsigned int flags);

__cuferry_extern_c_end

#endif // CUDAVDPAU_H
