// nvJPEG2000: JPEG 2000 images. Parameters are not recorded.
#ifndef CUFERRY_NVJPEG2K_H_
#define CUFERRY_NVJPEG2K_H_

#include "cuda_runtime_api.h"
#include "library_types.h"
#include <stdint.h>

#pragma cuferry library(nvjpeg2k)
#pragma cuferry family(nvjpeg2k[A-Z]* NVJPEG2K_*)

typedef enum {
  NVJPEG2K_STATUS_SUCCESS, NVJPEG2K_STATUS_NOT_INITIALIZED,
  NVJPEG2K_STATUS_INVALID_PARAMETER, NVJPEG2K_STATUS_BAD_JPEG,
  NVJPEG2K_STATUS_JPEG_NOT_SUPPORTED, NVJPEG2K_STATUS_ALLOCATOR_FAILURE,
  NVJPEG2K_STATUS_EXECUTION_FAILED, NVJPEG2K_STATUS_ARCH_MISMATCH,
  NVJPEG2K_STATUS_INTERNAL_ERROR, NVJPEG2K_STATUS_IMPLEMENTATION_NOT_SUPPORTED
} nvjpeg2kStatus_t;
typedef enum {
  NVJPEG2K_COLORSPACE_NOT_SUPPORTED = -1, NVJPEG2K_COLORSPACE_UNKNOWN,
  NVJPEG2K_COLORSPACE_SRGB, NVJPEG2K_COLORSPACE_GRAY,
  NVJPEG2K_COLORSPACE_SYCC
} nvjpeg2kColorSpace_t;
typedef enum {
  NVJPEG2K_UINT8, NVJPEG2K_UINT16, NVJPEG2K_INT16
} nvjpeg2kImageType_t;

typedef struct {
  uint32_t image_width, image_height;
  uint32_t tile_width, tile_height;
  uint32_t num_tiles_x, num_tiles_y;
  uint32_t num_components;
} nvjpeg2kImageInfo_t;
typedef struct {
  uint32_t component_width, component_height;
  uint8_t precision, sgn;
} nvjpeg2kImageComponentInfo_t;
typedef struct {
  void **pixel_data;
  size_t *pitch_in_bytes;
  nvjpeg2kImageType_t pixel_type;
  uint32_t num_components;
} nvjpeg2kImage_t;

typedef struct nvjpeg2kHandle *nvjpeg2kHandle_t;
typedef struct nvjpeg2kStream *nvjpeg2kStream_t;
typedef struct nvjpeg2kDecodeState *nvjpeg2kDecodeState_t;
typedef struct nvjpeg2kDecodeParams *nvjpeg2kDecodeParams_t;
typedef struct nvjpeg2kEncodeState *nvjpeg2kEncodeState_t;
typedef struct nvjpeg2kEncodeParams *nvjpeg2kEncodeParams_t;
typedef struct nvjpeg2kEncoder *nvjpeg2kEncoder_t;

__cuferry_extern_c_begin
__cuferry_unrecorded(nvjpeg2kStatus_t, nvjpeg2kCreate);
__cuferry_unrecorded(nvjpeg2kStatus_t, nvjpeg2kDestroy);
__cuferry_unrecorded(nvjpeg2kStatus_t, nvjpeg2kDecodeImage);
__cuferry_unrecorded(nvjpeg2kStatus_t, nvjpeg2kDecodeTile);
__cuferry_unrecorded(nvjpeg2kStatus_t, nvjpeg2kDecodeParamsCreate);
__cuferry_unrecorded(nvjpeg2kStatus_t, nvjpeg2kDecodeParamsDestroy);
__cuferry_unrecorded(nvjpeg2kStatus_t, nvjpeg2kDecodeParamsSetDecodeArea);
__cuferry_unrecorded(nvjpeg2kStatus_t, nvjpeg2kDecodeParamsSetRGBOutput);
__cuferry_unrecorded(nvjpeg2kStatus_t, nvjpeg2kDecodeStateCreate);
__cuferry_unrecorded(nvjpeg2kStatus_t, nvjpeg2kDecodeStateDestroy);
__cuferry_unrecorded(nvjpeg2kStatus_t, nvjpeg2kEncode);
__cuferry_unrecorded(nvjpeg2kStatus_t, nvjpeg2kEncodeParamsCreate);
__cuferry_unrecorded(nvjpeg2kStatus_t, nvjpeg2kEncodeParamsDestroy);
__cuferry_unrecorded(nvjpeg2kStatus_t, nvjpeg2kEncodeParamsSetEncodeConfig);
__cuferry_unrecorded(nvjpeg2kStatus_t, nvjpeg2kEncodeParamsSetNLTInfo);
__cuferry_unrecorded(nvjpeg2kStatus_t, nvjpeg2kEncodeParamsSpecifyQuality);
__cuferry_unrecorded(nvjpeg2kStatus_t, nvjpeg2kEncodeRetrieveBitstream);
__cuferry_unrecorded(nvjpeg2kStatus_t, nvjpeg2kEncodeStateCreate);
__cuferry_unrecorded(nvjpeg2kStatus_t, nvjpeg2kEncodeStateDestroy);
__cuferry_unrecorded(nvjpeg2kStatus_t, nvjpeg2kEncoderCreateSimple);
__cuferry_unrecorded(nvjpeg2kStatus_t, nvjpeg2kEncoderDestroy);
__cuferry_unrecorded(nvjpeg2kStatus_t, nvjpeg2kStreamCreate);
__cuferry_unrecorded(nvjpeg2kStatus_t, nvjpeg2kStreamDestroy);
__cuferry_unrecorded(nvjpeg2kStatus_t, nvjpeg2kStreamGetComponentNLTInfo);
__cuferry_unrecorded(nvjpeg2kStatus_t, nvjpeg2kStreamGetImageComponentInfo);
__cuferry_unrecorded(nvjpeg2kStatus_t, nvjpeg2kStreamGetImageInfo);
__cuferry_unrecorded(nvjpeg2kStatus_t, nvjpeg2kStreamParse);
__cuferry_extern_c_end

#endif // CUFERRY_NVJPEG2K_H_
