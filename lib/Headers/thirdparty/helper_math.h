// NVIDIA samples' helper: not CUDA (see helper_cuda.h). Arithmetic on CUDA's
// vectors of two to four float, int or unsigned int.
#ifndef HELPER_MATH_H
#define HELPER_MATH_H

#include "cuda_runtime.h"
#include <math.h>

#pragma cuferry library(samples)
#pragma cuferry strength(none)

#ifdef __cplusplus

typedef unsigned int uint;
typedef unsigned short ushort;

#define __cuferry_hd __host__ __device__

// V op V, V op S, S op V, and the forms that assign.
#define __cuferry_operator(V, S, op)                                           \
  __cuferry_hd V operator op(V a, V b);                                        \
  __cuferry_hd V operator op(V a, S b);                                        \
  __cuferry_hd V operator op(S a, V b);                                        \
  __cuferry_hd void operator op##=(V & a, V b);                                \
  __cuferry_hd void operator op##=(V & a, S b);
#define __cuferry_vector(V, S)                                                 \
  __cuferry_operator(V, S, +) __cuferry_operator(V, S, -)                      \
  __cuferry_operator(V, S, *)                                                  \
  __cuferry_hd V make_##V(S s);                                                \
  __cuferry_hd S dot(V a, V b);                                                \
  __cuferry_hd V clamp(V v, S low, S high);                                    \
  __cuferry_hd V clamp(V v, V low, V high);                                    \
  __cuferry_hd V min(V a, V b);                                                \
  __cuferry_hd V max(V a, V b);
#define __cuferry_float_vector(V)                                              \
  __cuferry_vector(V, float) __cuferry_operator(V, float, /)                   \
  __cuferry_hd V operator-(V &a);                                              \
  __cuferry_hd V lerp(V a, V b, float t);                                      \
  __cuferry_hd float length(V v);                                              \
  __cuferry_hd V normalize(V v);                                               \
  __cuferry_hd V floorf(V v);                                                  \
  __cuferry_hd V fracf(V v);                                                   \
  __cuferry_hd V fmodf(V a, V b);                                              \
  __cuferry_hd V fabs(V v);                                                    \
  __cuferry_hd V fminf(V a, V b);                                              \
  __cuferry_hd V fmaxf(V a, V b);                                              \
  __cuferry_hd V reflect(V i, V n);                                            \
  __cuferry_hd V smoothstep(V a, V b, V x);

__cuferry_float_vector(float2)
__cuferry_float_vector(float3)
__cuferry_float_vector(float4)
#define __cuferry_int_vector(V)                                                \
  __cuferry_vector(V, int)                                                     \
  __cuferry_hd V operator-(V &a);                                              \
  __cuferry_hd V abs(V v);
__cuferry_int_vector(int2)
__cuferry_int_vector(int3)
__cuferry_int_vector(int4)
__cuferry_vector(uint2, uint)
__cuferry_vector(uint3, uint)
__cuferry_vector(uint4, uint)

__cuferry_hd float lerp(float a, float b, float t);
__cuferry_hd float clamp(float f, float a, float b);
__cuferry_hd int clamp(int f, int a, int b);
__cuferry_hd uint clamp(uint f, uint a, uint b);
__cuferry_hd float fracf(float v);
__cuferry_hd float smoothstep(float a, float b, float x);
__cuferry_hd float3 cross(float3 a, float3 b);

// From one vector to another.
#define __cuferry_convert(T, A, B)                                             \
  __cuferry_hd T##2 make_##T##2(T##3 a);                                       \
  __cuferry_hd T##2 make_##T##2(A##2 a);                                       \
  __cuferry_hd T##2 make_##T##2(B##2 a);                                       \
  __cuferry_hd T##3 make_##T##3(T##2 a);                                       \
  __cuferry_hd T##3 make_##T##3(T##4 a);                                       \
  __cuferry_hd T##3 make_##T##3(A##3 a);                                       \
  __cuferry_hd T##3 make_##T##3(B##3 a);                                       \
  __cuferry_hd T##4 make_##T##4(T##3 a);                                       \
  __cuferry_hd T##4 make_##T##4(A##4 a);                                       \
  __cuferry_hd T##4 make_##T##4(B##4 a);
__cuferry_convert(float, int, uint)
__cuferry_convert(int, float, uint)
__cuferry_convert(uint, float, int)
__cuferry_hd float3 make_float3(float2 a, float s);
__cuferry_hd float4 make_float4(float3 a, float w);
__cuferry_hd int3 make_int3(int2 a, int s);
__cuferry_hd int4 make_int4(int3 a, int w);
__cuferry_hd uint3 make_uint3(uint2 a, uint s);
__cuferry_hd uint4 make_uint4(uint3 a, uint w);

#ifndef __CUDA__
float fminf(float a, float b);
float fmaxf(float a, float b);
int max(int a, int b);
int min(int a, int b);
float rsqrtf(float x);
#endif

#endif // __cplusplus

#endif // HELPER_MATH_H
