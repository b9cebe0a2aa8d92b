// Philox: random numbers by a counter, four at a time.
#ifndef CURAND_PHILOX4X32_X__H_
#define CURAND_PHILOX4X32_X__H_

#include "vector_types.h"

#pragma cuferry library(curand)

#pragma cuferry strength(common)
#ifndef QUALIFIERS
#define QUALIFIERS static __forceinline__ __device__
#endif
#pragma cuferry strength()

#define PHILOX_W32_0 (0x9E3779B9)
#define PHILOX_W32_1 (0xBB67AE85)
#define PHILOX_M4x32_0 (0xD2511F53)
#define PHILOX_M4x32_1 (0xCD9E8D57)

struct curandStatePhilox4_32_10 {
  uint4 ctr, output;
  uint2 key;
  unsigned int STATE;
  int boxmuller_flag, boxmuller_flag_double;
  float boxmuller_extra;
  double boxmuller_extra_double;
};
typedef struct curandStatePhilox4_32_10 curandStatePhilox4_32_10_t;

#ifdef __cplusplus

#pragma cuferry strength(distinct)
QUALIFIERS uint4 curand_Philox4x32_10(uint4 c, uint2 k);
#pragma cuferry strength()
QUALIFIERS void Philox_State_Incr(curandStatePhilox4_32_10_t *s,
                                  unsigned long long n);
QUALIFIERS void Philox_State_Incr(curandStatePhilox4_32_10_t *s);
QUALIFIERS void Philox_State_Incr_hi(curandStatePhilox4_32_10_t *s,
                                     unsigned long long n);
#pragma cuferry strength(common)
QUALIFIERS uint4 _philox4x32round(uint4 ctr, uint2 key);
QUALIFIERS unsigned int mulhilo32(unsigned int a, unsigned int b,
                                  unsigned int *hip);
#pragma cuferry strength()

#endif // __cplusplus

#endif // CURAND_PHILOX4X32_X__H_
