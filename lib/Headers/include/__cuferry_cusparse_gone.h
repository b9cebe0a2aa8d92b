// cuSPARSE by element type: what CUDA 11 and 12 took away. cusparse.h expands
// these macros, up to the versions that still had them.
#ifndef CUFERRY_CUSPARSE_GONE_H
#define CUFERRY_CUSPARSE_GONE_H

#include "__cuferry_cusparse_typed.h"

#pragma cuferry library(cusparse)

// Sparse vector and dense vector.
#define __cuferry_sparse_vectors(X, T)                                         \
  cusparseStatus_t cusparse##X##axpyi(                                         \
      cusparseHandle_t handle, int nnz, const T *alpha, const T *xVal,         \
      const int *xInd, T *y, cusparseIndexBase_t idxBase);                     \
  cusparseStatus_t cusparse##X##gthr(                                          \
      cusparseHandle_t handle, int nnz, const T *y, T *xVal, const int *xInd,  \
      cusparseIndexBase_t idxBase);                                            \
  cusparseStatus_t cusparse##X##gthrz(                                         \
      cusparseHandle_t handle, int nnz, T *y, T *xVal, const int *xInd,        \
      cusparseIndexBase_t idxBase);                                            \
  cusparseStatus_t cusparse##X##sctr(                                          \
      cusparseHandle_t handle, int nnz, const T *xVal, const int *xInd, T *y,  \
      cusparseIndexBase_t idxBase);
#define __cuferry_sparse_roti(X, T)                                            \
  cusparseStatus_t cusparse##X##roti(                                          \
      cusparseHandle_t handle, int nnz, T *xVal, const int *xInd, T *y,        \
      const T *c, const T *s, cusparseIndexBase_t idxBase);
#define __cuferry_sparse_dot(name, T)                                          \
  cusparseStatus_t cusparse##name(                                             \
      cusparseHandle_t handle, int nnz, const T *xVal, const int *xInd,        \
      const T *y, T *resultDevHostPtr, cusparseIndexBase_t idxBase);
#define __cuferry_sparse_doti(X, T) __cuferry_sparse_dot(X##doti, T)
#define __cuferry_sparse_dotci(X, T) __cuferry_sparse_dot(X##dotci, T)

// Times a vector; times one matrix, and another way round.
#define __cuferry_sparse_csrmv(X, T)                                           \
  __cuferry_sparse_csrmv_of(X##csrmv, T);                                      \
  __cuferry_sparse_csrmv_of(X##csrmv_mp, T);                                   \
  cusparseStatus_t cusparse##X##csrmm(                                         \
      cusparseHandle_t handle, cusparseOperation_t transA, int m, int n,       \
      int k, int nnz, const T *alpha, const cusparseMatDescr_t descrA,         \
      __cuferry_csr(T, A), const T *B, int ldb, const T *beta, T *C, int ldc); \
  cusparseStatus_t cusparse##X##csrmm2(                                        \
      cusparseHandle_t handle, cusparseOperation_t transA,                     \
      cusparseOperation_t transB, int m, int n, int k, int nnz,                \
      const T *alpha, const cusparseMatDescr_t descrA, __cuferry_csr(T, A),    \
      const T *B, int ldb, const T *beta, T *C, int ldc);
#define __cuferry_sparse_csrmv_of(name, T)                                     \
  cusparseStatus_t cusparse##name(                                             \
      cusparseHandle_t handle, cusparseOperation_t transA, int m, int n,       \
      int nnz, const T *alpha, const cusparseMatDescr_t descrA,                \
      __cuferry_csr(T, A), const T *x, const T *beta, T *y);
#define __cuferry_sparse_gemmi(X, T)                                           \
  cusparseStatus_t cusparse##X##gemmi(                                         \
      cusparseHandle_t handle, int m, int n, int k, int nnz, const T *alpha,   \
      const T *A, int lda, const T *cscValB, const int *cscColPtrB,            \
      const int *cscRowIndB, const T *beta, T *C, int ldc);

// To solve with a triangle, and to factor, by an analysis of the first kind.
#define __cuferry_sparse_analysis(X, T)                                        \
  cusparseStatus_t cusparse##X##csrsv_analysis(                                \
      cusparseHandle_t handle, cusparseOperation_t transA, int m, int nnz,     \
      const cusparseMatDescr_t descrA, __cuferry_csr(T, A),                    \
      cusparseSolveAnalysisInfo_t info);                                       \
  cusparseStatus_t cusparse##X##csrsv_solve(                                   \
      cusparseHandle_t handle, cusparseOperation_t transA, int m,              \
      const T *alpha, const cusparseMatDescr_t descrA, __cuferry_csr(T, A),    \
      cusparseSolveAnalysisInfo_t info, const T *f, T *x);                     \
  cusparseStatus_t cusparse##X##csrsm_analysis(                                \
      cusparseHandle_t handle, cusparseOperation_t transA, int m, int nnz,     \
      const cusparseMatDescr_t descrA, __cuferry_csr(T, A),                    \
      cusparseSolveAnalysisInfo_t info);                                       \
  cusparseStatus_t cusparse##X##csrsm_solve(                                   \
      cusparseHandle_t handle, cusparseOperation_t transA, int m, int n,       \
      const T *alpha, const cusparseMatDescr_t descrA, __cuferry_csr(T, A),    \
      cusparseSolveAnalysisInfo_t info, const T *B, int ldb, T *X_, int ldx);  \
  __cuferry_sparse_factor(X##csrilu0, T);                                      \
  __cuferry_sparse_factor(X##csric0, T);
#define __cuferry_sparse_factor(name, T)                                       \
  cusparseStatus_t cusparse##name(                                             \
      cusparseHandle_t handle, cusparseOperation_t trans, int m,               \
      const cusparseMatDescr_t descrA, T *csrValM, __cuferry_csr_index(A),     \
      cusparseSolveAnalysisInfo_t info);

// To solve with a triangle by an analysis of the second kind.
#define __cuferry_sparse_csrsv2(X, T)                                          \
  cusparseStatus_t cusparse##X##csrsv2_bufferSize(                             \
      cusparseHandle_t handle, cusparseOperation_t transA, int m, int nnz,     \
      const cusparseMatDescr_t descrA, T *csrValA, __cuferry_csr_index(A),     \
      csrsv2Info_t info, int *bufferSizeInBytes);                              \
  cusparseStatus_t cusparse##X##csrsv2_bufferSizeExt(                          \
      cusparseHandle_t handle, cusparseOperation_t transA, int m, int nnz,     \
      const cusparseMatDescr_t descrA, T *csrValA, __cuferry_csr_index(A),     \
      csrsv2Info_t info, size_t *bufferSize);                                  \
  cusparseStatus_t cusparse##X##csrsv2_analysis(                               \
      cusparseHandle_t handle, cusparseOperation_t transA, int m, int nnz,     \
      const cusparseMatDescr_t descrA, __cuferry_csr(T, A),                    \
      csrsv2Info_t info, cusparseSolvePolicy_t policy, void *buffer);          \
  cusparseStatus_t cusparse##X##csrsv2_solve(                                  \
      cusparseHandle_t handle, cusparseOperation_t transA, int m, int nnz,     \
      const T *alpha, const cusparseMatDescr_t descrA, __cuferry_csr(T, A),    \
      csrsv2Info_t info, const T *f, T *x, cusparseSolvePolicy_t policy,       \
      void *buffer);
#define __cuferry_sparse_csrsm2(X, T)                                          \
  __cuferry_sparse_csrsm2_of(X##csrsm2_bufferSizeExt, T, const T, size_t);     \
  __cuferry_sparse_csrsm2_of(X##csrsm2_analysis, T, const T, void);            \
  __cuferry_sparse_csrsm2_of(X##csrsm2_solve, T, T, void);
#define __cuferry_sparse_csrsm2_of(name, T, TB, Buffer)                        \
  cusparseStatus_t cusparse##name(                                             \
      cusparseHandle_t handle, int algo, cusparseOperation_t transA,           \
      cusparseOperation_t transB, int m, int nrhs, int nnz, const T *alpha,    \
      const cusparseMatDescr_t descrA, __cuferry_csr(T, A), TB *B, int ldb,    \
      csrsm2Info_t info, cusparseSolvePolicy_t policy, Buffer *buffer);

// Three diagonals.
#define __cuferry_sparse_gtsv(X, T)                                            \
  __cuferry_sparse_gtsv_of(X##gtsv, T);                                        \
  __cuferry_sparse_gtsv_of(X##gtsv_nopivot, T);                                \
  cusparseStatus_t cusparse##X##gtsvStridedBatch(                              \
      cusparseHandle_t handle, int m, const T *dl, const T *d, const T *du,    \
      T *x, int batchCount, int batchStride);
#define __cuferry_sparse_gtsv_of(name, T)                                      \
  cusparseStatus_t cusparse##name(cusparseHandle_t handle, int m, int n,       \
                                  const T *dl, const T *d, const T *du, T *B,  \
                                  int ldb);

// Products and sums of sparse matrices.
#define __cuferry_sparse_csrgemm(X, T)                                         \
  cusparseStatus_t cusparse##X##csrgemm(                                       \
      cusparseHandle_t handle, cusparseOperation_t transA,                     \
      cusparseOperation_t transB, int m, int n, int k,                         \
      const cusparseMatDescr_t descrA, const int nnzA, __cuferry_csr(T, A),    \
      const cusparseMatDescr_t descrB, const int nnzB, __cuferry_csr(T, B),    \
      const cusparseMatDescr_t descrC, T *csrValC, const int *csrRowPtrC,      \
      int *csrColIndC);                                                        \
  cusparseStatus_t cusparse##X##csrgeam(                                       \
      cusparseHandle_t handle, int m, int n, const T *alpha,                   \
      const cusparseMatDescr_t descrA, int nnzA, __cuferry_csr(T, A),          \
      const T *beta, const cusparseMatDescr_t descrB, int nnzB,                \
      __cuferry_csr(T, B), const cusparseMatDescr_t descrC,                    \
      __cuferry_csr_out(T, C));
#define __cuferry_sparse_csrgemm2(X, T)                                        \
  cusparseStatus_t cusparse##X##csrgemm2_bufferSizeExt(                        \
      cusparseHandle_t handle, int m, int n, int k, const T *alpha,            \
      const cusparseMatDescr_t descrA, int nnzA, __cuferry_csr_index(A),       \
      const cusparseMatDescr_t descrB, int nnzB, __cuferry_csr_index(B),       \
      const T *beta, const cusparseMatDescr_t descrD, int nnzD,                \
      __cuferry_csr_index(D), csrgemm2Info_t info, size_t *bufferSize);        \
  cusparseStatus_t cusparse##X##csrgemm2(                                      \
      cusparseHandle_t handle, int m, int n, int k, const T *alpha,            \
      const cusparseMatDescr_t descrA, int nnzA, __cuferry_csr(T, A),          \
      const cusparseMatDescr_t descrB, int nnzB, __cuferry_csr(T, B),          \
      const T *beta, const cusparseMatDescr_t descrD, int nnzD,                \
      __cuferry_csr(T, D), const cusparseMatDescr_t descrC, T *csrValC,        \
      const int *csrRowPtrC, int *csrColIndC, const csrgemm2Info_t info,       \
      void *buffer);

// Dense and sparse.
#define __cuferry_sparse_dense(X, T)                                           \
  cusparseStatus_t cusparse##X##dense2csr(                                     \
      cusparseHandle_t handle, int m, int n, const cusparseMatDescr_t descrA,  \
      const T *A, int lda, const int *nnzPerRow, __cuferry_csr_out(T, A));     \
  cusparseStatus_t cusparse##X##csr2dense(                                     \
      cusparseHandle_t handle, int m, int n, const cusparseMatDescr_t descrA,  \
      __cuferry_csr(T, A), T *A, int lda);                                     \
  cusparseStatus_t cusparse##X##dense2csc(                                     \
      cusparseHandle_t handle, int m, int n, const cusparseMatDescr_t descrA,  \
      const T *A, int lda, const int *nnzPerCol, __cuferry_csc_out(T, A));     \
  cusparseStatus_t cusparse##X##csc2dense(                                     \
      cusparseHandle_t handle, int m, int n, const cusparseMatDescr_t descrA,  \
      __cuferry_csc(T, A), T *A, int lda);
#define __cuferry_sparse_csr2csc(X, T)                                         \
  cusparseStatus_t cusparse##X##csr2csc(                                       \
      cusparseHandle_t handle, int m, int n, int nnz, __cuferry_csr(T, ),      \
      __cuferry_csc_out(T, ), cusparseAction_t copyValues,                     \
      cusparseIndexBase_t idxBase);

// Matrices half of a fixed width (ELL), half a list (COO).
#define __cuferry_sparse_hyb(X, T)                                             \
  cusparseStatus_t cusparse##X##hybmv(                                         \
      cusparseHandle_t handle, cusparseOperation_t transA, const T *alpha,     \
      const cusparseMatDescr_t descrA, const cusparseHybMat_t hybA,            \
      const T *x, const T *beta, T *y);                                        \
  cusparseStatus_t cusparse##X##hybsv_analysis(                                \
      cusparseHandle_t handle, cusparseOperation_t transA,                     \
      const cusparseMatDescr_t descrA, cusparseHybMat_t hybA,                  \
      cusparseSolveAnalysisInfo_t info);                                       \
  cusparseStatus_t cusparse##X##hybsv_solve(                                   \
      cusparseHandle_t handle, cusparseOperation_t trans, const T *alpha,      \
      const cusparseMatDescr_t descrA, const cusparseHybMat_t hybA,            \
      cusparseSolveAnalysisInfo_t info, const T *f, T *x);                     \
  cusparseStatus_t cusparse##X##dense2hyb(                                     \
      cusparseHandle_t handle, int m, int n, const cusparseMatDescr_t descrA,  \
      const T *A, int lda, const int *nnzPerRow, cusparseHybMat_t hybA,        \
      int userEllWidth, cusparseHybPartition_t partitionType);                 \
  cusparseStatus_t cusparse##X##csr2hyb(                                       \
      cusparseHandle_t handle, int m, int n, const cusparseMatDescr_t descrA,  \
      __cuferry_csr(T, A), cusparseHybMat_t hybA, int userEllWidth,            \
      cusparseHybPartition_t partitionType);                                   \
  cusparseStatus_t cusparse##X##csc2hyb(                                       \
      cusparseHandle_t handle, int m, int n, const cusparseMatDescr_t descrA,  \
      __cuferry_csc(T, A), cusparseHybMat_t hybA, int userEllWidth,            \
      cusparseHybPartition_t partitionType);                                   \
  cusparseStatus_t cusparse##X##hyb2dense(                                     \
      cusparseHandle_t handle, const cusparseMatDescr_t descrA,                \
      const cusparseHybMat_t hybA, T *A, int lda);                             \
  cusparseStatus_t cusparse##X##hyb2csr(                                       \
      cusparseHandle_t handle, const cusparseMatDescr_t descrA,                \
      const cusparseHybMat_t hybA, __cuferry_csr_out(T, A));                   \
  cusparseStatus_t cusparse##X##hyb2csc(                                       \
      cusparseHandle_t handle, const cusparseMatDescr_t descrA,                \
      const cusparseHybMat_t hybA, __cuferry_csc_out(T, ));

#endif // CUFERRY_CUSPARSE_GONE_H
