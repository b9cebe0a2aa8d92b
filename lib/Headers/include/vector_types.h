// Vectors of one to four elements, and dim3.
#ifndef __VECTOR_TYPES_H__
#define __VECTOR_TYPES_H__

#include "crt/host_defines.h"

#pragma cuferry library(vector_types)

#define __cuferry_vec1(name, type)                                             \
  struct name {                                                                \
    type x;                                                                    \
  };                                                                           \
  typedef struct name name;
#define __cuferry_vec2(name, type, alignment)                                  \
  struct alignment name {                                                      \
    type x, y;                                                                 \
  };                                                                           \
  typedef struct name name;
#define __cuferry_vec3(name, type)                                             \
  struct name {                                                                \
    type x, y, z;                                                              \
  };                                                                           \
  typedef struct name name;
#define __cuferry_vec4(name, type, alignment)                                  \
  struct alignment name {                                                      \
    type x, y, z, w;                                                           \
  };                                                                           \
  typedef struct name name;

__cuferry_vec1(char1, signed char)
__cuferry_vec2(char2, signed char, __align__(2))
__cuferry_vec3(char3, signed char)
__cuferry_vec4(char4, signed char, __align__(4))

__cuferry_vec1(uchar1, unsigned char)
__cuferry_vec2(uchar2, unsigned char, __align__(2))
__cuferry_vec3(uchar3, unsigned char)
__cuferry_vec4(uchar4, unsigned char, __align__(4))

__cuferry_vec1(short1, short)
__cuferry_vec2(short2, short, __align__(4))
__cuferry_vec3(short3, short)
__cuferry_vec4(short4, short, __align__(8))

__cuferry_vec1(ushort1, unsigned short)
__cuferry_vec2(ushort2, unsigned short, __align__(4))
__cuferry_vec3(ushort3, unsigned short)
__cuferry_vec4(ushort4, unsigned short, __align__(8))

__cuferry_vec1(int1, int)
__cuferry_vec2(int2, int, __align__(8))
__cuferry_vec3(int3, int)
__cuferry_vec4(int4, int, __align__(16))

__cuferry_vec1(uint1, unsigned int)
__cuferry_vec2(uint2, unsigned int, __align__(8))
__cuferry_vec3(uint3, unsigned int)
__cuferry_vec4(uint4, unsigned int, __align__(16))

__cuferry_vec1(long1, long)
__cuferry_vec2(long2, long, __align__(16))
__cuferry_vec3(long3, long)
__cuferry_vec4(long4, long, __align__(16))

__cuferry_vec1(ulong1, unsigned long)
__cuferry_vec2(ulong2, unsigned long, __align__(16))
__cuferry_vec3(ulong3, unsigned long)
__cuferry_vec4(ulong4, unsigned long, __align__(16))

__cuferry_vec1(longlong1, long long)
__cuferry_vec2(longlong2, long long, __align__(16))
__cuferry_vec3(longlong3, long long)
__cuferry_vec4(longlong4, long long, __align__(16))

__cuferry_vec1(ulonglong1, unsigned long long)
__cuferry_vec2(ulonglong2, unsigned long long, __align__(16))
__cuferry_vec3(ulonglong3, unsigned long long)
__cuferry_vec4(ulonglong4, unsigned long long, __align__(16))

__cuferry_vec1(float1, float)
__cuferry_vec2(float2, float, __align__(8))
__cuferry_vec3(float3, float)
__cuferry_vec4(float4, float, __align__(16))

__cuferry_vec1(double1, double)
__cuferry_vec2(double2, double, __align__(16))
__cuferry_vec3(double3, double)
__cuferry_vec4(double4, double, __align__(16))

// Four elements of 64 bits, with the alignment in the name.
#pragma cuferry since(13.0)
__cuferry_vec4(long4_16a, long, __align__(16))
__cuferry_vec4(long4_32a, long, __align__(32))
__cuferry_vec4(ulong4_16a, unsigned long, __align__(16))
__cuferry_vec4(ulong4_32a, unsigned long, __align__(32))
__cuferry_vec4(longlong4_16a, long long, __align__(16))
__cuferry_vec4(longlong4_32a, long long, __align__(32))
__cuferry_vec4(ulonglong4_16a, unsigned long long, __align__(16))
__cuferry_vec4(ulonglong4_32a, unsigned long long, __align__(32))
__cuferry_vec4(double4_16a, double, __align__(16))
__cuferry_vec4(double4_32a, double, __align__(32))
#pragma cuferry since()

struct dim3 {
  unsigned int x, y, z;
#ifdef __cplusplus
  __cudart_builtin__ constexpr dim3(unsigned int x = 1, unsigned int y = 1,
                                    unsigned int z = 1)
      : x(x), y(y), z(z) {}
  __cudart_builtin__ constexpr dim3(uint3 v) : x(v.x), y(v.y), z(v.z) {}
  __cudart_builtin__ constexpr operator uint3() const { return {x, y, z}; }
#endif
};
typedef struct dim3 dim3;

#define __cuda_builtin_vector_align8(tag, members)                             \
  struct __align__(8) tag {                                                    \
    members                                                                    \
  }
#define __VECTOR_TYPE_DEPRECATED__(message)
#define __NV_SILENCE_DEPRECATION_BEGIN
#define __NV_SILENCE_DEPRECATION_END
#define __NV_SILENCE_HOST_DEPRECATION_BEGIN
#define __NV_SILENCE_HOST_DEPRECATION_END

#endif // __VECTOR_TYPES_H__
