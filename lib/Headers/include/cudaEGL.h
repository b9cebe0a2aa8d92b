// The driver API and EGL streams.
#ifndef CUDAEGL_H
#define CUDAEGL_H

#include "cuda.h"

#pragma cuferry library(interop)
#pragma cuferry family(CUegl[A-Z]*)

#pragma cuferry strength(none)
#if __has_include(<EGL/eglext.h>)
#include <EGL/egl.h>
#include <EGL/eglext.h>
#else
typedef int EGLint;
typedef void *EGLStreamKHR;
typedef void *EGLImageKHR;
typedef void *EGLSyncKHR;
#endif
#pragma cuferry strength()

#define CUDA_EGL_INFINITE_TIMEOUT 0xFFFFFFFF
#pragma cuferry strength(common)
#define MAX_PLANES 3
#pragma cuferry strength()

typedef enum CUeglFrameType_enum {
  CU_EGL_FRAME_TYPE_ARRAY, CU_EGL_FRAME_TYPE_PITCH
} CUeglFrameType;
typedef enum CUeglResourceLocationFlags_enum {
  CU_EGL_RESOURCE_LOCATION_SYSMEM, CU_EGL_RESOURCE_LOCATION_VIDMEM
} CUeglResourceLocationFlags;
typedef enum CUeglColorFormat_enum {
  CU_EGL_COLOR_FORMAT_YUV420_PLANAR, CU_EGL_COLOR_FORMAT_YUV420_SEMIPLANAR,
  CU_EGL_COLOR_FORMAT_YUV422_PLANAR, CU_EGL_COLOR_FORMAT_YUV422_SEMIPLANAR,
  CU_EGL_COLOR_FORMAT_RGB, CU_EGL_COLOR_FORMAT_BGR, CU_EGL_COLOR_FORMAT_ARGB,
  CU_EGL_COLOR_FORMAT_RGBA, CU_EGL_COLOR_FORMAT_L, CU_EGL_COLOR_FORMAT_R,
  CU_EGL_COLOR_FORMAT_YUV444_PLANAR, CU_EGL_COLOR_FORMAT_YUV444_SEMIPLANAR,
  CU_EGL_COLOR_FORMAT_YUYV_422, CU_EGL_COLOR_FORMAT_UYVY_422,
  CU_EGL_COLOR_FORMAT_ABGR, CU_EGL_COLOR_FORMAT_BGRA, CU_EGL_COLOR_FORMAT_A,
  CU_EGL_COLOR_FORMAT_RG, CU_EGL_COLOR_FORMAT_AYUV,
  CU_EGL_COLOR_FORMAT_YVU444_SEMIPLANAR, CU_EGL_COLOR_FORMAT_YVU422_SEMIPLANAR,
  CU_EGL_COLOR_FORMAT_YVU420_SEMIPLANAR,
  CU_EGL_COLOR_FORMAT_Y10V10U10_444_SEMIPLANAR,
  CU_EGL_COLOR_FORMAT_Y10V10U10_420_SEMIPLANAR,
  CU_EGL_COLOR_FORMAT_Y12V12U12_444_SEMIPLANAR,
  CU_EGL_COLOR_FORMAT_Y12V12U12_420_SEMIPLANAR, CU_EGL_COLOR_FORMAT_VYUY_ER,
  CU_EGL_COLOR_FORMAT_UYVY_ER, CU_EGL_COLOR_FORMAT_YUYV_ER,
  CU_EGL_COLOR_FORMAT_YVYU_ER, CU_EGL_COLOR_FORMAT_YUV_ER,
  CU_EGL_COLOR_FORMAT_YUVA_ER, CU_EGL_COLOR_FORMAT_AYUV_ER,
  CU_EGL_COLOR_FORMAT_YUV444_PLANAR_ER, CU_EGL_COLOR_FORMAT_YUV422_PLANAR_ER,
  CU_EGL_COLOR_FORMAT_YUV420_PLANAR_ER,
  CU_EGL_COLOR_FORMAT_YUV444_SEMIPLANAR_ER,
  CU_EGL_COLOR_FORMAT_YUV422_SEMIPLANAR_ER,
  CU_EGL_COLOR_FORMAT_YUV420_SEMIPLANAR_ER,
  CU_EGL_COLOR_FORMAT_YVU444_PLANAR_ER, CU_EGL_COLOR_FORMAT_YVU422_PLANAR_ER,
  CU_EGL_COLOR_FORMAT_YVU420_PLANAR_ER,
  CU_EGL_COLOR_FORMAT_YVU444_SEMIPLANAR_ER,
  CU_EGL_COLOR_FORMAT_YVU422_SEMIPLANAR_ER,
  CU_EGL_COLOR_FORMAT_YVU420_SEMIPLANAR_ER, CU_EGL_COLOR_FORMAT_BAYER_RGGB,
  CU_EGL_COLOR_FORMAT_BAYER_BGGR, CU_EGL_COLOR_FORMAT_BAYER_GRBG,
  CU_EGL_COLOR_FORMAT_BAYER_GBRG, CU_EGL_COLOR_FORMAT_BAYER10_RGGB,
  CU_EGL_COLOR_FORMAT_BAYER10_BGGR, CU_EGL_COLOR_FORMAT_BAYER10_GRBG,
  CU_EGL_COLOR_FORMAT_BAYER10_GBRG, CU_EGL_COLOR_FORMAT_BAYER12_RGGB,
  CU_EGL_COLOR_FORMAT_BAYER12_BGGR, CU_EGL_COLOR_FORMAT_BAYER12_GRBG,
  CU_EGL_COLOR_FORMAT_BAYER12_GBRG, CU_EGL_COLOR_FORMAT_BAYER14_RGGB,
  CU_EGL_COLOR_FORMAT_BAYER14_BGGR, CU_EGL_COLOR_FORMAT_BAYER14_GRBG,
  CU_EGL_COLOR_FORMAT_BAYER14_GBRG, CU_EGL_COLOR_FORMAT_BAYER20_RGGB,
  CU_EGL_COLOR_FORMAT_BAYER20_BGGR, CU_EGL_COLOR_FORMAT_BAYER20_GRBG,
  CU_EGL_COLOR_FORMAT_BAYER20_GBRG, CU_EGL_COLOR_FORMAT_YVU444_PLANAR,
  CU_EGL_COLOR_FORMAT_YVU422_PLANAR, CU_EGL_COLOR_FORMAT_YVU420_PLANAR,
  CU_EGL_COLOR_FORMAT_BAYER_ISP_RGGB, CU_EGL_COLOR_FORMAT_BAYER_ISP_BGGR,
  CU_EGL_COLOR_FORMAT_BAYER_ISP_GRBG, CU_EGL_COLOR_FORMAT_BAYER_ISP_GBRG,
  CU_EGL_COLOR_FORMAT_BAYER_BCCR, CU_EGL_COLOR_FORMAT_BAYER_RCCB,
  CU_EGL_COLOR_FORMAT_BAYER_CRBC, CU_EGL_COLOR_FORMAT_BAYER_CBRC,
  CU_EGL_COLOR_FORMAT_BAYER10_CCCC, CU_EGL_COLOR_FORMAT_BAYER12_BCCR,
  CU_EGL_COLOR_FORMAT_BAYER12_RCCB, CU_EGL_COLOR_FORMAT_BAYER12_CRBC,
  CU_EGL_COLOR_FORMAT_BAYER12_CBRC, CU_EGL_COLOR_FORMAT_BAYER12_CCCC,
  CU_EGL_COLOR_FORMAT_Y, CU_EGL_COLOR_FORMAT_YUV420_SEMIPLANAR_2020,
  CU_EGL_COLOR_FORMAT_YVU420_SEMIPLANAR_2020,
  CU_EGL_COLOR_FORMAT_YUV420_PLANAR_2020,
  CU_EGL_COLOR_FORMAT_YVU420_PLANAR_2020,
  CU_EGL_COLOR_FORMAT_YUV420_SEMIPLANAR_709,
  CU_EGL_COLOR_FORMAT_YVU420_SEMIPLANAR_709,
  CU_EGL_COLOR_FORMAT_YUV420_PLANAR_709, CU_EGL_COLOR_FORMAT_YVU420_PLANAR_709,
  CU_EGL_COLOR_FORMAT_Y10V10U10_420_SEMIPLANAR_709,
  CU_EGL_COLOR_FORMAT_Y10V10U10_420_SEMIPLANAR_2020,
  CU_EGL_COLOR_FORMAT_Y10V10U10_422_SEMIPLANAR_2020,
  CU_EGL_COLOR_FORMAT_Y10V10U10_422_SEMIPLANAR,
  CU_EGL_COLOR_FORMAT_Y10V10U10_422_SEMIPLANAR_709, CU_EGL_COLOR_FORMAT_Y_ER,
  CU_EGL_COLOR_FORMAT_Y_709_ER, CU_EGL_COLOR_FORMAT_Y10_ER,
  CU_EGL_COLOR_FORMAT_Y10_709_ER, CU_EGL_COLOR_FORMAT_Y12_ER,
  CU_EGL_COLOR_FORMAT_Y12_709_ER, CU_EGL_COLOR_FORMAT_YUVA,
  CU_EGL_COLOR_FORMAT_YUV, CU_EGL_COLOR_FORMAT_YVYU, CU_EGL_COLOR_FORMAT_VYUY,
  CU_EGL_COLOR_FORMAT_Y10V10U10_420_SEMIPLANAR_ER,
  CU_EGL_COLOR_FORMAT_Y10V10U10_420_SEMIPLANAR_709_ER,
  CU_EGL_COLOR_FORMAT_Y10V10U10_444_SEMIPLANAR_ER,
  CU_EGL_COLOR_FORMAT_Y10V10U10_444_SEMIPLANAR_709_ER,
  CU_EGL_COLOR_FORMAT_Y12V12U12_420_SEMIPLANAR_ER,
  CU_EGL_COLOR_FORMAT_Y12V12U12_420_SEMIPLANAR_709_ER,
  CU_EGL_COLOR_FORMAT_Y12V12U12_444_SEMIPLANAR_ER,
  CU_EGL_COLOR_FORMAT_Y12V12U12_444_SEMIPLANAR_709_ER,
  CU_EGL_COLOR_FORMAT_UYVY_709, CU_EGL_COLOR_FORMAT_UYVY_709_ER,
  CU_EGL_COLOR_FORMAT_UYVY_2020, CU_EGL_COLOR_FORMAT_MAX
} CUeglColorFormat;
typedef enum CUeglColorFormat_enum CUeglColorFormate_enum; // before CUDA 9.1

typedef struct CUeglFrame_st {
  union {
    CUarray pArray[MAX_PLANES];
    void *pPitch[MAX_PLANES];
  } frame;
  unsigned int width, height, depth, pitch;
  unsigned int planeCount;
  unsigned int numChannels;
  CUeglFrameType frameType;
  CUeglColorFormat eglColorFormat;
  CUarray_format cuFormat;
} CUeglFrame_v1;
typedef CUeglFrame_v1 CUeglFrame;

typedef struct CUeglStreamConnection_st *CUeglStreamConnection;

__cuferry_extern_c_begin

// From EGL to CUDA.
CUresult cuGraphicsEGLRegisterImage(CUgraphicsResource *resource,
                                    EGLImageKHR image, unsigned int flags);
CUresult cuGraphicsResourceGetMappedEglFrame(CUeglFrame *frame,
                                             CUgraphicsResource resource,
                                             unsigned int index,
                                             unsigned int mipLevel);
CUresult cuEventCreateFromEGLSync(CUevent *event, EGLSyncKHR sync,
                                  unsigned int flags);
CUresult cuEGLStreamConsumerConnect(CUeglStreamConnection *connection,
                                    EGLStreamKHR stream);
CUresult cuEGLStreamConsumerConnectWithFlags(CUeglStreamConnection *connection,
                                             EGLStreamKHR stream,
                                             unsigned int flags);
CUresult cuEGLStreamConsumerDisconnect(CUeglStreamConnection *connection);
CUresult cuEGLStreamConsumerAcquireFrame(CUeglStreamConnection *connection,
                                         CUgraphicsResource *resource,
                                         CUstream *stream,
                                         unsigned int timeout);
CUresult cuEGLStreamConsumerReleaseFrame(CUeglStreamConnection *connection,
                                         CUgraphicsResource resource,
                                         CUstream *stream);

// From CUDA to EGL.
CUresult cuEGLStreamProducerConnect(CUeglStreamConnection *connection,
                                    EGLStreamKHR stream, EGLint width,
                                    EGLint height);
CUresult cuEGLStreamProducerDisconnect(CUeglStreamConnection *connection);
CUresult cuEGLStreamProducerPresentFrame(CUeglStreamConnection *connection,
                                         CUeglFrame frame, CUstream *stream);
CUresult cuEGLStreamProducerReturnFrame(CUeglStreamConnection *connection,
                                        CUeglFrame *frame, CUstream *stream);

__cuferry_extern_c_end

#endif // CUDAEGL_H
