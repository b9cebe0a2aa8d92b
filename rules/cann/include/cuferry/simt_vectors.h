//===- simt_vectors.h - float4 and the like, for device and host ----------===//
//
// In .asc files these are types of the device compiler, and simt_api makes them
// in device code; here are the same functions for the host, as bisheng tells
// functions of the two sides apart. What another compiler sees of the host's code
// has types of ours; those of three elements are smaller than the device's.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_SIMT_VECTORS_H
#define CUFERRY_SIMT_VECTORS_H

#ifdef __BISHENG_CCEC__
#include <simt_api/asc_simt.h>

#define CUFERRY_MAKE_VECTORS(TYPE, NAME)                                       \
  inline NAME##2 make_##NAME##2(TYPE NewX, TYPE NewY) {                        \
    NAME##2 Made;                                                              \
    Made.x = NewX;                                                             \
    Made.y = NewY;                                                             \
    return Made;                                                               \
  }                                                                            \
  inline NAME##3 make_##NAME##3(TYPE NewX, TYPE NewY, TYPE NewZ) {             \
    NAME##3 Made;                                                              \
    Made.x = NewX;                                                             \
    Made.y = NewY;                                                             \
    Made.z = NewZ;                                                             \
    return Made;                                                               \
  }                                                                            \
  inline NAME##4 make_##NAME##4(TYPE NewX, TYPE NewY, TYPE NewZ, TYPE NewW) {  \
    NAME##4 Made;                                                              \
    Made.x = NewX;                                                             \
    Made.y = NewY;                                                             \
    Made.z = NewZ;                                                             \
    Made.w = NewW;                                                             \
    return Made;                                                               \
  }

CUFERRY_MAKE_VECTORS(signed char, char)
CUFERRY_MAKE_VECTORS(unsigned char, uchar)
CUFERRY_MAKE_VECTORS(short, short)
CUFERRY_MAKE_VECTORS(unsigned short, ushort)
CUFERRY_MAKE_VECTORS(int, int)
CUFERRY_MAKE_VECTORS(unsigned int, uint)
CUFERRY_MAKE_VECTORS(long, long)
CUFERRY_MAKE_VECTORS(unsigned long, ulong)
CUFERRY_MAKE_VECTORS(long long, longlong)
CUFERRY_MAKE_VECTORS(unsigned long long, ulonglong)
CUFERRY_MAKE_VECTORS(float, float)
#undef CUFERRY_MAKE_VECTORS

#else
#include <cuferry/vector_types.h>
#endif

#endif // CUFERRY_SIMT_VECTORS_H
