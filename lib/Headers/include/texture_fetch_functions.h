// Fetches from textures, and their older forms on texture references.
#ifndef __TEXTURE_FETCH_FUNCTIONS_H__
#define __TEXTURE_FETCH_FUNCTIONS_H__

#include "texture_types.h"
#include "vector_types.h"

#pragma cuferry library(texture)

#if defined(__cplusplus) && defined(__CUDA__)

// What a fetch returns: the element itself, or floats from 0 to 1.
template <class T, enum cudaTextureReadMode mode> struct __cuferry_fetched {
  typedef T type;
};
#define __cuferry_normalized(T, F)                                             \
  template <> struct __cuferry_fetched<T, cudaReadModeNormalizedFloat> {       \
    typedef F type;                                                            \
  };
__cuferry_normalized(char, float)
__cuferry_normalized(signed char, float)
__cuferry_normalized(unsigned char, float)
__cuferry_normalized(short, float)
__cuferry_normalized(unsigned short, float)
__cuferry_normalized(char1, float1)
__cuferry_normalized(uchar1, float1)
__cuferry_normalized(short1, float1)
__cuferry_normalized(ushort1, float1)
__cuferry_normalized(char2, float2)
__cuferry_normalized(uchar2, float2)
__cuferry_normalized(short2, float2)
__cuferry_normalized(ushort2, float2)
__cuferry_normalized(char4, float4)
__cuferry_normalized(uchar4, float4)
__cuferry_normalized(short4, float4)
__cuferry_normalized(ushort4, float4)
#undef __cuferry_normalized

template <class T, int texType, enum cudaTextureReadMode mode> struct texture;

// One fetch, in the three forms that it is written in: the result returned,
// the result stored, and from a texture reference.
#define __cuferry_fetch(name, ...)                                             \
  template <class T>                                                           \
  __device__ T name(cudaTextureObject_t tex, __VA_ARGS__);                     \
  template <class T>                                                           \
  __device__ void name(T *result, cudaTextureObject_t tex, __VA_ARGS__);       \
  template <class T, int type, enum cudaTextureReadMode mode>                  \
  __device__ typename __cuferry_fetched<T, mode>::type name(                   \
      texture<T, type, mode> tex, __VA_ARGS__);

__cuferry_fetch(tex1Dfetch, int x)
__cuferry_fetch(tex1D, float x)
__cuferry_fetch(tex2D, float x, float y)
__cuferry_fetch(tex3D, float x, float y, float z)
__cuferry_fetch(tex1DLayered, float x, int layer)
__cuferry_fetch(tex2DLayered, float x, float y, int layer)
__cuferry_fetch(texCubemap, float x, float y, float z)
__cuferry_fetch(texCubemapLayered, float x, float y, float z, int layer)

// From one level of a mipmap.
__cuferry_fetch(tex1DLod, float x, float level)
__cuferry_fetch(tex2DLod, float x, float y, float level)
__cuferry_fetch(tex3DLod, float x, float y, float z, float level)
__cuferry_fetch(tex1DLayeredLod, float x, int layer, float level)
__cuferry_fetch(tex2DLayeredLod, float x, float y, int layer, float level)
__cuferry_fetch(texCubemapLod, float x, float y, float z, float level)
__cuferry_fetch(texCubemapLayeredLod, float x, float y, float z, int layer, float level)

// From the level that the gradients ask for.
__cuferry_fetch(tex1DGrad, float x, float dPdx, float dPdy)
__cuferry_fetch(tex2DGrad, float x, float y, float2 dPdx, float2 dPdy)
__cuferry_fetch(tex3DGrad, float x, float y, float z, float4 dPdx, float4 dPdy)
__cuferry_fetch(tex1DLayeredGrad, float x, int layer, float dPdx, float dPdy)
__cuferry_fetch(tex2DLayeredGrad, float x, float y, int layer, float2 dPdx, float2 dPdy)
__cuferry_fetch(texCubemapGrad, float x, float y, float z, float4 dPdx, float4 dPdy)
__cuferry_fetch(texCubemapLayeredGrad, float x, float y, float z, int layer, float4 dPdx, float4 dPdy)

// Four texels around a place, one component of each.
__cuferry_fetch(tex2Dgather, float x, float y, int component = 0)

// From sparse textures.
#pragma cuferry since(11.1)
__cuferry_fetch(tex2D, float x, float y, bool *isResident)
__cuferry_fetch(tex2DLod, float x, float y, float level, bool *isResident)
__cuferry_fetch(tex2DGrad, float x, float y, float2 dPdx, float2 dPdy, bool *isResident)
__cuferry_fetch(tex3D, float x, float y, float z, bool *isResident)
__cuferry_fetch(tex3DLod, float x, float y, float z, float level, bool *isResident)
__cuferry_fetch(tex3DGrad, float x, float y, float z, float4 dPdx, float4 dPdy, bool *isResident)
__cuferry_fetch(tex2DLayered, float x, float y, int layer, bool *isResident)
__cuferry_fetch(tex2DLayeredLod, float x, float y, int layer, float level, bool *isResident)
__cuferry_fetch(tex2DLayeredGrad, float x, float y, int layer, float2 dPdx, float2 dPdy, bool *isResident)
__cuferry_fetch(tex2Dgather, float x, float y, bool *isResident, int component)
#pragma cuferry since()

#undef __cuferry_fetch

#endif

#endif // __TEXTURE_FETCH_FUNCTIONS_H__
