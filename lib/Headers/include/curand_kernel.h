// cuRAND inside kernels: a state for each thread, and numbers out of it. This
// file has the states, how they begin and how they skip; the distributions are
// in the files that it includes at its end.
#ifndef CURAND_KERNEL_H_
#define CURAND_KERNEL_H_

#include "curand_discrete.h"
#include "curand_globals.h"
#include "curand_mrg32k3a.h"
#include "curand_mtgp32.h"
#include "curand_philox4x32_x.h"
#include "curand_precalc.h"
#ifdef __cplusplus
#include <type_traits>
#endif

#pragma cuferry library(curand)

// Code may set it before it includes this file, to have the functions on the
// host too.
#ifndef QUALIFIERS
#define QUALIFIERS static __forceinline__ __device__
#endif
#pragma cuferry strength(common)
#define GCC_UNUSED_PARAMETER
#pragma cuferry strength()
#define CURAND_STD std

// Which of the numbers that come in pairs is still to be given out.
#define EXTRA_FLAG_NORMAL 0x00000001
#define EXTRA_FLAG_LOG_NORMAL 0x00000002

#define MRG32K3A_MOD1 4294967087.
#define MRG32K3A_MOD2 4294944443.
#define MRG32K3A_A12 1403580.
#define MRG32K3A_A13N 810728.
#define MRG32K3A_A21 527612.
#define MRG32K3A_A23N 1370589.
#define MRG32K3A_NORM (2.3283065498378288e-10)
#define MRG32K3A_BITS_NORM 1.000000048662

// States. Philox has its own in curand_philox4x32_x.h, MTGP32 in
// curand_mtgp32.h.

struct curandStateTest {
  unsigned int v;
};
typedef struct curandStateTest curandStateTest_t;

struct curandStateXORWOW {
  unsigned int d, v[5];
  int boxmuller_flag, boxmuller_flag_double;
  float boxmuller_extra;
  double boxmuller_extra_double;
};
typedef struct curandStateXORWOW curandStateXORWOW_t;
typedef struct curandStateXORWOW curandState_t;
typedef struct curandStateXORWOW curandState;

struct curandStateMRG32k3a {
  unsigned int s1[3], s2[3];
  int boxmuller_flag, boxmuller_flag_double;
  float boxmuller_extra;
  double boxmuller_extra_double;
};
typedef struct curandStateMRG32k3a curandStateMRG32k3a_t;

struct curandStateSobol32 {
  unsigned int i, x, c;
  unsigned int direction_vectors[32];
};
typedef struct curandStateSobol32 curandStateSobol32_t;

struct curandStateScrambledSobol32 {
  unsigned int i, x, c;
  unsigned int direction_vectors[32];
};
typedef struct curandStateScrambledSobol32 curandStateScrambledSobol32_t;

struct curandStateSobol64 {
  unsigned long long i, x, c;
  unsigned long long direction_vectors[64];
};
typedef struct curandStateSobol64 curandStateSobol64_t;

struct curandStateScrambledSobol64 {
  unsigned long long i, x, c;
  unsigned long long direction_vectors[64];
};
typedef struct curandStateScrambledSobol64 curandStateScrambledSobol64_t;

// What the distributions are declared with: a function of one name for a group
// of states; what follows the name are parameters beside the state.
#define __cuferry_curand(State, T, name, ...)                                  \
  QUALIFIERS T name(State##_t *state __VA_OPT__(, ) __VA_ARGS__);
#define __cuferry_curand_quasi(T, name, ...)                                   \
  __cuferry_curand(curandStateSobol32, T, name, __VA_ARGS__)                   \
  __cuferry_curand(curandStateScrambledSobol32, T, name, __VA_ARGS__)          \
  __cuferry_curand(curandStateSobol64, T, name, __VA_ARGS__)                   \
  __cuferry_curand(curandStateScrambledSobol64, T, name, __VA_ARGS__)
#define __cuferry_curand_pairs(T, name, ...)                                   \
  __cuferry_curand(curandStateXORWOW, T, name, __VA_ARGS__)                    \
  __cuferry_curand(curandStatePhilox4_32_10, T, name, __VA_ARGS__)             \
  __cuferry_curand(curandStateMRG32k3a, T, name, __VA_ARGS__)
#define __cuferry_curand_all(T, name, ...)                                     \
  __cuferry_curand_pairs(T, name, __VA_ARGS__)                                 \
  __cuferry_curand(curandStateMtgp32, T, name, __VA_ARGS__)                    \
  __cuferry_curand_quasi(T, name, __VA_ARGS__)
#define __cuferry_curand_philox(T, name, ...)                                  \
  __cuferry_curand(curandStatePhilox4_32_10, T, name, __VA_ARGS__)

#ifdef __cplusplus

#pragma cuferry strength(distinct)

// To begin.
#define __cuferry_curand_init(State)                                           \
  QUALIFIERS void curand_init(unsigned long long seed,                         \
                              unsigned long long subsequence,                  \
                              unsigned long long offset, State##_t *state);
__cuferry_curand_init(curandStateTest)
__cuferry_curand_init(curandStateXORWOW)
__cuferry_curand_init(curandStateMRG32k3a)
__cuferry_curand_init(curandStatePhilox4_32_10)
#undef __cuferry_curand_init
QUALIFIERS void curand_init(curandDirectionVectors32_t direction_vectors,
                            unsigned int offset, curandStateSobol32_t *state);
QUALIFIERS void curand_init(curandDirectionVectors32_t direction_vectors,
                            unsigned int scramble_c, unsigned int offset,
                            curandStateScrambledSobol32_t *state);
QUALIFIERS void curand_init(curandDirectionVectors64_t direction_vectors,
                            unsigned long long offset,
                            curandStateSobol64_t *state);
QUALIFIERS void curand_init(curandDirectionVectors64_t direction_vectors,
                            unsigned long long scramble_c,
                            unsigned long long offset,
                            curandStateScrambledSobol64_t *state);

#pragma cuferry strength(likely)

// Bits, as many as the state gives at once.
__cuferry_curand(curandStateTest, unsigned int, curand)
__cuferry_curand(curandStateXORWOW, unsigned int, curand)
__cuferry_curand(curandStateMRG32k3a, unsigned int, curand)
__cuferry_curand(curandStatePhilox4_32_10, unsigned int, curand)
__cuferry_curand(curandStateMtgp32, unsigned int, curand)
__cuferry_curand(curandStateSobol32, unsigned int, curand)
__cuferry_curand(curandStateScrambledSobol32, unsigned int, curand)
__cuferry_curand(curandStateSobol64, unsigned long long, curand)
__cuferry_curand(curandStateScrambledSobol64, unsigned long long, curand)
__cuferry_curand_philox(uint4, curand4)

// To skip n numbers, or whole sequences.
#define __cuferry_curand_skip(State, name)                                     \
  QUALIFIERS void name(unsigned long long n, State##_t *state);
__cuferry_curand_skip(curandStateTest, skipahead)
__cuferry_curand_skip(curandStateXORWOW, skipahead)
__cuferry_curand_skip(curandStateMRG32k3a, skipahead)
__cuferry_curand_skip(curandStatePhilox4_32_10, skipahead)
__cuferry_curand_skip(curandStateXORWOW, skipahead_sequence)
__cuferry_curand_skip(curandStateMRG32k3a, skipahead_sequence)
__cuferry_curand_skip(curandStatePhilox4_32_10, skipahead_sequence)
__cuferry_curand_skip(curandStateMRG32k3a, skipahead_subsequence)
#undef __cuferry_curand_skip
template <typename T>
QUALIFIERS typename std::enable_if<
    std::is_same<curandStateSobol32_t *, T>::value ||
    std::is_same<curandStateScrambledSobol32_t *, T>::value>::type
skipahead(unsigned int n, T state);
template <typename T>
QUALIFIERS typename std::enable_if<
    std::is_same<curandStateSobol64_t *, T>::value ||
    std::is_same<curandStateScrambledSobol64_t *, T>::value>::type
skipahead(unsigned long long n, T state);

#pragma cuferry strength(distinct)
QUALIFIERS double curand_MRG32k3a(curandStateMRG32k3a_t *state);
#pragma cuferry strength()

// What those stand on: vectors and matrices of bits for XORWOW, matrices of
// numbers for MRG32k3a.
QUALIFIERS void __curand_matvec(unsigned int *vector, unsigned int *matrix,
                                unsigned int *result, int n);
QUALIFIERS void __curand_matidentity(unsigned int *matrix, int n);
QUALIFIERS void __curand_matmat(unsigned int *matrixA, unsigned int *matrixB,
                                int n);
QUALIFIERS void __curand_veccopy(unsigned int *vector, unsigned int *vectorA,
                                 int n);
QUALIFIERS void __curand_matcopy(unsigned int *matrix, unsigned int *matrixA,
                                 int n);
QUALIFIERS void __curand_matpow(unsigned int *matrix, unsigned int *matrixA,
                                unsigned long long p, int n);
template <int N>
QUALIFIERS void __curand_matvec_inplace(unsigned int *vector,
                                        unsigned int *matrix);
template <typename T, int n>
QUALIFIERS void __curand_generate_skipahead_matrix_xor(unsigned int matrix[]);
QUALIFIERS int __curand_find_trailing_zero(unsigned int x);
QUALIFIERS int __curand_find_trailing_zero(unsigned long long x);
#pragma cuferry since(11.5)
QUALIFIERS unsigned long long __curand_umad(unsigned int a, unsigned int b,
                                            unsigned long long c);
QUALIFIERS unsigned long long __curand_umul(unsigned int a, unsigned int b);
#pragma cuferry since()

#pragma cuferry strength(common)
QUALIFIERS void _curand_init_scratch(unsigned long long seed,
                                     unsigned long long subsequence,
                                     unsigned long long offset,
                                     curandStateXORWOW_t *state,
                                     unsigned int *scratch);
QUALIFIERS void _curand_init_inplace(unsigned long long seed,
                                     unsigned long long subsequence,
                                     unsigned long long offset,
                                     curandStateXORWOW_t *state);
template <typename T, int n>
QUALIFIERS void _skipahead_scratch(unsigned long long x, T *state,
                                   unsigned int *scratch);
template <typename T, int n>
QUALIFIERS void _skipahead_sequence_scratch(unsigned long long x, T *state,
                                            unsigned int *scratch);
template <typename T, int n>
QUALIFIERS void _skipahead_inplace(unsigned long long x, T *state);
template <typename T, int n>
QUALIFIERS void _skipahead_sequence_inplace(unsigned long long x, T *state);
#pragma cuferry strength()

QUALIFIERS double curand_MRGmod(double i, double m);
QUALIFIERS double curand_MRGmodMul(double i, double j, double m);
QUALIFIERS void curand_MRGmatMul3x3(unsigned int i1[][3], unsigned int i2[][3],
                                    unsigned int o[][3], double m);
QUALIFIERS void curand_MRGmatVecMul3x3(unsigned int i[][3], unsigned int v[],
                                       double m);
QUALIFIERS void curand_MRGmatPow3x3(unsigned int in[][3][3],
                                    unsigned int o[][3], double m,
                                    unsigned long long p);
QUALIFIERS void curnand_MRGmatPow2Pow3x3(double in[][3], double o[][3],
                                         double m, unsigned long p);

// Tables, wherever the code runs.
QUALIFIERS unsigned int *__get_precalculated_matrix(int n);
QUALIFIERS unsigned int *__get_mrg32k3a_matrix(int n);
__host__ unsigned int *__get_precalculated_matrix_host(int n);
__host__ unsigned int *__get_mrg32k3a_matrix_host(int n);
__host__ double *__get__cr_lgamma_table_host(void);

#endif // __cplusplus

#include "curand_discrete2.h"
#include "curand_lognormal.h"
#include "curand_mtgp32_kernel.h"
#include "curand_normal.h"
#include "curand_poisson.h"
#include "curand_uniform.h"

#endif // CURAND_KERNEL_H_
