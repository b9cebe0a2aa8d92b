// cuSOLVER for sparse matrices. A name that ends in Host works on the host.
#ifndef CUSOLVERSP_H_
#define CUSOLVERSP_H_

#include "cublas_v2.h"
#include "cusolver_common.h"
#include "cusparse.h"
#include <stdint.h>

#pragma cuferry library(cusolver)
#pragma cuferry family(cusolverSp[A-Z]*)

typedef struct cusolverSpContext *cusolverSpHandle_t;
typedef struct csrqrInfo *csrqrInfo_t;

__cuferry_extern_c_begin

cusolverStatus_t cusolverSpCreate(cusolverSpHandle_t *handle);
cusolverStatus_t cusolverSpDestroy(cusolverSpHandle_t handle);
cusolverStatus_t cusolverSpSetStream(cusolverSpHandle_t handle,
                                     cudaStream_t streamId);
cusolverStatus_t cusolverSpGetStream(cusolverSpHandle_t handle,
                                     cudaStream_t *streamId);
cusolverStatus_t cusolverSpCreateCsrqrInfo(csrqrInfo_t *info);
cusolverStatus_t cusolverSpDestroyCsrqrInfo(csrqrInfo_t info);

// X: the letter of the type. T: the type. R: the real type beside it. CT: the
// complex type beside it.

// A system: by LU, QR, Cholesky's factors; in the sense of least squares;
// eigenvalues near one (eigvsi), how many in a box (eigs).
#define __cuferry_sp_solve(name, T, R)                                         \
  cusolverStatus_t cusolverSp##name(                                           \
      cusolverSpHandle_t handle, int m, int nnz,                               \
      const cusparseMatDescr_t descrA, __cuferry_csr(T, A), const T *b, R tol, \
      int reorder, T *x, int *singularity);
#define __cuferry_sp_eigvsi(name, T, R)                                        \
  cusolverStatus_t cusolverSp##name(                                           \
      cusolverSpHandle_t handle, int m, int nnz,                               \
      const cusparseMatDescr_t descrA, __cuferry_csr(T, A), T mu0,             \
      const T *x0, int maxite, R tol, T *mu, T *x);
#define __cuferry_sp(X, T, R, CT)                                              \
  __cuferry_sp_solve(X##csrlsvluHost, T, R);                                   \
  __cuferry_sp_solve(X##csrlsvqr, T, R);                                       \
  __cuferry_sp_solve(X##csrlsvqrHost, T, R);                                   \
  __cuferry_sp_solve(X##csrlsvchol, T, R);                                     \
  __cuferry_sp_solve(X##csrlsvcholHost, T, R);                                 \
  cusolverStatus_t cusolverSp##X##csrlsqvqrHost(                               \
      cusolverSpHandle_t handle, int m, int n, int nnz,                        \
      const cusparseMatDescr_t descrA, __cuferry_csr(T, A), const T *b, R tol, \
      int *rankA, T *x, int *p, R *min_norm);                                  \
  __cuferry_sp_eigvsi(X##csreigvsi, T, R);                                     \
  __cuferry_sp_eigvsi(X##csreigvsiHost, T, R);                                 \
  cusolverStatus_t cusolverSp##X##csreigsHost(                                 \
      cusolverSpHandle_t handle, int m, int nnz,                               \
      const cusparseMatDescr_t descrA, __cuferry_csr(T, A),                    \
      CT left_bottom_corner, CT right_upper_corner, int *num_eigs);            \
  cusolverStatus_t cusolverSp##X##csrqrBufferInfoBatched(                      \
      cusolverSpHandle_t handle, int m, int n, int nnz,                        \
      const cusparseMatDescr_t descrA, __cuferry_csr(T, A), int batchSize,     \
      csrqrInfo_t info, size_t *internalDataInBytes,                           \
      size_t *workspaceInBytes);                                               \
  cusolverStatus_t cusolverSp##X##csrqrsvBatched(                              \
      cusolverSpHandle_t handle, int m, int n, int nnz,                        \
      const cusparseMatDescr_t descrA, __cuferry_csr(T, A), const T *b, T *x,  \
      int batchSize, csrqrInfo_t info, void *pBuffer);
__cuferry_sp(S, float, float, cuComplex);
__cuferry_sp(D, double, double, cuDoubleComplex);
__cuferry_sp(C, cuComplex, float, cuComplex);
__cuferry_sp(Z, cuDoubleComplex, double, cuDoubleComplex);
#undef __cuferry_sp_solve
#undef __cuferry_sp_eigvsi
#undef __cuferry_sp
cusolverStatus_t cusolverSpXcsrqrAnalysisBatched(
    cusolverSpHandle_t handle, int m, int n, int nnzA,
    const cusparseMatDescr_t descrA, const int *csrRowPtrA,
    const int *csrColIndA, csrqrInfo_t info);

// Structure: is it symmetric, and a better order of rows and columns.
cusolverStatus_t cusolverSpXcsrissymHost(
    cusolverSpHandle_t handle, int m, int nnzA,
    const cusparseMatDescr_t descrA, const int *csrRowPtrA,
    const int *csrEndPtrA, const int *csrColIndA, int *issym);
#define __cuferry_sp_order(name)                                               \
  cusolverStatus_t cusolverSpX##name##Host(                                    \
      cusolverSpHandle_t handle, int n, int nnzA,                              \
      const cusparseMatDescr_t descrA, const int *csrRowPtrA,                  \
      const int *csrColIndA, int *p);
__cuferry_sp_order(csrsymrcm);
__cuferry_sp_order(csrsymmdq);
__cuferry_sp_order(csrsymamd);
#undef __cuferry_sp_order
#pragma cuferry since(9.2)
cusolverStatus_t cusolverSpXcsrmetisndHost(
    cusolverSpHandle_t handle, int n, int nnzA,
    const cusparseMatDescr_t descrA, const int *csrRowPtrA,
    const int *csrColIndA, const int64_t *options, int *p);
#define __cuferry_sp_zfd(X, T)                                                 \
  cusolverStatus_t cusolverSp##X##csrzfdHost(                                  \
      cusolverSpHandle_t handle, int n, int nnz,                               \
      const cusparseMatDescr_t descrA, __cuferry_csr(T, A), int *P,            \
      int *numnz);
__cuferry_sp_zfd(S, float);
__cuferry_sp_zfd(D, double);
__cuferry_sp_zfd(C, cuComplex);
__cuferry_sp_zfd(Z, cuDoubleComplex);
#undef __cuferry_sp_zfd
#pragma cuferry since()
cusolverStatus_t cusolverSpXcsrperm_bufferSizeHost(
    cusolverSpHandle_t handle, int m, int n, int nnzA,
    const cusparseMatDescr_t descrA, const int *csrRowPtrA,
    const int *csrColIndA, const int *p, const int *q,
    size_t *bufferSizeInBytes);
cusolverStatus_t cusolverSpXcsrpermHost(
    cusolverSpHandle_t handle, int m, int n, int nnzA,
    const cusparseMatDescr_t descrA, int *csrRowPtrA, int *csrColIndA,
    const int *p, const int *q, int *map, void *pBuffer);

__cuferry_extern_c_end

#endif // CUSOLVERSP_H_
