// NVBLAS: level 3 of the BLAS that Fortran knows, taken over by the device. The
// names are BLAS's own, so they are CUDA's only where this file declares them.
#ifndef NVBLAS_H_
#define NVBLAS_H_

#include "cuComplex.h"

#pragma cuferry library(nvblas)
#pragma cuferry strength(common)

__cuferry_extern_c_begin

// Each with and without a bar at its end. l: the letter of the type; T: the
// type; R: the real type beside it.
#define __cuferry_nvblas_both(name, ...)                                       \
  void name(__VA_ARGS__);                                                      \
  void name##_(__VA_ARGS__);
#define __cuferry_nvblas_mm(name, T)                                           \
  __cuferry_nvblas_both(name, const char *side, const char *uplo,              \
                        const int *m, const int *n, const T *alpha,            \
                        const T *a, const int *lda, const T *b,                \
                        const int *ldb, const T *beta, T *c, const int *ldc)
#define __cuferry_nvblas_rank_k(name, T, R)                                    \
  __cuferry_nvblas_both(name, const char *uplo, const char *trans,             \
                        const int *n, const int *k, const R *alpha,            \
                        const T *a, const int *lda, const R *beta, T *c,       \
                        const int *ldc)
#define __cuferry_nvblas_rank_2k(name, T, R)                                   \
  __cuferry_nvblas_both(name, const char *uplo, const char *trans,             \
                        const int *n, const int *k, const T *alpha,            \
                        const T *a, const int *lda, const T *b,                \
                        const int *ldb, const R *beta, T *c, const int *ldc)
#define __cuferry_nvblas_triangle(name, T)                                     \
  __cuferry_nvblas_both(name, const char *side, const char *uplo,              \
                        const char *transa, const char *diag, const int *m,    \
                        const int *n, const T *alpha, const T *a,              \
                        const int *lda, T *b, const int *ldb)
#define __cuferry_nvblas(l, T)                                                 \
  __cuferry_nvblas_both(l##gemm, const char *transa, const char *transb,       \
                        const int *m, const int *n, const int *k,              \
                        const T *alpha, const T *a, const int *lda,            \
                        const T *b, const int *ldb, const T *beta, T *c,       \
                        const int *ldc);                                       \
  __cuferry_nvblas_mm(l##symm, T);                                             \
  __cuferry_nvblas_rank_k(l##syrk, T, T);                                      \
  __cuferry_nvblas_rank_2k(l##syr2k, T, T);                                    \
  __cuferry_nvblas_triangle(l##trsm, T);                                       \
  __cuferry_nvblas_triangle(l##trmm, T);
#define __cuferry_nvblas_complex(l, T, R)                                      \
  __cuferry_nvblas_mm(l##hemm, T);                                             \
  __cuferry_nvblas_rank_k(l##herk, T, R);                                      \
  __cuferry_nvblas_rank_2k(l##her2k, T, R);
__cuferry_nvblas(s, float);
__cuferry_nvblas(d, double);
__cuferry_nvblas(c, cuComplex);
__cuferry_nvblas(z, cuDoubleComplex);
__cuferry_nvblas_complex(c, cuComplex, float);
__cuferry_nvblas_complex(z, cuDoubleComplex, double);
#undef __cuferry_nvblas
#undef __cuferry_nvblas_both
#undef __cuferry_nvblas_complex
#undef __cuferry_nvblas_mm
#undef __cuferry_nvblas_rank_2k
#undef __cuferry_nvblas_rank_k
#undef __cuferry_nvblas_triangle

__cuferry_extern_c_end

#endif // NVBLAS_H_
