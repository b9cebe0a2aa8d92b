//===- vector_types.h - CUDA's vectors for the host -----------------------===//
//
// Vectors of one to four elements with the names, sizes and alignments that
// CUDA gives them, since structures of them are copied to the device as they
// are. No arithmetic: CUDA has none either.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_VECTOR_TYPES_H
#define CUFERRY_VECTOR_TYPES_H

// One type of each length, and the functions that make them. Two elements are
// aligned as one of twice the size, four as one of four times, up to 16 bytes;
// one and three as an element.
#define CUFERRY_VECTORS(TYPE, NAME, ALIGN2, ALIGN4)                            \
  struct NAME##1 { TYPE x; };                                                  \
  struct alignas(ALIGN2) NAME##2 { TYPE x, y; };                               \
  struct NAME##3 { TYPE x, y, z; };                                            \
  struct alignas(ALIGN4) NAME##4 { TYPE x, y, z, w; };                         \
  inline NAME##1 make_##NAME##1(TYPE NewX) { return NAME##1 {NewX}; }          \
  inline NAME##2 make_##NAME##2(TYPE NewX, TYPE NewY) {                        \
    return NAME##2 {NewX, NewY};                                               \
  }                                                                            \
  inline NAME##3 make_##NAME##3(TYPE NewX, TYPE NewY, TYPE NewZ) {             \
    return NAME##3 {NewX, NewY, NewZ};                                         \
  }                                                                            \
  inline NAME##4 make_##NAME##4(TYPE NewX, TYPE NewY, TYPE NewZ, TYPE NewW) {  \
    return NAME##4 {NewX, NewY, NewZ, NewW};                                   \
  }

CUFERRY_VECTORS(signed char, char, 2, 4)
CUFERRY_VECTORS(unsigned char, uchar, 2, 4)
CUFERRY_VECTORS(short, short, 4, 8)
CUFERRY_VECTORS(unsigned short, ushort, 4, 8)
CUFERRY_VECTORS(int, int, 8, 16)
CUFERRY_VECTORS(unsigned int, uint, 8, 16)
CUFERRY_VECTORS(long, long, 16, 16)
CUFERRY_VECTORS(unsigned long, ulong, 16, 16)
CUFERRY_VECTORS(long long, longlong, 16, 16)
CUFERRY_VECTORS(unsigned long long, ulonglong, 16, 16)
CUFERRY_VECTORS(float, float, 8, 16)
CUFERRY_VECTORS(double, double, 16, 16)

#undef CUFERRY_VECTORS

// CUDA 13 puts the alignment of four elements of 64 bits into the name.
#define CUFERRY_ALIGNED_VECTOR(TYPE, NAME, ALIGN)                              \
  struct alignas(ALIGN) NAME {                                                 \
    TYPE x, y, z, w;                                                           \
  };                                                                           \
  inline NAME make_##NAME(TYPE NewX, TYPE NewY, TYPE NewZ, TYPE NewW) {        \
    return NAME{NewX, NewY, NewZ, NewW};                                       \
  }

CUFERRY_ALIGNED_VECTOR(long, long4_16a, 16)
CUFERRY_ALIGNED_VECTOR(long, long4_32a, 32)
CUFERRY_ALIGNED_VECTOR(unsigned long, ulong4_16a, 16)
CUFERRY_ALIGNED_VECTOR(unsigned long, ulong4_32a, 32)
CUFERRY_ALIGNED_VECTOR(long long, longlong4_16a, 16)
CUFERRY_ALIGNED_VECTOR(long long, longlong4_32a, 32)
CUFERRY_ALIGNED_VECTOR(unsigned long long, ulonglong4_16a, 16)
CUFERRY_ALIGNED_VECTOR(unsigned long long, ulonglong4_32a, 32)
CUFERRY_ALIGNED_VECTOR(double, double4_16a, 16)
CUFERRY_ALIGNED_VECTOR(double, double4_32a, 32)

#undef CUFERRY_ALIGNED_VECTOR

#endif // CUFERRY_VECTOR_TYPES_H
