// texture<T>, the texture references of CUDA before 12.
#ifndef __CUDA_TEXTURE_TYPES_H__
#define __CUDA_TEXTURE_TYPES_H__

#include "channel_descriptor.h"
#include "texture_types.h"

#pragma cuferry library(texture)

#if defined(__cplusplus) && defined(__CUDA__)

#pragma cuferry until(11.8)
template <class T, int texType = cudaTextureType1D,
          enum cudaTextureReadMode mode = cudaReadModeElementType>
struct __device_builtin_texture_type__ texture : public textureReference {
  texture(int normalized = 0,
          enum cudaTextureFilterMode filter = cudaFilterModePoint,
          enum cudaTextureAddressMode address = cudaAddressModeClamp);
  texture(int normalized, enum cudaTextureFilterMode filter,
          enum cudaTextureAddressMode address, struct cudaChannelFormatDesc desc);
};
#pragma cuferry until()

#endif

#include "texture_fetch_functions.h"

#endif // __CUDA_TEXTURE_TYPES_H__
