// Levels 1 to 3 of BLAS. Each function exists as cublasSaxpy, cublasSaxpy_v2
// (the same), cublasSaxpy_64 and cublasSaxpy_v2_64 (64-bit sizes): the macros
// take the integer type and the ending, and cublas_api.h and cublas_v2.h expand
// them.
#ifndef CUFERRY_CUBLAS_LEVELS_H
#define CUFERRY_CUBLAS_LEVELS_H

#pragma cuferry library(cublas)

// X and L: the letter of the type, upper and lower case. T: the type. R: the
// real type beside a complex one.

#define __cuferry_blas1(X, L, T, I, v)                                         \
  cublasStatus_t cublas##X##axpy##v(cublasHandle_t handle, I n,                \
                                    const T *alpha, const T *x, I incx, T *y,  \
                                    I incy);                                   \
  cublasStatus_t cublas##X##copy##v(cublasHandle_t handle, I n, const T *x,    \
                                    I incx, T *y, I incy);                     \
  cublasStatus_t cublas##X##swap##v(cublasHandle_t handle, I n, T *x, I incx,  \
                                    T *y, I incy);                             \
  cublasStatus_t cublas##X##scal##v(cublasHandle_t handle, I n,                \
                                    const T *alpha, T *x, I incx);             \
  cublasStatus_t cublasI##L##amax##v(cublasHandle_t handle, I n, const T *x,   \
                                     I incx, I *result);                       \
  cublasStatus_t cublasI##L##amin##v(cublasHandle_t handle, I n, const T *x,   \
                                     I incx, I *result);

// XX: both letters, where the result is real (Sc, Dz) or the factor is (Cs,
// Zd).
#define __cuferry_blas1_norm(XX, T, R, I, v)                                   \
  cublasStatus_t cublas##XX##asum##v(cublasHandle_t handle, I n, const T *x,   \
                                     I incx, R *result);                       \
  cublasStatus_t cublas##XX##nrm2##v(cublasHandle_t handle, I n, const T *x,   \
                                     I incx, R *result);
#define __cuferry_blas1_rot(XX, T, R, S, I, v)                                 \
  cublasStatus_t cublas##XX##rot##v(cublasHandle_t handle, I n, T *x, I incx,  \
                                    T *y, I incy, const R *c, const S *s);

#define __cuferry_blas1_real(X, T, I, v)                                       \
  cublasStatus_t cublas##X##dot##v(cublasHandle_t handle, I n, const T *x,     \
                                   I incx, const T *y, I incy, T *result);     \
  cublasStatus_t cublas##X##rotm##v(cublasHandle_t handle, I n, T *x, I incx,  \
                                    T *y, I incy, const T *param);
#define __cuferry_blas1_complex(X, XR, T, R, I, v)                             \
  cublasStatus_t cublas##X##dotu##v(cublasHandle_t handle, I n, const T *x,    \
                                    I incx, const T *y, I incy, T *result);    \
  cublasStatus_t cublas##X##dotc##v(cublasHandle_t handle, I n, const T *x,    \
                                    I incx, const T *y, I incy, T *result);    \
  cublasStatus_t cublas##XR##scal##v(cublasHandle_t handle, I n,               \
                                     const R *alpha, T *x, I incx);

#define __cuferry_cublas_level1(I, v)                                          \
  __cuferry_blas1(S, s, float, I, v);                                          \
  __cuferry_blas1(D, d, double, I, v);                                         \
  __cuferry_blas1(C, c, cuComplex, I, v);                                      \
  __cuferry_blas1(Z, z, cuDoubleComplex, I, v);                                \
  __cuferry_blas1_norm(S, float, float, I, v);                                 \
  __cuferry_blas1_norm(D, double, double, I, v);                               \
  __cuferry_blas1_norm(Sc, cuComplex, float, I, v);                            \
  __cuferry_blas1_norm(Dz, cuDoubleComplex, double, I, v);                     \
  __cuferry_blas1_rot(S, float, float, float, I, v);                           \
  __cuferry_blas1_rot(D, double, double, double, I, v);                        \
  __cuferry_blas1_rot(C, cuComplex, float, cuComplex, I, v);                   \
  __cuferry_blas1_rot(Cs, cuComplex, float, float, I, v);                      \
  __cuferry_blas1_rot(Z, cuDoubleComplex, double, cuDoubleComplex, I, v);      \
  __cuferry_blas1_rot(Zd, cuDoubleComplex, double, double, I, v);              \
  __cuferry_blas1_real(S, float, I, v);                                        \
  __cuferry_blas1_real(D, double, I, v);                                       \
  __cuferry_blas1_complex(C, Cs, cuComplex, float, I, v);                      \
  __cuferry_blas1_complex(Z, Zd, cuDoubleComplex, double, I, v);

// Rotations that take no size: nothing that 64 bits would change.
#define __cuferry_blas1_scalars(X, T, R, v)                                    \
  cublasStatus_t cublas##X##rotg##v(cublasHandle_t handle, T *a, T *b, R *c,   \
                                    T *s);
#define __cuferry_cublas_rotations(v)                                          \
  __cuferry_blas1_scalars(S, float, float, v);                                 \
  __cuferry_blas1_scalars(D, double, double, v);                               \
  __cuferry_blas1_scalars(C, cuComplex, float, v);                             \
  __cuferry_blas1_scalars(Z, cuDoubleComplex, double, v);                      \
  cublasStatus_t cublasSrotmg##v(cublasHandle_t handle, float *d1, float *d2,  \
                                 float *x1, const float *y1, float *param);    \
  cublasStatus_t cublasDrotmg##v(cublasHandle_t handle, double *d1,            \
                                 double *d2, double *x1, const double *y1,     \
                                 double *param);

// Matrix and vector.
#define __cuferry_blas2(X, T, I, v)                                            \
  cublasStatus_t cublas##X##gemv##v(                                           \
      cublasHandle_t handle, cublasOperation_t trans, I m, I n,                \
      const T *alpha, const T *A, I lda, const T *x, I incx, const T *beta,    \
      T *y, I incy);                                                           \
  cublasStatus_t cublas##X##gbmv##v(                                           \
      cublasHandle_t handle, cublasOperation_t trans, I m, I n, I kl, I ku,    \
      const T *alpha, const T *A, I lda, const T *x, I incx, const T *beta,    \
      T *y, I incy);                                                           \
  cublasStatus_t cublas##X##symv##v(                                           \
      cublasHandle_t handle, cublasFillMode_t uplo, I n, const T *alpha,       \
      const T *A, I lda, const T *x, I incx, const T *beta, T *y, I incy);     \
  cublasStatus_t cublas##X##syr##v(cublasHandle_t handle,                      \
                                   cublasFillMode_t uplo, I n, const T *alpha, \
                                   const T *x, I incx, T *A, I lda);           \
  cublasStatus_t cublas##X##syr2##v(                                           \
      cublasHandle_t handle, cublasFillMode_t uplo, I n, const T *alpha,       \
      const T *x, I incx, const T *y, I incy, T *A, I lda);                    \
  __cuferry_blas2_triangle(X##trmv, T, I, v);                                  \
  __cuferry_blas2_triangle(X##trsv, T, I, v);                                  \
  __cuferry_blas2_band(X##tbmv, T, I, v);                                      \
  __cuferry_blas2_band(X##tbsv, T, I, v);                                      \
  __cuferry_blas2_packed(X##tpmv, T, I, v);                                    \
  __cuferry_blas2_packed(X##tpsv, T, I, v);
#define __cuferry_blas2_triangle(name, T, I, v)                                \
  cublasStatus_t cublas##name##v(                                              \
      cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans,   \
      cublasDiagType_t diag, I n, const T *A, I lda, T *x, I incx);
#define __cuferry_blas2_band(name, T, I, v)                                    \
  cublasStatus_t cublas##name##v(                                              \
      cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans,   \
      cublasDiagType_t diag, I n, I k, const T *A, I lda, T *x, I incx);
#define __cuferry_blas2_packed(name, T, I, v)                                  \
  cublasStatus_t cublas##name##v(                                              \
      cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans,   \
      cublasDiagType_t diag, I n, const T *AP, T *x, I incx);

// The same routines of symmetric (sb, sp) and Hermitian (hb, hp) matrices; R is
// the type of a factor that must be real.
#define __cuferry_blas2_self(X, b, p, T, R, I, v)                              \
  cublasStatus_t cublas##X##b##mv##v(                                          \
      cublasHandle_t handle, cublasFillMode_t uplo, I n, I k, const T *alpha,  \
      const T *A, I lda, const T *x, I incx, const T *beta, T *y, I incy);     \
  cublasStatus_t cublas##X##p##mv##v(                                          \
      cublasHandle_t handle, cublasFillMode_t uplo, I n, const T *alpha,       \
      const T *AP, const T *x, I incx, const T *beta, T *y, I incy);           \
  cublasStatus_t cublas##X##p##r##v(                                           \
      cublasHandle_t handle, cublasFillMode_t uplo, I n, const R *alpha,       \
      const T *x, I incx, T *AP);                                              \
  cublasStatus_t cublas##X##p##r2##v(                                          \
      cublasHandle_t handle, cublasFillMode_t uplo, I n, const T *alpha,       \
      const T *x, I incx, const T *y, I incy, T *AP);
#define __cuferry_blas2_ger(name, T, I, v)                                     \
  cublasStatus_t cublas##name##v(cublasHandle_t handle, I m, I n,              \
                                 const T *alpha, const T *x, I incx,           \
                                 const T *y, I incy, T *A, I lda);
#define __cuferry_blas2_complex(X, T, R, I, v)                                 \
  __cuferry_blas2_ger(X##geru, T, I, v);                                       \
  __cuferry_blas2_ger(X##gerc, T, I, v);                                       \
  cublasStatus_t cublas##X##hemv##v(                                           \
      cublasHandle_t handle, cublasFillMode_t uplo, I n, const T *alpha,       \
      const T *A, I lda, const T *x, I incx, const T *beta, T *y, I incy);     \
  cublasStatus_t cublas##X##her##v(cublasHandle_t handle,                      \
                                   cublasFillMode_t uplo, I n, const R *alpha, \
                                   const T *x, I incx, T *A, I lda);           \
  cublasStatus_t cublas##X##her2##v(                                           \
      cublasHandle_t handle, cublasFillMode_t uplo, I n, const T *alpha,       \
      const T *x, I incx, const T *y, I incy, T *A, I lda);

#define __cuferry_cublas_level2(I, v)                                          \
  __cuferry_blas2(S, float, I, v);                                             \
  __cuferry_blas2(D, double, I, v);                                            \
  __cuferry_blas2(C, cuComplex, I, v);                                         \
  __cuferry_blas2(Z, cuDoubleComplex, I, v);                                   \
  __cuferry_blas2_ger(Sger, float, I, v);                                      \
  __cuferry_blas2_ger(Dger, double, I, v);                                     \
  __cuferry_blas2_self(S, sb, sp, float, float, I, v);                         \
  __cuferry_blas2_self(D, sb, sp, double, double, I, v);                       \
  __cuferry_blas2_self(C, hb, hp, cuComplex, float, I, v);                     \
  __cuferry_blas2_self(Z, hb, hp, cuDoubleComplex, double, I, v);              \
  __cuferry_blas2_complex(C, cuComplex, float, I, v);                          \
  __cuferry_blas2_complex(Z, cuDoubleComplex, double, I, v);

// Matrix and matrix.
#define __cuferry_blas3_gemm(name, T, I, v)                                    \
  cublasStatus_t cublas##name##v(                                              \
      cublasHandle_t handle, cublasOperation_t transa,                         \
      cublasOperation_t transb, I m, I n, I k, const T *alpha, const T *A,     \
      I lda, const T *B, I ldb, const T *beta, T *C, I ldc);
#define __cuferry_blas3_symm(name, T, I, v)                                    \
  cublasStatus_t cublas##name##v(                                              \
      cublasHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo,     \
      I m, I n, const T *alpha, const T *A, I lda, const T *B, I ldb,          \
      const T *beta, T *C, I ldc);
#define __cuferry_blas3_rank_k(name, T, R, I, v)                               \
  cublasStatus_t cublas##name##v(cublasHandle_t handle, cublasFillMode_t uplo, \
                                 cublasOperation_t trans, I n, I k,            \
                                 const R *alpha, const T *A, I lda,            \
                                 const R *beta, T *C, I ldc);
#define __cuferry_blas3_rank_2k(name, T, R, I, v)                              \
  cublasStatus_t cublas##name##v(                                              \
      cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans,   \
      I n, I k, const T *alpha, const T *A, I lda, const T *B, I ldb,          \
      const R *beta, T *C, I ldc);
#define __cuferry_blas3(X, T, I, v)                                            \
  __cuferry_blas3_gemm(X##gemm, T, I, v);                                      \
  __cuferry_blas3_symm(X##symm, T, I, v);                                      \
  __cuferry_blas3_rank_k(X##syrk, T, T, I, v);                                 \
  __cuferry_blas3_rank_2k(X##syr2k, T, T, I, v);                               \
  cublasStatus_t cublas##X##trmm##v(                                           \
      cublasHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo,     \
      cublasOperation_t trans, cublasDiagType_t diag, I m, I n,                \
      const T *alpha, const T *A, I lda, const T *B, I ldb, T *C, I ldc);      \
  cublasStatus_t cublas##X##trsm##v(                                           \
      cublasHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo,     \
      cublasOperation_t trans, cublasDiagType_t diag, I m, I n,                \
      const T *alpha, const T *A, I lda, T *B, I ldb);
#define __cuferry_blas3_complex(X, T, R, I, v)                                 \
  __cuferry_blas3_symm(X##hemm, T, I, v);                                      \
  __cuferry_blas3_rank_k(X##herk, T, R, I, v);                                 \
  __cuferry_blas3_rank_2k(X##her2k, T, R, I, v);

#define __cuferry_cublas_level3(I, v)                                          \
  __cuferry_blas3(S, float, I, v);                                             \
  __cuferry_blas3(D, double, I, v);                                            \
  __cuferry_blas3(C, cuComplex, I, v);                                         \
  __cuferry_blas3(Z, cuDoubleComplex, I, v);                                   \
  __cuferry_blas3_complex(C, cuComplex, float, I, v);                          \
  __cuferry_blas3_complex(Z, cuDoubleComplex, double, I, v);

#endif // CUFERRY_CUBLAS_LEVELS_H
