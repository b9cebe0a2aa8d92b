// cuBLAS before it had a handle. Most names are those of cublas_v2.h too, which
// has what rules speak of; what is only here are the first few functions.
#ifndef CUBLAS_H_
#define CUBLAS_H_

#include "cublas_api.h"

#pragma cuferry library(cublas)

#define cublasStatus cublasStatus_t

__cuferry_extern_c_begin

cublasStatus_t cublasInit(void);
cublasStatus_t cublasShutdown(void);
cublasStatus_t cublasGetError(void);
cublasStatus_t cublasAlloc(int n, int elemSize, void **devicePtr);
cublasStatus_t cublasFree(void *devicePtr);
cublasStatus_t cublasSetKernelStream(cudaStream_t stream);

__cuferry_extern_c_end

#pragma cuferry strength(none)

// C++ takes them as overloads of the functions with a handle; C has one or the
// other.
#if defined(__cplusplus) || !defined(CUBLAS_V2_H_)

cublasStatus_t cublasGetVersion(int *version);

#define __cuferry_old_blas1(X, L, T)                                           \
  void cublas##X##axpy(int n, T alpha, const T *x, int incx, T *y, int incy);  \
  void cublas##X##copy(int n, const T *x, int incx, T *y, int incy);           \
  void cublas##X##swap(int n, T *x, int incx, T *y, int incy);                 \
  void cublas##X##scal(int n, T alpha, T *x, int incx);                        \
  int cublasI##L##amax(int n, const T *x, int incx);                           \
  int cublasI##L##amin(int n, const T *x, int incx);
#define __cuferry_old_norm(XX, T, R)                                           \
  R cublas##XX##asum(int n, const T *x, int incx);                             \
  R cublas##XX##nrm2(int n, const T *x, int incx);
#define __cuferry_old_rot(XX, T, R, S)                                         \
  void cublas##XX##rot(int n, T *x, int incx, T *y, int incy, R c, S s);
#define __cuferry_old_dot(name, T)                                             \
  T cublas##name(int n, const T *x, int incx, const T *y, int incy);
#define __cuferry_old_real(X, T)                                               \
  __cuferry_old_dot(X##dot, T);                                                \
  void cublas##X##rotg(T *a, T *b, T *c, T *s);                                \
  void cublas##X##rotm(int n, T *x, int incx, T *y, int incy, const T *param); \
  void cublas##X##rotmg(T *d1, T *d2, T *x1, const T *y1, T *param);           \
  __cuferry_old_ger(X##ger, T);                                                \
  __cuferry_old_self(X, sb, sp, T, T);                                         \
  __cuferry_old_symmetric(X, sy, T, T);
#define __cuferry_old_complex(X, XR, T, R)                                     \
  __cuferry_old_dot(X##dotu, T);                                               \
  __cuferry_old_dot(X##dotc, T);                                               \
  void cublas##XR##scal(int n, R alpha, T *x, int incx);                       \
  void cublas##X##rotg(T *a, T b, R *c, T *s);                                 \
  __cuferry_old_ger(X##geru, T);                                               \
  __cuferry_old_ger(X##gerc, T);                                               \
  __cuferry_old_self(X, hb, hp, T, R);                                         \
  __cuferry_old_symmetric(X, he, T, R);                                        \
  void cublas##X##hemm(char side, char uplo, int m, int n, T alpha,            \
                       const T *A, int lda, const T *B, int ldb, T beta, T *C, \
                       int ldc);                                               \
  void cublas##X##herk(char uplo, char trans, int n, int k, R alpha,           \
                       const T *A, int lda, R beta, T *C, int ldc);            \
  void cublas##X##her2k(char uplo, char trans, int n, int k, T alpha,          \
                        const T *A, int lda, const T *B, int ldb, R beta,      \
                        T *C, int ldc);

#define __cuferry_old_ger(name, T)                                             \
  void cublas##name(int m, int n, T alpha, const T *x, int incx, const T *y,   \
                    int incy, T *A, int lda);
#define __cuferry_old_self(X, b, p, T, R)                                      \
  void cublas##X##b##mv(char uplo, int n, int k, T alpha, const T *A, int lda, \
                        const T *x, int incx, T beta, T *y, int incy);         \
  void cublas##X##p##mv(char uplo, int n, T alpha, const T *AP, const T *x,    \
                        int incx, T beta, T *y, int incy);                     \
  void cublas##X##p##r(char uplo, int n, R alpha, const T *x, int incx,        \
                       T *AP);                                                 \
  void cublas##X##p##r2(char uplo, int n, T alpha, const T *x, int incx,       \
                        const T *y, int incy, T *AP);
#define __cuferry_old_symmetric(X, s, T, R)                                    \
  void cublas##X##s##mv(char uplo, int n, T alpha, const T *A, int lda,        \
                        const T *x, int incx, T beta, T *y, int incy);         \
  void cublas##X##s##r(char uplo, int n, R alpha, const T *x, int incx, T *A,  \
                       int lda);                                               \
  void cublas##X##s##r2(char uplo, int n, T alpha, const T *x, int incx,       \
                        const T *y, int incy, T *A, int lda);

#define __cuferry_old_triangle(name, T)                                        \
  void cublas##name(char uplo, char trans, char diag, int n, const T *A,       \
                    int lda, T *x, int incx);
#define __cuferry_old_band(name, T)                                            \
  void cublas##name(char uplo, char trans, char diag, int n, int k,            \
                    const T *A, int lda, T *x, int incx);
#define __cuferry_old_packed(name, T)                                          \
  void cublas##name(char uplo, char trans, char diag, int n, const T *AP,      \
                    T *x, int incx);
#define __cuferry_old_right(name, T)                                           \
  void cublas##name(char side, char uplo, char trans, char diag, int m, int n, \
                    T alpha, const T *A, int lda, T *B, int ldb);
#define __cuferry_old_matrix(X, T)                                             \
  void cublas##X##gemv(char trans, int m, int n, T alpha, const T *A, int lda, \
                       const T *x, int incx, T beta, T *y, int incy);          \
  void cublas##X##gbmv(char trans, int m, int n, int kl, int ku, T alpha,      \
                       const T *A, int lda, const T *x, int incx, T beta,      \
                       T *y, int incy);                                        \
  __cuferry_old_triangle(X##trmv, T);                                          \
  __cuferry_old_triangle(X##trsv, T);                                          \
  __cuferry_old_band(X##tbmv, T);                                              \
  __cuferry_old_band(X##tbsv, T);                                              \
  __cuferry_old_packed(X##tpmv, T);                                            \
  __cuferry_old_packed(X##tpsv, T);                                            \
  __cuferry_old_right(X##trmm, T);                                             \
  __cuferry_old_right(X##trsm, T);                                             \
  void cublas##X##gemm(char transa, char transb, int m, int n, int k, T alpha, \
                       const T *A, int lda, const T *B, int ldb, T beta, T *C, \
                       int ldc);                                               \
  void cublas##X##symm(char side, char uplo, int m, int n, T alpha,            \
                       const T *A, int lda, const T *B, int ldb, T beta, T *C, \
                       int ldc);                                               \
  void cublas##X##syrk(char uplo, char trans, int n, int k, T alpha,           \
                       const T *A, int lda, T beta, T *C, int ldc);            \
  void cublas##X##syr2k(char uplo, char trans, int n, int k, T alpha,          \
                        const T *A, int lda, const T *B, int ldb, T beta,      \
                        T *C, int ldc);

__cuferry_old_blas1(S, s, float);
__cuferry_old_blas1(D, d, double);
__cuferry_old_blas1(C, c, cuComplex);
__cuferry_old_blas1(Z, z, cuDoubleComplex);
__cuferry_old_norm(S, float, float);
__cuferry_old_norm(D, double, double);
__cuferry_old_norm(Sc, cuComplex, float);
__cuferry_old_norm(Dz, cuDoubleComplex, double);
__cuferry_old_rot(S, float, float, float);
__cuferry_old_rot(D, double, double, double);
__cuferry_old_rot(C, cuComplex, float, cuComplex);
__cuferry_old_rot(Cs, cuComplex, float, float);
__cuferry_old_rot(Z, cuDoubleComplex, double, cuDoubleComplex);
__cuferry_old_rot(Zd, cuDoubleComplex, double, double);
__cuferry_old_real(S, float);
__cuferry_old_real(D, double);
__cuferry_old_complex(C, Cs, cuComplex, float);
__cuferry_old_complex(Z, Zd, cuDoubleComplex, double);
__cuferry_old_matrix(S, float);
__cuferry_old_matrix(D, double);
__cuferry_old_matrix(C, cuComplex);
__cuferry_old_matrix(Z, cuDoubleComplex);

#endif

#pragma cuferry strength()

#endif // CUBLAS_H_
