// cuSOLVER for dense matrices: LAPACK. The functions exist as cusolverDnSgetrf,
// cusolverDnDgetrf, cusolverDnCgetrf and cusolverDnZgetrf; those with types
// known at run time only begin with cusolverDnX.
#ifndef CUSOLVERDN_H_
#define CUSOLVERDN_H_

#include "cublas_v2.h"
#include "cuComplex.h"
#include "cusolver_common.h"
#include "driver_types.h"
#include <stdint.h>
#include <stdio.h>

#pragma cuferry library(cusolver)
#pragma cuferry family(CUSOLVERDN_*)

typedef struct cusolverDnContext *cusolverDnHandle_t;
#pragma cuferry since(9.0)
typedef struct syevjInfo *syevjInfo_t;
typedef struct gesvdjInfo *gesvdjInfo_t;
#pragma cuferry since(10.2)
typedef struct cusolverDnIRSParams *cusolverDnIRSParams_t;
typedef struct cusolverDnIRSInfos *cusolverDnIRSInfos_t;
#pragma cuferry since(11.0)
typedef struct cusolverDnParams *cusolverDnParams_t;
typedef enum {
  CUSOLVERDN_GETRF = 0,
#pragma cuferry since(11.5)
  CUSOLVERDN_POTRF = 1,
#pragma cuferry since()
  CUSOLVERDN_SYEVBATCHED = 2
#pragma cuferry since(11.0)
} cusolverDnFunction_t;
#pragma cuferry since()

__cuferry_extern_c_begin

// The library.
cusolverStatus_t cusolverDnCreate(cusolverDnHandle_t *handle);
cusolverStatus_t cusolverDnDestroy(cusolverDnHandle_t handle);
cusolverStatus_t cusolverDnSetStream(cusolverDnHandle_t handle,
                                     cudaStream_t streamId);
cusolverStatus_t cusolverDnGetStream(cusolverDnHandle_t handle,
                                     cudaStream_t *streamId);
#pragma cuferry since(12.2)
cusolverStatus_t
cusolverDnSetDeterministicMode(cusolverDnHandle_t handle,
                               cusolverDeterministicMode_t mode);
cusolverStatus_t
cusolverDnGetDeterministicMode(cusolverDnHandle_t handle,
                               cusolverDeterministicMode_t *mode);
#pragma cuferry since(13.0)
cusolverStatus_t cusolverDnSetMathMode(cusolverDnHandle_t handle,
                                       cusolverMathMode_t mode);
cusolverStatus_t cusolverDnGetMathMode(cusolverDnHandle_t handle,
                                       cusolverMathMode_t *mode);
cusolverStatus_t cusolverDnSetEmulationStrategy(cusolverDnHandle_t handle,
                                                cudaEmulationStrategy strategy);
cusolverStatus_t
cusolverDnGetEmulationStrategy(cusolverDnHandle_t handle,
                               cudaEmulationStrategy *strategy);
#pragma cuferry since(11.7)
typedef void (*cusolverDnLoggerCallback_t)(int logLevel,
                                           const char *functionName,
                                           const char *message);
cusolverStatus_t
cusolverDnLoggerSetCallback(cusolverDnLoggerCallback_t callback);
cusolverStatus_t cusolverDnLoggerSetFile(FILE *file);
cusolverStatus_t cusolverDnLoggerOpenFile(const char *logFile);
cusolverStatus_t cusolverDnLoggerSetLevel(int level);
cusolverStatus_t cusolverDnLoggerSetMask(int mask);
cusolverStatus_t cusolverDnLoggerForceDisable(void);
#pragma cuferry since()

// X: the letter of the type. T: the type. R: the real type beside it.

// Factors of a matrix: Cholesky's (potrf), LU (getrf), QR (geqrf), of a
// symmetric one (sytrf); to solve with them.
#define __cuferry_dn_factors(X, T, R)                                          \
  cusolverStatus_t cusolverDn##X##potrf_bufferSize(                            \
      cusolverDnHandle_t handle, cublasFillMode_t uplo, int n, T *A, int lda,  \
      int *Lwork);                                                             \
  cusolverStatus_t cusolverDn##X##potrf(                                       \
      cusolverDnHandle_t handle, cublasFillMode_t uplo, int n, T *A, int lda,  \
      T *Workspace, int Lwork, int *devInfo);                                  \
  cusolverStatus_t cusolverDn##X##potrs(                                       \
      cusolverDnHandle_t handle, cublasFillMode_t uplo, int n, int nrhs,       \
      const T *A, int lda, T *B, int ldb, int *devInfo);                       \
  cusolverStatus_t cusolverDn##X##getrf_bufferSize(                            \
      cusolverDnHandle_t handle, int m, int n, T *A, int lda, int *Lwork);     \
  cusolverStatus_t cusolverDn##X##getrf(                                       \
      cusolverDnHandle_t handle, int m, int n, T *A, int lda, T *Workspace,    \
      int *devIpiv, int *devInfo);                                             \
  cusolverStatus_t cusolverDn##X##laswp(                                       \
      cusolverDnHandle_t handle, int n, T *A, int lda, int k1, int k2,         \
      const int *devIpiv, int incx);                                           \
  cusolverStatus_t cusolverDn##X##getrs(                                       \
      cusolverDnHandle_t handle, cublasOperation_t trans, int n, int nrhs,     \
      const T *A, int lda, const int *devIpiv, T *B, int ldb, int *devInfo);   \
  cusolverStatus_t cusolverDn##X##geqrf_bufferSize(                            \
      cusolverDnHandle_t handle, int m, int n, T *A, int lda, int *lwork);     \
  cusolverStatus_t cusolverDn##X##geqrf(                                       \
      cusolverDnHandle_t handle, int m, int n, T *A, int lda, T *TAU,          \
      T *Workspace, int Lwork, int *devInfo);                                  \
  cusolverStatus_t cusolverDn##X##sytrf_bufferSize(                            \
      cusolverDnHandle_t handle, int n, T *A, int lda, int *lwork);            \
  cusolverStatus_t cusolverDn##X##sytrf(                                       \
      cusolverDnHandle_t handle, cublasFillMode_t uplo, int n, T *A, int lda,  \
      int *ipiv, T *work, int lwork, int *info);                               \
  cusolverStatus_t cusolverDn##X##gebrd_bufferSize(                            \
      cusolverDnHandle_t handle, int m, int n, int *Lwork);                    \
  cusolverStatus_t cusolverDn##X##gebrd(                                       \
      cusolverDnHandle_t handle, int m, int n, T *A, int lda, R *D, R *E,      \
      T *TAUQ, T *TAUP, T *Work, int Lwork, int *devInfo);                     \
  cusolverStatus_t cusolverDn##X##gesvd_bufferSize(                            \
      cusolverDnHandle_t handle, int m, int n, int *lwork);                    \
  cusolverStatus_t cusolverDn##X##gesvd(                                       \
      cusolverDnHandle_t handle, signed char jobu, signed char jobvt, int m,   \
      int n, T *A, int lda, R *S, T *U, int ldu, T *VT, int ldvt, T *work,     \
      int lwork, R *rwork, int *info);
#define __cuferry_dn_batched(X, T, R)                                          \
  cusolverStatus_t cusolverDn##X##potrfBatched(                                \
      cusolverDnHandle_t handle, cublasFillMode_t uplo, int n, T *Aarray[],    \
      int lda, int *infoArray, int batchSize);                                 \
  cusolverStatus_t cusolverDn##X##potrsBatched(                                \
      cusolverDnHandle_t handle, cublasFillMode_t uplo, int n, int nrhs,       \
      T *A[], int lda, T *B[], int ldb, int *d_info, int batchSize);

// Inverses out of factors (potri, sytri), and a product of a triangle (lauum).
#define __cuferry_dn_triangle(name, T)                                         \
  cusolverStatus_t cusolverDn##name##_bufferSize(                              \
      cusolverDnHandle_t handle, cublasFillMode_t uplo, int n, T *A, int lda,  \
      int *lwork);                                                             \
  cusolverStatus_t cusolverDn##name(cusolverDnHandle_t handle,                 \
                                    cublasFillMode_t uplo, int n, T *A,        \
                                    int lda, T *work, int lwork,               \
                                    int *devInfo);
#define __cuferry_dn_inverses(X, T, R)                                         \
  __cuferry_dn_triangle(X##potri, T);                                          \
  __cuferry_dn_triangle(X##lauum, T);                                          \
  cusolverStatus_t cusolverDn##X##sytri_bufferSize(                            \
      cusolverDnHandle_t handle, cublasFillMode_t uplo, int n, T *A, int lda,  \
      const int *ipiv, int *lwork);                                            \
  cusolverStatus_t cusolverDn##X##sytri(                                       \
      cusolverDnHandle_t handle, cublasFillMode_t uplo, int n, T *A, int lda,  \
      const int *ipiv, T *work, int lwork, int *info);

// The factor Q: to make it (org, ung), to apply it (orm, unm).
#define __cuferry_dn_q(X, T, g, m_)                                            \
  cusolverStatus_t cusolverDn##X##g##qr_bufferSize(                            \
      cusolverDnHandle_t handle, int m, int n, int k, const T *A, int lda,     \
      const T *tau, int *lwork);                                               \
  cusolverStatus_t cusolverDn##X##g##qr(                                       \
      cusolverDnHandle_t handle, int m, int n, int k, T *A, int lda,           \
      const T *tau, T *work, int lwork, int *info);                            \
  cusolverStatus_t cusolverDn##X##g##br_bufferSize(                            \
      cusolverDnHandle_t handle, cublasSideMode_t side, int m, int n, int k,   \
      const T *A, int lda, const T *tau, int *lwork);                          \
  cusolverStatus_t cusolverDn##X##g##br(                                       \
      cusolverDnHandle_t handle, cublasSideMode_t side, int m, int n, int k,   \
      T *A, int lda, const T *tau, T *work, int lwork, int *info);             \
  cusolverStatus_t cusolverDn##X##g##tr_bufferSize(                            \
      cusolverDnHandle_t handle, cublasFillMode_t uplo, int n, const T *A,     \
      int lda, const T *tau, int *lwork);                                      \
  cusolverStatus_t cusolverDn##X##g##tr(                                       \
      cusolverDnHandle_t handle, cublasFillMode_t uplo, int n, T *A, int lda,  \
      const T *tau, T *work, int lwork, int *info);                            \
  cusolverStatus_t cusolverDn##X##m_##qr_bufferSize(                           \
      cusolverDnHandle_t handle, cublasSideMode_t side,                        \
      cublasOperation_t trans, int m, int n, int k, const T *A, int lda,       \
      const T *tau, const T *C, int ldc, int *lwork);                          \
  cusolverStatus_t cusolverDn##X##m_##qr(                                      \
      cusolverDnHandle_t handle, cublasSideMode_t side,                        \
      cublasOperation_t trans, int m, int n, int k, const T *A, int lda,       \
      const T *tau, T *C, int ldc, T *work, int lwork, int *devInfo);          \
  cusolverStatus_t cusolverDn##X##m_##tr_bufferSize(                           \
      cusolverDnHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, \
      cublasOperation_t trans, int m, int n, const T *A, int lda,              \
      const T *tau, const T *C, int ldc, int *lwork);                          \
  cusolverStatus_t cusolverDn##X##m_##tr(                                      \
      cusolverDnHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, \
      cublasOperation_t trans, int m, int n, T *A, int lda, T *tau, T *C,      \
      int ldc, T *work, int lwork, int *info);

// Eigenvalues of symmetric (sy) and Hermitian (he) matrices, alone and of a
// pair (gv); in a range (x); by Jacobi's method (j).
#define __cuferry_dn_eigen(X, T, R, s)                                         \
  cusolverStatus_t cusolverDn##X##s##trd_bufferSize(                           \
      cusolverDnHandle_t handle, cublasFillMode_t uplo, int n, const T *A,     \
      int lda, const R *d, const R *e, const T *tau, int *lwork);              \
  cusolverStatus_t cusolverDn##X##s##trd(                                      \
      cusolverDnHandle_t handle, cublasFillMode_t uplo, int n, T *A, int lda,  \
      R *d, R *e, T *tau, T *work, int lwork, int *info);                      \
  cusolverStatus_t cusolverDn##X##s##evd_bufferSize(                           \
      cusolverDnHandle_t handle, cusolverEigMode_t jobz,                       \
      cublasFillMode_t uplo, int n, const T *A, int lda, const R *W,           \
      int *lwork);                                                             \
  cusolverStatus_t cusolverDn##X##s##evd(                                      \
      cusolverDnHandle_t handle, cusolverEigMode_t jobz,                       \
      cublasFillMode_t uplo, int n, T *A, int lda, R *W, T *work, int lwork,   \
      int *info);                                                              \
  cusolverStatus_t cusolverDn##X##s##gvd_bufferSize(                           \
      cusolverDnHandle_t handle, cusolverEigType_t itype,                      \
      cusolverEigMode_t jobz, cublasFillMode_t uplo, int n, const T *A,        \
      int lda, const T *B, int ldb, const R *W, int *lwork);                   \
  cusolverStatus_t cusolverDn##X##s##gvd(                                      \
      cusolverDnHandle_t handle, cusolverEigType_t itype,                      \
      cusolverEigMode_t jobz, cublasFillMode_t uplo, int n, T *A, int lda,     \
      T *B, int ldb, R *W, T *work, int lwork, int *info);
#define __cuferry_dn_eigen_range(X, T, R, s)                                   \
  cusolverStatus_t cusolverDn##X##s##evdx_bufferSize(                          \
      cusolverDnHandle_t handle, cusolverEigMode_t jobz,                       \
      cusolverEigRange_t range, cublasFillMode_t uplo, int n, const T *A,      \
      int lda, R vl, R vu, int il, int iu, int *meig, const R *W, int *lwork); \
  cusolverStatus_t cusolverDn##X##s##evdx(                                     \
      cusolverDnHandle_t handle, cusolverEigMode_t jobz,                       \
      cusolverEigRange_t range, cublasFillMode_t uplo, int n, T *A, int lda,   \
      R vl, R vu, int il, int iu, int *meig, R *W, T *work, int lwork,         \
      int *info);                                                              \
  cusolverStatus_t cusolverDn##X##s##gvdx_bufferSize(                          \
      cusolverDnHandle_t handle, cusolverEigType_t itype,                      \
      cusolverEigMode_t jobz, cusolverEigRange_t range, cublasFillMode_t uplo, \
      int n, const T *A, int lda, const T *B, int ldb, R vl, R vu, int il,     \
      int iu, int *meig, const R *W, int *lwork);                              \
  cusolverStatus_t cusolverDn##X##s##gvdx(                                     \
      cusolverDnHandle_t handle, cusolverEigType_t itype,                      \
      cusolverEigMode_t jobz, cusolverEigRange_t range, cublasFillMode_t uplo, \
      int n, T *A, int lda, T *B, int ldb, R vl, R vu, int il, int iu,         \
      int *meig, R *W, T *work, int lwork, int *info);
#define __cuferry_dn_eigen_jacobi(X, T, R, s)                                  \
  cusolverStatus_t cusolverDn##X##s##evj_bufferSize(                           \
      cusolverDnHandle_t handle, cusolverEigMode_t jobz,                       \
      cublasFillMode_t uplo, int n, const T *A, int lda, const R *W,           \
      int *lwork, syevjInfo_t params);                                         \
  cusolverStatus_t cusolverDn##X##s##evj(                                      \
      cusolverDnHandle_t handle, cusolverEigMode_t jobz,                       \
      cublasFillMode_t uplo, int n, T *A, int lda, R *W, T *work, int lwork,   \
      int *info, syevjInfo_t params);                                          \
  cusolverStatus_t cusolverDn##X##s##evjBatched_bufferSize(                    \
      cusolverDnHandle_t handle, cusolverEigMode_t jobz,                       \
      cublasFillMode_t uplo, int n, const T *A, int lda, const R *W,           \
      int *lwork, syevjInfo_t params, int batchSize);                          \
  cusolverStatus_t cusolverDn##X##s##evjBatched(                               \
      cusolverDnHandle_t handle, cusolverEigMode_t jobz,                       \
      cublasFillMode_t uplo, int n, T *A, int lda, R *W, T *work, int lwork,   \
      int *info, syevjInfo_t params, int batchSize);                           \
  cusolverStatus_t cusolverDn##X##s##gvj_bufferSize(                           \
      cusolverDnHandle_t handle, cusolverEigType_t itype,                      \
      cusolverEigMode_t jobz, cublasFillMode_t uplo, int n, const T *A,        \
      int lda, const T *B, int ldb, const R *W, int *lwork,                    \
      syevjInfo_t params);                                                     \
  cusolverStatus_t cusolverDn##X##s##gvj(                                      \
      cusolverDnHandle_t handle, cusolverEigType_t itype,                      \
      cusolverEigMode_t jobz, cublasFillMode_t uplo, int n, T *A, int lda,     \
      T *B, int ldb, R *W, T *work, int lwork, int *info,                      \
      syevjInfo_t params);

// Singular values by Jacobi's method; nearly, of many matrices (gesvda).
#define __cuferry_dn_gesvdj(X, T, R)                                           \
  cusolverStatus_t cusolverDn##X##gesvdj_bufferSize(                           \
      cusolverDnHandle_t handle, cusolverEigMode_t jobz, int econ, int m,      \
      int n, const T *A, int lda, const R *S, const T *U, int ldu, const T *V, \
      int ldv, int *lwork, gesvdjInfo_t params);                               \
  cusolverStatus_t cusolverDn##X##gesvdj(                                      \
      cusolverDnHandle_t handle, cusolverEigMode_t jobz, int econ, int m,      \
      int n, T *A, int lda, R *S, T *U, int ldu, T *V, int ldv, T *work,       \
      int lwork, int *info, gesvdjInfo_t params);                              \
  cusolverStatus_t cusolverDn##X##gesvdjBatched_bufferSize(                    \
      cusolverDnHandle_t handle, cusolverEigMode_t jobz, int m, int n,         \
      const T *A, int lda, const R *S, const T *U, int ldu, const T *V,        \
      int ldv, int *lwork, gesvdjInfo_t params, int batchSize);                \
  cusolverStatus_t cusolverDn##X##gesvdjBatched(                               \
      cusolverDnHandle_t handle, cusolverEigMode_t jobz, int m, int n, T *A,   \
      int lda, R *S, T *U, int ldu, T *V, int ldv, T *work, int lwork,         \
      int *info, gesvdjInfo_t params, int batchSize);
#define __cuferry_dn_gesvda(X, T, R)                                           \
  cusolverStatus_t cusolverDn##X##gesvdaStridedBatched_bufferSize(             \
      cusolverDnHandle_t handle, cusolverEigMode_t jobz, int rank, int m,      \
      int n, const T *d_A, int lda, long long int strideA, const R *d_S,       \
      long long int strideS, const T *d_U, int ldu, long long int strideU,     \
      const T *d_V, int ldv, long long int strideV, int *lwork,                \
      int batchSize);                                                          \
  cusolverStatus_t cusolverDn##X##gesvdaStridedBatched(                        \
      cusolverDnHandle_t handle, cusolverEigMode_t jobz, int rank, int m,      \
      int n, const T *d_A, int lda, long long int strideA, R *d_S,             \
      long long int strideS, T *d_U, int ldu, long long int strideU, T *d_V,   \
      int ldv, long long int strideV, T *d_work, int lwork, int *d_info,       \
      double *h_R_nrmF, int batchSize);

#define __cuferry_dn_all(f)                                                    \
  f(S, float, float);                                                          \
  f(D, double, double);                                                        \
  f(C, cuComplex, float);                                                      \
  f(Z, cuDoubleComplex, double);
#define __cuferry_dn_self(f)                                                   \
  f(S, float, float, sy);                                                      \
  f(D, double, double, sy);                                                    \
  f(C, cuComplex, float, he);                                                  \
  f(Z, cuDoubleComplex, double, he);

__cuferry_dn_all(__cuferry_dn_factors);
__cuferry_dn_q(S, float, org, orm);
__cuferry_dn_q(D, double, org, orm);
__cuferry_dn_q(C, cuComplex, ung, unm);
__cuferry_dn_q(Z, cuDoubleComplex, ung, unm);
__cuferry_dn_self(__cuferry_dn_eigen);
#pragma cuferry since(9.0)
__cuferry_dn_self(__cuferry_dn_eigen_jacobi);
__cuferry_dn_all(__cuferry_dn_gesvdj);
#pragma cuferry since(9.1)
__cuferry_dn_all(__cuferry_dn_batched);
#pragma cuferry since(10.1)
__cuferry_dn_all(__cuferry_dn_inverses);
__cuferry_dn_self(__cuferry_dn_eigen_range);
__cuferry_dn_all(__cuferry_dn_gesvda);
#pragma cuferry since()

// How Jacobi's method is to go, and how it went.
#define __cuferry_dn_jacobi(Name, name, I)                                     \
  cusolverStatus_t cusolverDnCreate##Name##Info(I *info);                      \
  cusolverStatus_t cusolverDnDestroy##Name##Info(I info);                      \
  cusolverStatus_t cusolverDnX##name##SetTolerance(I info, double tolerance);  \
  cusolverStatus_t cusolverDnX##name##SetMaxSweeps(I info, int max_sweeps);    \
  cusolverStatus_t cusolverDnX##name##SetSortEig(I info, int sort_eig);        \
  cusolverStatus_t cusolverDnX##name##GetResidual(cusolverDnHandle_t handle,   \
                                                  I info, double *residual);   \
  cusolverStatus_t cusolverDnX##name##GetSweeps(                               \
      cusolverDnHandle_t handle, I info, int *executed_sweeps);
#pragma cuferry since(9.0)
__cuferry_dn_jacobi(Syevj, syevj, syevjInfo_t);
__cuferry_dn_jacobi(Gesvdj, gesvdj, gesvdjInfo_t);
#pragma cuferry since()

// Iterative refinement. The first letter is the type of the matrix, the second
// of its factors: half (H, K), bfloat16 (B, Y), TF32 (X, E), single (S, C),
// double (D, Z).
#define __cuferry_dn_gesv(XX, T)                                               \
  cusolverStatus_t cusolverDn##XX##gesv_bufferSize(                            \
      cusolverDnHandle_t handle, cusolver_int_t n, cusolver_int_t nrhs,        \
      T *dA, cusolver_int_t ldda, cusolver_int_t *dipiv, T *dB,                \
      cusolver_int_t lddb, T *dX, cusolver_int_t lddx, void *dWorkspace,       \
      size_t *lwork_bytes);                                                    \
  cusolverStatus_t cusolverDn##XX##gesv(                                       \
      cusolverDnHandle_t handle, cusolver_int_t n, cusolver_int_t nrhs,        \
      T *dA, cusolver_int_t ldda, cusolver_int_t *dipiv, T *dB,                \
      cusolver_int_t lddb, T *dX, cusolver_int_t lddx, void *dWorkspace,       \
      size_t lwork_bytes, cusolver_int_t *iter, cusolver_int_t *d_info);
#define __cuferry_dn_gels(XX, T)                                               \
  cusolverStatus_t cusolverDn##XX##gels_bufferSize(                            \
      cusolverDnHandle_t handle, cusolver_int_t m, cusolver_int_t n,           \
      cusolver_int_t nrhs, T *dA, cusolver_int_t ldda, T *dB,                  \
      cusolver_int_t lddb, T *dX, cusolver_int_t lddx, void *dWorkspace,       \
      size_t *lwork_bytes);                                                    \
  cusolverStatus_t cusolverDn##XX##gels(                                       \
      cusolverDnHandle_t handle, cusolver_int_t m, cusolver_int_t n,           \
      cusolver_int_t nrhs, T *dA, cusolver_int_t ldda, T *dB,                  \
      cusolver_int_t lddb, T *dX, cusolver_int_t lddx, void *dWorkspace,       \
      size_t lwork_bytes, cusolver_int_t *iter, cusolver_int_t *d_info);
#define __cuferry_dn_refined_102(f)                                            \
  f(ZZ, cuDoubleComplex);                                                      \
  f(ZC, cuDoubleComplex);                                                      \
  f(ZK, cuDoubleComplex);                                                      \
  f(CC, cuComplex);                                                            \
  f(CK, cuComplex);                                                            \
  f(DD, double);                                                               \
  f(DS, double);                                                               \
  f(DH, double);                                                               \
  f(SS, float);                                                                \
  f(SH, float);
#define __cuferry_dn_refined_110(f)                                            \
  f(ZE, cuDoubleComplex);                                                      \
  f(ZY, cuDoubleComplex);                                                      \
  f(CE, cuComplex);                                                            \
  f(CY, cuComplex);                                                            \
  f(DB, double);                                                               \
  f(DX, double);                                                               \
  f(SB, float);                                                                \
  f(SX, float);
#pragma cuferry since(10.2)
__cuferry_dn_refined_102(__cuferry_dn_gesv);
#pragma cuferry since(11.0)
__cuferry_dn_refined_110(__cuferry_dn_gesv);
__cuferry_dn_refined_102(__cuferry_dn_gels);
__cuferry_dn_refined_110(__cuferry_dn_gels);
#pragma cuferry since()

// Iterative refinement, every choice an argument.
#pragma cuferry since(10.2)
cusolverStatus_t cusolverDnIRSXgesv_bufferSize(cusolverDnHandle_t handle,
                                               cusolverDnIRSParams_t params,
                                               cusolver_int_t n,
                                               cusolver_int_t nrhs,
                                               size_t *lwork_bytes);
cusolverStatus_t cusolverDnIRSXgesv(
    cusolverDnHandle_t handle, cusolverDnIRSParams_t gesv_irs_params,
    cusolverDnIRSInfos_t gesv_irs_infos, cusolver_int_t n, cusolver_int_t nrhs,
    void *dA, cusolver_int_t ldda, void *dB, cusolver_int_t lddb, void *dX,
    cusolver_int_t lddx, void *dWorkspace, size_t lwork_bytes,
    cusolver_int_t *niters, cusolver_int_t *d_info);
#pragma cuferry since(11.0)
cusolverStatus_t cusolverDnIRSXgels_bufferSize(
    cusolverDnHandle_t handle, cusolverDnIRSParams_t params, cusolver_int_t m,
    cusolver_int_t n, cusolver_int_t nrhs, size_t *lwork_bytes);
cusolverStatus_t cusolverDnIRSXgels(
    cusolverDnHandle_t handle, cusolverDnIRSParams_t gels_irs_params,
    cusolverDnIRSInfos_t gels_irs_infos, cusolver_int_t m, cusolver_int_t n,
    cusolver_int_t nrhs, void *dA, cusolver_int_t ldda, void *dB,
    cusolver_int_t lddb, void *dX, cusolver_int_t lddx, void *dWorkspace,
    size_t lwork_bytes, cusolver_int_t *niters, cusolver_int_t *d_info);
#pragma cuferry since(10.2)
cusolverStatus_t cusolverDnIRSParamsCreate(cusolverDnIRSParams_t *params);
cusolverStatus_t cusolverDnIRSParamsDestroy(cusolverDnIRSParams_t params);
cusolverStatus_t
cusolverDnIRSParamsSetRefinementSolver(cusolverDnIRSParams_t params,
                                       cusolverIRSRefinement_t solver);
cusolverStatus_t
cusolverDnIRSParamsSetSolverMainPrecision(cusolverDnIRSParams_t params,
                                          cusolverPrecType_t precision);
cusolverStatus_t
cusolverDnIRSParamsSetSolverLowestPrecision(cusolverDnIRSParams_t params,
                                            cusolverPrecType_t precision);
cusolverStatus_t
cusolverDnIRSParamsSetSolverPrecisions(cusolverDnIRSParams_t params,
                                       cusolverPrecType_t main_precision,
                                       cusolverPrecType_t lowest_precision);
cusolverStatus_t cusolverDnIRSParamsSetTol(cusolverDnIRSParams_t params,
                                           double val);
cusolverStatus_t cusolverDnIRSParamsSetTolInner(cusolverDnIRSParams_t params,
                                                double val);
cusolverStatus_t cusolverDnIRSParamsSetMaxIters(cusolverDnIRSParams_t params,
                                                cusolver_int_t maxiters);
cusolverStatus_t
cusolverDnIRSParamsSetMaxItersInner(cusolverDnIRSParams_t params,
                                    cusolver_int_t maxiters_inner);
cusolverStatus_t cusolverDnIRSParamsGetMaxIters(cusolverDnIRSParams_t params,
                                                cusolver_int_t *maxiters);
#pragma cuferry since(11.0)
cusolverStatus_t
cusolverDnIRSParamsEnableFallback(cusolverDnIRSParams_t params);
cusolverStatus_t
cusolverDnIRSParamsDisableFallback(cusolverDnIRSParams_t params);
#pragma cuferry since(10.2)
cusolverStatus_t cusolverDnIRSInfosCreate(cusolverDnIRSInfos_t *infos);
cusolverStatus_t cusolverDnIRSInfosDestroy(cusolverDnIRSInfos_t infos);
cusolverStatus_t cusolverDnIRSInfosGetNiters(cusolverDnIRSInfos_t infos,
                                             cusolver_int_t *niters);
cusolverStatus_t
cusolverDnIRSInfosGetOuterNiters(cusolverDnIRSInfos_t infos,
                                 cusolver_int_t *outer_niters);
cusolverStatus_t cusolverDnIRSInfosGetMaxIters(cusolverDnIRSInfos_t infos,
                                               cusolver_int_t *maxiters);
cusolverStatus_t cusolverDnIRSInfosRequestResidual(cusolverDnIRSInfos_t infos);
cusolverStatus_t
cusolverDnIRSInfosGetResidualHistory(cusolverDnIRSInfos_t infos,
                                     void **residual_history);
#pragma cuferry since()

// Types known at run time only, sizes of 64 bits. The first names (CUDA 11.0)
// had one workspace, those with X have one on the device and one on the host.
#pragma cuferry since(11.0)
cusolverStatus_t cusolverDnCreateParams(cusolverDnParams_t *params);
cusolverStatus_t cusolverDnDestroyParams(cusolverDnParams_t params);
cusolverStatus_t cusolverDnSetAdvOptions(cusolverDnParams_t params,
                                         cusolverDnFunction_t function,
                                         cusolverAlgMode_t algo);
#pragma cuferry since()

// Parameters that ask how much workspace, and that give it: one, or two.
#define __cuferry_dn_size_one size_t *workspaceInBytes
#define __cuferry_dn_buffer_one void *pBuffer, size_t workspaceInBytes
#define __cuferry_dn_size_two                                                  \
  size_t *workspaceInBytesOnDevice, size_t *workspaceInBytesOnHost
#define __cuferry_dn_buffer_two                                                \
  void *bufferOnDevice, size_t workspaceInBytesOnDevice, void *bufferOnHost,   \
      size_t workspaceInBytesOnHost

#define __cuferry_dn_any(Potrf, Potrs, Geqrf, Getrf, Getrs, Syevd, Syevdx,     \
                         Gesvd, ways)                                          \
  cusolverStatus_t cusolverDn##Potrf##_bufferSize(                             \
      cusolverDnHandle_t handle, cusolverDnParams_t params,                    \
      cublasFillMode_t uplo, int64_t n, cudaDataType dataTypeA, const void *A, \
      int64_t lda, cudaDataType computeType, __cuferry_dn_size_##ways);        \
  cusolverStatus_t cusolverDn##Potrf(                                          \
      cusolverDnHandle_t handle, cusolverDnParams_t params,                    \
      cublasFillMode_t uplo, int64_t n, cudaDataType dataTypeA, void *A,       \
      int64_t lda, cudaDataType computeType, __cuferry_dn_buffer_##ways,       \
      int *info);                                                              \
  cusolverStatus_t cusolverDn##Potrs(                                          \
      cusolverDnHandle_t handle, cusolverDnParams_t params,                    \
      cublasFillMode_t uplo, int64_t n, int64_t nrhs, cudaDataType dataTypeA,  \
      const void *A, int64_t lda, cudaDataType dataTypeB, void *B,             \
      int64_t ldb, int *info);                                                 \
  cusolverStatus_t cusolverDn##Geqrf##_bufferSize(                             \
      cusolverDnHandle_t handle, cusolverDnParams_t params, int64_t m,         \
      int64_t n, cudaDataType dataTypeA, const void *A, int64_t lda,           \
      cudaDataType dataTypeTau, const void *tau, cudaDataType computeType,     \
      __cuferry_dn_size_##ways);                                               \
  cusolverStatus_t cusolverDn##Geqrf(                                          \
      cusolverDnHandle_t handle, cusolverDnParams_t params, int64_t m,         \
      int64_t n, cudaDataType dataTypeA, void *A, int64_t lda,                 \
      cudaDataType dataTypeTau, void *tau, cudaDataType computeType,           \
      __cuferry_dn_buffer_##ways, int *info);                                  \
  cusolverStatus_t cusolverDn##Getrf##_bufferSize(                             \
      cusolverDnHandle_t handle, cusolverDnParams_t params, int64_t m,         \
      int64_t n, cudaDataType dataTypeA, const void *A, int64_t lda,           \
      cudaDataType computeType, __cuferry_dn_size_##ways);                     \
  cusolverStatus_t cusolverDn##Getrf(                                          \
      cusolverDnHandle_t handle, cusolverDnParams_t params, int64_t m,         \
      int64_t n, cudaDataType dataTypeA, void *A, int64_t lda, int64_t *ipiv,  \
      cudaDataType computeType, __cuferry_dn_buffer_##ways, int *info);        \
  cusolverStatus_t cusolverDn##Getrs(                                          \
      cusolverDnHandle_t handle, cusolverDnParams_t params,                    \
      cublasOperation_t trans, int64_t n, int64_t nrhs,                        \
      cudaDataType dataTypeA, const void *A, int64_t lda, const int64_t *ipiv, \
      cudaDataType dataTypeB, void *B, int64_t ldb, int *info);                \
  cusolverStatus_t cusolverDn##Syevd##_bufferSize(                             \
      cusolverDnHandle_t handle, cusolverDnParams_t params,                    \
      cusolverEigMode_t jobz, cublasFillMode_t uplo, int64_t n,                \
      cudaDataType dataTypeA, const void *A, int64_t lda,                      \
      cudaDataType dataTypeW, const void *W, cudaDataType computeType,         \
      __cuferry_dn_size_##ways);                                               \
  cusolverStatus_t cusolverDn##Syevd(                                          \
      cusolverDnHandle_t handle, cusolverDnParams_t params,                    \
      cusolverEigMode_t jobz, cublasFillMode_t uplo, int64_t n,                \
      cudaDataType dataTypeA, void *A, int64_t lda, cudaDataType dataTypeW,    \
      void *W, cudaDataType computeType, __cuferry_dn_buffer_##ways,           \
      int *info);                                                              \
  cusolverStatus_t cusolverDn##Syevdx##_bufferSize(                            \
      cusolverDnHandle_t handle, cusolverDnParams_t params,                    \
      cusolverEigMode_t jobz, cusolverEigRange_t range, cublasFillMode_t uplo, \
      int64_t n, cudaDataType dataTypeA, const void *A, int64_t lda, void *vl, \
      void *vu, int64_t il, int64_t iu, int64_t *h_meig,                       \
      cudaDataType dataTypeW, const void *W, cudaDataType computeType,         \
      __cuferry_dn_size_##ways);                                               \
  cusolverStatus_t cusolverDn##Syevdx(                                         \
      cusolverDnHandle_t handle, cusolverDnParams_t params,                    \
      cusolverEigMode_t jobz, cusolverEigRange_t range, cublasFillMode_t uplo, \
      int64_t n, cudaDataType dataTypeA, void *A, int64_t lda, void *vl,       \
      void *vu, int64_t il, int64_t iu, int64_t *meig64,                       \
      cudaDataType dataTypeW, void *W, cudaDataType computeType,               \
      __cuferry_dn_buffer_##ways, int *info);                                  \
  cusolverStatus_t cusolverDn##Gesvd##_bufferSize(                             \
      cusolverDnHandle_t handle, cusolverDnParams_t params, signed char jobu,  \
      signed char jobvt, int64_t m, int64_t n, cudaDataType dataTypeA,         \
      const void *A, int64_t lda, cudaDataType dataTypeS, const void *S,       \
      cudaDataType dataTypeU, const void *U, int64_t ldu,                      \
      cudaDataType dataTypeVT, const void *VT, int64_t ldvt,                   \
      cudaDataType computeType, __cuferry_dn_size_##ways);                     \
  cusolverStatus_t cusolverDn##Gesvd(                                          \
      cusolverDnHandle_t handle, cusolverDnParams_t params, signed char jobu,  \
      signed char jobvt, int64_t m, int64_t n, cudaDataType dataTypeA,         \
      void *A, int64_t lda, cudaDataType dataTypeS, void *S,                   \
      cudaDataType dataTypeU, void *U, int64_t ldu, cudaDataType dataTypeVT,   \
      void *VT, int64_t ldvt, cudaDataType computeType,                        \
      __cuferry_dn_buffer_##ways, int *info);
#pragma cuferry since(11.0) until(12.9)
__cuferry_dn_any(Potrf, Potrs, Geqrf, Getrf, Getrs, Syevd, Syevdx, Gesvd, one);
#pragma cuferry since(11.1) until()
__cuferry_dn_any(Xpotrf, Xpotrs, Xgeqrf, Xgetrf, Xgetrs, Xsyevd, Xsyevdx,
                 Xgesvd, two);

// Singular values by the polar decomposition (gesvdp), by sampling (gesvdr).
cusolverStatus_t cusolverDnXgesvdp_bufferSize(
    cusolverDnHandle_t handle, cusolverDnParams_t params,
    cusolverEigMode_t jobz, int econ, int64_t m, int64_t n,
    cudaDataType dataTypeA, const void *A, int64_t lda, cudaDataType dataTypeS,
    const void *S, cudaDataType dataTypeU, const void *U, int64_t ldu,
    cudaDataType dataTypeV, const void *V, int64_t ldv,
    cudaDataType computeType, __cuferry_dn_size_two);
cusolverStatus_t cusolverDnXgesvdp(
    cusolverDnHandle_t handle, cusolverDnParams_t params,
    cusolverEigMode_t jobz, int econ, int64_t m, int64_t n,
    cudaDataType dataTypeA, void *A, int64_t lda, cudaDataType dataTypeS,
    void *S, cudaDataType dataTypeU, void *U, int64_t ldu,
    cudaDataType dataTypeV, void *V, int64_t ldv, cudaDataType computeType,
    __cuferry_dn_buffer_two, int *d_info, double *h_err_sigma);
#pragma cuferry since(11.2)
cusolverStatus_t cusolverDnXgesvdr_bufferSize(
    cusolverDnHandle_t handle, cusolverDnParams_t params, signed char jobu,
    signed char jobv, int64_t m, int64_t n, int64_t k, int64_t p,
    int64_t niters, cudaDataType dataTypeA, const void *A, int64_t lda,
    cudaDataType dataTypeSrand, const void *Srand, cudaDataType dataTypeUrand,
    const void *Urand, int64_t ldUrand, cudaDataType dataTypeVrand,
    const void *Vrand, int64_t ldVrand, cudaDataType computeType,
    __cuferry_dn_size_two);
cusolverStatus_t cusolverDnXgesvdr(
    cusolverDnHandle_t handle, cusolverDnParams_t params, signed char jobu,
    signed char jobv, int64_t m, int64_t n, int64_t k, int64_t p,
    int64_t niters, cudaDataType dataTypeA, void *A, int64_t lda,
    cudaDataType dataTypeSrand, void *Srand, cudaDataType dataTypeUrand,
    void *Urand, int64_t ldUrand, cudaDataType dataTypeVrand, void *Vrand,
    int64_t ldVrand, cudaDataType computeType, __cuferry_dn_buffer_two,
    int *d_info);

// To solve with the factors of a symmetric matrix; the inverse of a triangle;
// reflectors as one.
#pragma cuferry since(11.3)
cusolverStatus_t cusolverDnXsytrs_bufferSize(
    cusolverDnHandle_t handle, cublasFillMode_t uplo, int64_t n, int64_t nrhs,
    cudaDataType dataTypeA, const void *A, int64_t lda, const int64_t *ipiv,
    cudaDataType dataTypeB, void *B, int64_t ldb, __cuferry_dn_size_two);
cusolverStatus_t cusolverDnXsytrs(
    cusolverDnHandle_t handle, cublasFillMode_t uplo, int64_t n, int64_t nrhs,
    cudaDataType dataTypeA, const void *A, int64_t lda, const int64_t *ipiv,
    cudaDataType dataTypeB, void *B, int64_t ldb, __cuferry_dn_buffer_two,
    int *info);
#pragma cuferry since(11.4)
cusolverStatus_t cusolverDnXtrtri_bufferSize(
    cusolverDnHandle_t handle, cublasFillMode_t uplo, cublasDiagType_t diag,
    int64_t n, cudaDataType dataTypeA, void *A, int64_t lda,
    __cuferry_dn_size_two);
cusolverStatus_t cusolverDnXtrtri(
    cusolverDnHandle_t handle, cublasFillMode_t uplo, cublasDiagType_t diag,
    int64_t n, cudaDataType dataTypeA, void *A, int64_t lda,
    __cuferry_dn_buffer_two, int *devInfo);
#pragma cuferry since(12.4)
cusolverStatus_t cusolverDnXlarft_bufferSize(
    cusolverDnHandle_t handle, cusolverDnParams_t params,
    cusolverDirectMode_t direct, cusolverStorevMode_t storev, int64_t n,
    int64_t k, cudaDataType dataTypeV, const void *d_V, int64_t ldv,
    cudaDataType dataTypeTau, const void *d_tau, cudaDataType dataTypeT,
    void *d_T, int64_t ldt, cudaDataType computeType, __cuferry_dn_size_two);
cusolverStatus_t cusolverDnXlarft(
    cusolverDnHandle_t handle, cusolverDnParams_t params,
    cusolverDirectMode_t direct, cusolverStorevMode_t storev, int64_t n,
    int64_t k, cudaDataType dataTypeV, const void *d_V, int64_t ldv,
    cudaDataType dataTypeTau, const void *d_tau, cudaDataType dataTypeT,
    void *d_T, int64_t ldt, cudaDataType computeType, __cuferry_dn_buffer_two);

// Eigenvalues of many matrices, and of a matrix without symmetry.
#pragma cuferry since(12.6)
cusolverStatus_t cusolverDnXsyevBatched_bufferSize(
    cusolverDnHandle_t handle, cusolverDnParams_t params,
    cusolverEigMode_t jobz, cublasFillMode_t uplo, int64_t n,
    cudaDataType dataTypeA, const void *A, int64_t lda, cudaDataType dataTypeW,
    const void *W, cudaDataType computeType, __cuferry_dn_size_two,
    int64_t batchSize);
cusolverStatus_t cusolverDnXsyevBatched(
    cusolverDnHandle_t handle, cusolverDnParams_t params,
    cusolverEigMode_t jobz, cublasFillMode_t uplo, int64_t n,
    cudaDataType dataTypeA, void *A, int64_t lda, cudaDataType dataTypeW,
    void *W, cudaDataType computeType, __cuferry_dn_buffer_two, int *info,
    int64_t batchSize);
cusolverStatus_t cusolverDnXgeev_bufferSize(
    cusolverDnHandle_t handle, cusolverDnParams_t params,
    cusolverEigMode_t jobvl, cusolverEigMode_t jobvr, int64_t n,
    cudaDataType dataTypeA, const void *A, int64_t lda, cudaDataType dataTypeW,
    const void *W, cudaDataType dataTypeVL, const void *VL, int64_t ldvl,
    cudaDataType dataTypeVR, const void *VR, int64_t ldvr,
    cudaDataType computeType, __cuferry_dn_size_two);
cusolverStatus_t cusolverDnXgeev(
    cusolverDnHandle_t handle, cusolverDnParams_t params,
    cusolverEigMode_t jobvl, cusolverEigMode_t jobvr, int64_t n,
    cudaDataType dataTypeA, void *A, int64_t lda, cudaDataType dataTypeW,
    void *W, cudaDataType dataTypeVL, void *VL, int64_t ldvl,
    cudaDataType dataTypeVR, void *VR, int64_t ldvr, cudaDataType computeType,
    __cuferry_dn_buffer_two, int *info);
#pragma cuferry since()

__cuferry_extern_c_end

#endif // CUSOLVERDN_H_
