// make_float4 and its kind.
#ifndef __VECTOR_FUNCTIONS_H__
#define __VECTOR_FUNCTIONS_H__

#include "vector_types.h"

#pragma cuferry library(vector_types)
#pragma cuferry strength(likely)

#define __VECTOR_FUNCTIONS_DECL__ static __inline__ __cudart_builtin__

#define __cuferry_make1(name, type)                                            \
  __VECTOR_FUNCTIONS_DECL__ name make_##name(type x) {                         \
    name v = {x};                                                              \
    return v;                                                                  \
  }
#define __cuferry_make2(name, type)                                            \
  __VECTOR_FUNCTIONS_DECL__ name make_##name(type x, type y) {                 \
    name v = {x, y};                                                           \
    return v;                                                                  \
  }
#define __cuferry_make3(name, type)                                            \
  __VECTOR_FUNCTIONS_DECL__ name make_##name(type x, type y, type z) {         \
    name v = {x, y, z};                                                        \
    return v;                                                                  \
  }
#define __cuferry_make4(name, type)                                            \
  __VECTOR_FUNCTIONS_DECL__ name make_##name(type x, type y, type z, type w) { \
    name v = {x, y, z, w};                                                     \
    return v;                                                                  \
  }

__cuferry_make1(char1, signed char)
__cuferry_make2(char2, signed char)
__cuferry_make3(char3, signed char)
__cuferry_make4(char4, signed char)

__cuferry_make1(uchar1, unsigned char)
__cuferry_make2(uchar2, unsigned char)
__cuferry_make3(uchar3, unsigned char)
__cuferry_make4(uchar4, unsigned char)

__cuferry_make1(short1, short)
__cuferry_make2(short2, short)
__cuferry_make3(short3, short)
__cuferry_make4(short4, short)

__cuferry_make1(ushort1, unsigned short)
__cuferry_make2(ushort2, unsigned short)
__cuferry_make3(ushort3, unsigned short)
__cuferry_make4(ushort4, unsigned short)

__cuferry_make1(int1, int)
__cuferry_make2(int2, int)
__cuferry_make3(int3, int)
__cuferry_make4(int4, int)

__cuferry_make1(uint1, unsigned int)
__cuferry_make2(uint2, unsigned int)
__cuferry_make3(uint3, unsigned int)
__cuferry_make4(uint4, unsigned int)

__cuferry_make1(long1, long)
__cuferry_make2(long2, long)
__cuferry_make3(long3, long)
__cuferry_make4(long4, long)

__cuferry_make1(ulong1, unsigned long)
__cuferry_make2(ulong2, unsigned long)
__cuferry_make3(ulong3, unsigned long)
__cuferry_make4(ulong4, unsigned long)

__cuferry_make1(longlong1, long long)
__cuferry_make2(longlong2, long long)
__cuferry_make3(longlong3, long long)
__cuferry_make4(longlong4, long long)

__cuferry_make1(ulonglong1, unsigned long long)
__cuferry_make2(ulonglong2, unsigned long long)
__cuferry_make3(ulonglong3, unsigned long long)
__cuferry_make4(ulonglong4, unsigned long long)

__cuferry_make1(float1, float)
__cuferry_make2(float2, float)
__cuferry_make3(float3, float)
__cuferry_make4(float4, float)

__cuferry_make1(double1, double)
__cuferry_make2(double2, double)
__cuferry_make3(double3, double)
__cuferry_make4(double4, double)

#pragma cuferry since(13.0)
__cuferry_make4(long4_16a, long)
__cuferry_make4(long4_32a, long)
__cuferry_make4(ulong4_16a, unsigned long)
__cuferry_make4(ulong4_32a, unsigned long)
__cuferry_make4(longlong4_16a, long long)
__cuferry_make4(longlong4_32a, long long)
__cuferry_make4(ulonglong4_16a, unsigned long long)
__cuferry_make4(ulonglong4_32a, unsigned long long)
__cuferry_make4(double4_16a, double)
__cuferry_make4(double4_32a, double)
#pragma cuferry since()

#endif // __VECTOR_FUNCTIONS_H__
