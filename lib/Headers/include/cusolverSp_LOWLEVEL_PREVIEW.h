// cuSOLVER for sparse matrices, step by step: analysis, workspace, factors, to
// solve.
#ifndef CUSOLVERSP_LOWLEVEL_PREVIEW_H_
#define CUSOLVERSP_LOWLEVEL_PREVIEW_H_

#include "cusolverSp.h"

#pragma cuferry library(cusolver)

typedef struct csrluInfoHost *csrluInfoHost_t;
typedef struct csrqrInfoHost *csrqrInfoHost_t;
typedef struct csrcholInfoHost *csrcholInfoHost_t;
typedef struct csrcholInfo *csrcholInfo_t;

__cuferry_extern_c_begin

#define __cuferry_sp_object(Name, Handle)                                      \
  cusolverStatus_t cusolverSpCreate##Name(Handle *info);                       \
  cusolverStatus_t cusolverSpDestroy##Name(Handle info);
__cuferry_sp_object(CsrluInfoHost, csrluInfoHost_t);
__cuferry_sp_object(CsrqrInfoHost, csrqrInfoHost_t);
__cuferry_sp_object(CsrcholInfoHost, csrcholInfoHost_t);
__cuferry_sp_object(CsrcholInfo, csrcholInfo_t);
#undef __cuferry_sp_object

// X: the letter of the type. T: the type. R: the real type beside it. Where:
// nothing, or Host. I: the type of the analysis.

// LU, on the host only.
cusolverStatus_t cusolverSpXcsrluAnalysisHost(
    cusolverSpHandle_t handle, int n, int nnzA,
    const cusparseMatDescr_t descrA, const int *csrRowPtrA,
    const int *csrColIndA, csrluInfoHost_t info);
cusolverStatus_t cusolverSpXcsrluNnzHost(cusolverSpHandle_t handle,
                                         int *nnzLRef, int *nnzURef,
                                         csrluInfoHost_t info);
#define __cuferry_sp_lu(X, T, R)                                               \
  cusolverStatus_t cusolverSp##X##csrluBufferInfoHost(                         \
      cusolverSpHandle_t handle, int n, int nnzA,                              \
      const cusparseMatDescr_t descrA, __cuferry_csr(T, A),                    \
      csrluInfoHost_t info, size_t *internalDataInBytes,                       \
      size_t *workspaceInBytes);                                               \
  cusolverStatus_t cusolverSp##X##csrluFactorHost(                             \
      cusolverSpHandle_t handle, int n, int nnzA,                              \
      const cusparseMatDescr_t descrA, __cuferry_csr(T, A),                    \
      csrluInfoHost_t info, R pivot_threshold, void *pBuffer);                 \
  cusolverStatus_t cusolverSp##X##csrluZeroPivotHost(                          \
      cusolverSpHandle_t handle, csrluInfoHost_t info, R tol, int *position);  \
  cusolverStatus_t cusolverSp##X##csrluSolveHost(                              \
      cusolverSpHandle_t handle, int n, const T *b, T *x,                      \
      csrluInfoHost_t info, void *pBuffer);                                    \
  cusolverStatus_t cusolverSp##X##csrluExtractHost(                            \
      cusolverSpHandle_t handle, int *P, int *Q,                               \
      const cusparseMatDescr_t descrL, __cuferry_csr_out(T, L),                \
      const cusparseMatDescr_t descrU, __cuferry_csr_out(T, U),                \
      csrluInfoHost_t info, void *pBuffer);

// QR, on the host and on the device.
#define __cuferry_sp_qr(X, T, R, Where, I)                                     \
  cusolverStatus_t cusolverSp##X##csrqrBufferInfo##Where(                      \
      cusolverSpHandle_t handle, int m, int n, int nnzA,                       \
      const cusparseMatDescr_t descrA, __cuferry_csr(T, A), I info,            \
      size_t *internalDataInBytes, size_t *workspaceInBytes);                  \
  cusolverStatus_t cusolverSp##X##csrqrSetup##Where(                           \
      cusolverSpHandle_t handle, int m, int n, int nnzA,                       \
      const cusparseMatDescr_t descrA, __cuferry_csr(T, A), T mu, I info);     \
  cusolverStatus_t cusolverSp##X##csrqrFactor##Where(                          \
      cusolverSpHandle_t handle, int m, int n, int nnzA, T *b, T *x, I info,   \
      void *pBuffer);                                                          \
  cusolverStatus_t cusolverSp##X##csrqrZeroPivot##Where(                       \
      cusolverSpHandle_t handle, I info, R tol, int *position);                \
  cusolverStatus_t cusolverSp##X##csrqrSolve##Where(                           \
      cusolverSpHandle_t handle, int m, int n, T *b, T *x, I info,             \
      void *pBuffer);
#define __cuferry_sp_qr_analysis(Where, I)                                     \
  cusolverStatus_t cusolverSpXcsrqrAnalysis##Where(                            \
      cusolverSpHandle_t handle, int m, int n, int nnzA,                       \
      const cusparseMatDescr_t descrA, const int *csrRowPtrA,                  \
      const int *csrColIndA, I info);
__cuferry_sp_qr_analysis(Host, csrqrInfoHost_t);
__cuferry_sp_qr_analysis(, csrqrInfo_t);

// Cholesky's factors, on the host and on the device.
#define __cuferry_sp_chol(X, T, R, Where, I)                                   \
  cusolverStatus_t cusolverSp##X##csrcholBufferInfo##Where(                    \
      cusolverSpHandle_t handle, int n, int nnzA,                              \
      const cusparseMatDescr_t descrA, __cuferry_csr(T, A), I info,            \
      size_t *internalDataInBytes, size_t *workspaceInBytes);                  \
  cusolverStatus_t cusolverSp##X##csrcholFactor##Where(                        \
      cusolverSpHandle_t handle, int n, int nnzA,                              \
      const cusparseMatDescr_t descrA, __cuferry_csr(T, A), I info,            \
      void *pBuffer);                                                          \
  cusolverStatus_t cusolverSp##X##csrcholZeroPivot##Where(                     \
      cusolverSpHandle_t handle, I info, R tol, int *position);                \
  cusolverStatus_t cusolverSp##X##csrcholSolve##Where(                         \
      cusolverSpHandle_t handle, int n, const T *b, T *x, I info,              \
      void *pBuffer);
#define __cuferry_sp_chol_analysis(Where, I)                                   \
  cusolverStatus_t cusolverSpXcsrcholAnalysis##Where(                          \
      cusolverSpHandle_t handle, int n, int nnzA,                              \
      const cusparseMatDescr_t descrA, const int *csrRowPtrA,                  \
      const int *csrColIndA, I info);
__cuferry_sp_chol_analysis(Host, csrcholInfoHost_t);
__cuferry_sp_chol_analysis(, csrcholInfo_t);

#define __cuferry_sp_steps(X, T, R)                                            \
  __cuferry_sp_lu(X, T, R);                                                    \
  __cuferry_sp_qr(X, T, R, Host, csrqrInfoHost_t);                             \
  __cuferry_sp_qr(X, T, R, , csrqrInfo_t);                                     \
  __cuferry_sp_chol(X, T, R, Host, csrcholInfoHost_t);                         \
  __cuferry_sp_chol(X, T, R, , csrcholInfo_t);
#define __cuferry_sp_diagonal(X, R)                                            \
  cusolverStatus_t cusolverSp##X##csrcholDiag(cusolverSpHandle_t handle,       \
                                              csrcholInfo_t info, R *diag);
__cuferry_sp_steps(S, float, float);
__cuferry_sp_steps(D, double, double);
__cuferry_sp_steps(C, cuComplex, float);
__cuferry_sp_steps(Z, cuDoubleComplex, double);
#pragma cuferry since(10.1)
__cuferry_sp_diagonal(S, float);
__cuferry_sp_diagonal(D, double);
__cuferry_sp_diagonal(C, float);
__cuferry_sp_diagonal(Z, double);
#pragma cuferry since()
#undef __cuferry_sp_lu
#undef __cuferry_sp_qr
#undef __cuferry_sp_qr_analysis
#undef __cuferry_sp_chol
#undef __cuferry_sp_chol_analysis
#undef __cuferry_sp_steps
#undef __cuferry_sp_diagonal

__cuferry_extern_c_end

#endif // CUSOLVERSP_LOWLEVEL_PREVIEW_H_
