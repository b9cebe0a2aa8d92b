// cuSPARSE by element type: what CUDA 13 still has of the functions that exist
// as cusparseSbsrmv, cusparseDbsrmv, cusparseCbsrmv and cusparseZbsrmv.
// cusparse.h expands these macros, between the versions that have them.
#ifndef CUFERRY_CUSPARSE_TYPED_H
#define CUFERRY_CUSPARSE_TYPED_H

#pragma cuferry library(cusparse)

// f(X, T): X is the letter, T the element type.
#define __cuferry_sparse_real(f)                                               \
  f(S, float);                                                                 \
  f(D, double);
#define __cuferry_sparse_complex(f)                                            \
  f(C, cuComplex);                                                             \
  f(Z, cuDoubleComplex);
#define __cuferry_sparse_all(f)                                                \
  __cuferry_sparse_real(f);                                                    \
  __cuferry_sparse_complex(f);

// A matrix M as parameters: by rows (csr), by columns (csc), by blocks (bsr).
#define __cuferry_csr_index(M) const int *csrRowPtr##M, const int *csrColInd##M
#define __cuferry_csr(T, M) const T *csrVal##M, __cuferry_csr_index(M)
#define __cuferry_csr_out(T, M)                                                \
  T *csrVal##M, int *csrRowPtr##M, int *csrColInd##M
#define __cuferry_csc(T, M)                                                    \
  const T *cscVal##M, const int *cscRowInd##M, const int *cscColPtr##M
#define __cuferry_csc_out(T, M)                                                \
  T *cscVal##M, int *cscRowInd##M, int *cscColPtr##M
#define __cuferry_bsr_index(M) const int *bsrRowPtr##M, const int *bsrColInd##M
#define __cuferry_bsr(T, M) const T *bsrVal##M, __cuferry_bsr_index(M)
#define __cuferry_bsr_out(T, M)                                                \
  T *bsrVal##M, int *bsrRowPtr##M, int *bsrColInd##M

// Dense matrix times sparse vector.
#define __cuferry_sparse_gemvi(X, T)                                           \
  cusparseStatus_t cusparse##X##gemvi_bufferSize(                              \
      cusparseHandle_t handle, cusparseOperation_t transA, int m, int n,       \
      int nnz, int *bufferSize);                                               \
  cusparseStatus_t cusparse##X##gemvi(                                         \
      cusparseHandle_t handle, cusparseOperation_t transA, int m, int n,       \
      const T *alpha, const T *A, int lda, int nnz, const T *xVal,             \
      const int *xInd, const T *beta, T *y, cusparseIndexBase_t idxBase,       \
      void *buffer);

// Blocks: times a vector, times a matrix.
#define __cuferry_sparse_bsrmv(X, T)                                           \
  cusparseStatus_t cusparse##X##bsrmv(                                         \
      cusparseHandle_t handle, cusparseDirection_t dirA,                       \
      cusparseOperation_t transA, int mb, int nb, int nnzb, const T *alpha,    \
      const cusparseMatDescr_t descrA, __cuferry_bsr(T, A), int blockSize,     \
      const T *x, const T *beta, T *y);                                        \
  cusparseStatus_t cusparse##X##bsrxmv(                                        \
      cusparseHandle_t handle, cusparseDirection_t dirA,                       \
      cusparseOperation_t transA, int sizeOfMask, int mb, int nb, int nnzb,    \
      const T *alpha, const cusparseMatDescr_t descrA, const T *bsrValA,       \
      const int *bsrMaskPtrA, const int *bsrRowPtrA, const int *bsrEndPtrA,    \
      const int *bsrColIndA, int blockDim, const T *x, const T *beta, T *y);   \
  cusparseStatus_t cusparse##X##bsrmm(                                         \
      cusparseHandle_t handle, cusparseDirection_t dirA,                       \
      cusparseOperation_t transA, cusparseOperation_t transB, int mb, int n,   \
      int kb, int nnzb, const T *alpha, const cusparseMatDescr_t descrA,       \
      __cuferry_bsr(T, A), const int blockSize, const T *B, const int ldb,     \
      const T *beta, T *C, int ldc);

// Blocks: to solve with a triangle, one right-hand side and many.
#define __cuferry_sparse_bsrsv2(X, T)                                          \
  cusparseStatus_t cusparse##X##bsrsv2_bufferSize(                             \
      cusparseHandle_t handle, cusparseDirection_t dirA,                       \
      cusparseOperation_t transA, int mb, int nnzb,                            \
      const cusparseMatDescr_t descrA, T *bsrValA, __cuferry_bsr_index(A),     \
      int blockDim, bsrsv2Info_t info, int *bufferSizeInBytes);                \
  cusparseStatus_t cusparse##X##bsrsv2_bufferSizeExt(                          \
      cusparseHandle_t handle, cusparseDirection_t dirA,                       \
      cusparseOperation_t transA, int mb, int nnzb,                            \
      const cusparseMatDescr_t descrA, T *bsrValA, __cuferry_bsr_index(A),     \
      int blockSize, bsrsv2Info_t info, size_t *bufferSize);                   \
  cusparseStatus_t cusparse##X##bsrsv2_analysis(                               \
      cusparseHandle_t handle, cusparseDirection_t dirA,                       \
      cusparseOperation_t transA, int mb, int nnzb,                            \
      const cusparseMatDescr_t descrA, __cuferry_bsr(T, A), int blockDim,      \
      bsrsv2Info_t info, cusparseSolvePolicy_t policy, void *buffer);          \
  cusparseStatus_t cusparse##X##bsrsv2_solve(                                  \
      cusparseHandle_t handle, cusparseDirection_t dirA,                       \
      cusparseOperation_t transA, int mb, int nnzb, const T *alpha,            \
      const cusparseMatDescr_t descrA, __cuferry_bsr(T, A), int blockDim,      \
      bsrsv2Info_t info, const T *f, T *x, cusparseSolvePolicy_t policy,       \
      void *buffer);
#define __cuferry_sparse_bsrsm2(X, T)                                          \
  cusparseStatus_t cusparse##X##bsrsm2_bufferSize(                             \
      cusparseHandle_t handle, cusparseDirection_t dirA,                       \
      cusparseOperation_t transA, cusparseOperation_t transXY, int mb, int n,  \
      int nnzb, const cusparseMatDescr_t descrA, T *bsrValA,                   \
      __cuferry_bsr_index(A), int blockSize, bsrsm2Info_t info,                \
      int *bufferSizeInBytes);                                                 \
  cusparseStatus_t cusparse##X##bsrsm2_bufferSizeExt(                          \
      cusparseHandle_t handle, cusparseDirection_t dirA,                       \
      cusparseOperation_t transA, cusparseOperation_t transB, int mb, int n,   \
      int nnzb, const cusparseMatDescr_t descrA, T *bsrValA,                   \
      __cuferry_bsr_index(A), int blockSize, bsrsm2Info_t info,                \
      size_t *bufferSize);                                                     \
  cusparseStatus_t cusparse##X##bsrsm2_analysis(                               \
      cusparseHandle_t handle, cusparseDirection_t dirA,                       \
      cusparseOperation_t transA, cusparseOperation_t transXY, int mb, int n,  \
      int nnzb, const cusparseMatDescr_t descrA, __cuferry_bsr(T, A),          \
      int blockSize, bsrsm2Info_t info, cusparseSolvePolicy_t policy,          \
      void *buffer);                                                           \
  cusparseStatus_t cusparse##X##bsrsm2_solve(                                  \
      cusparseHandle_t handle, cusparseDirection_t dirA,                       \
      cusparseOperation_t transA, cusparseOperation_t transXY, int mb, int n,  \
      int nnzb, const T *alpha, const cusparseMatDescr_t descrA,               \
      __cuferry_bsr(T, A), int blockSize, bsrsm2Info_t info, const T *B,       \
      int ldb, T *C, int ldc, cusparseSolvePolicy_t policy, void *buffer);

// Incomplete factors: ilu02 and ic02, of rows and of blocks. The analysis of
// blocks for LU takes its values without const.
#define __cuferry_sparse_of_csr(X, T, name, Info)                              \
  cusparseStatus_t cusparse##X##name##_bufferSize(                             \
      cusparseHandle_t handle, int m, int nnz,                                 \
      const cusparseMatDescr_t descrA, T *csrValA, __cuferry_csr_index(A),     \
      Info info, int *bufferSizeInBytes);                                      \
  cusparseStatus_t cusparse##X##name##_bufferSizeExt(                          \
      cusparseHandle_t handle, int m, int nnz,                                 \
      const cusparseMatDescr_t descrA, T *csrValA, __cuferry_csr_index(A),     \
      Info info, size_t *bufferSize);                                          \
  cusparseStatus_t cusparse##X##name##_analysis(                               \
      cusparseHandle_t handle, int m, int nnz,                                 \
      const cusparseMatDescr_t descrA, __cuferry_csr(T, A), Info info,         \
      cusparseSolvePolicy_t policy, void *buffer);                             \
  cusparseStatus_t cusparse##X##name(                                          \
      cusparseHandle_t handle, int m, int nnz,                                 \
      const cusparseMatDescr_t descrA, T *csrValA, __cuferry_csr_index(A),     \
      Info info, cusparseSolvePolicy_t policy, void *buffer);
#define __cuferry_sparse_of_bsr(X, T, name, Info, InAnalysis)                  \
  cusparseStatus_t cusparse##X##name##_bufferSize(                             \
      cusparseHandle_t handle, cusparseDirection_t dirA, int mb, int nnzb,     \
      const cusparseMatDescr_t descrA, T *bsrValA, __cuferry_bsr_index(A),     \
      int blockDim, Info info, int *bufferSizeInBytes);                        \
  cusparseStatus_t cusparse##X##name##_bufferSizeExt(                          \
      cusparseHandle_t handle, cusparseDirection_t dirA, int mb, int nnzb,     \
      const cusparseMatDescr_t descrA, T *bsrValA, __cuferry_bsr_index(A),     \
      int blockSize, Info info, size_t *bufferSize);                           \
  cusparseStatus_t cusparse##X##name##_analysis(                               \
      cusparseHandle_t handle, cusparseDirection_t dirA, int mb, int nnzb,     \
      const cusparseMatDescr_t descrA, InAnalysis *bsrValA,                    \
      __cuferry_bsr_index(A), int blockDim, Info info,                         \
      cusparseSolvePolicy_t policy, void *buffer);                             \
  cusparseStatus_t cusparse##X##name(                                          \
      cusparseHandle_t handle, cusparseDirection_t dirA, int mb, int nnzb,     \
      const cusparseMatDescr_t descrA, T *bsrValA, __cuferry_bsr_index(A),     \
      int blockDim, Info info, cusparseSolvePolicy_t policy, void *buffer);
#define __cuferry_sparse_factors(X, T)                                         \
  __cuferry_sparse_of_csr(X, T, csrilu02, csrilu02Info_t);                     \
  __cuferry_sparse_of_csr(X, T, csric02, csric02Info_t);                       \
  __cuferry_sparse_of_bsr(X, T, bsrilu02, bsrilu02Info_t, T);                  \
  __cuferry_sparse_of_bsr(X, T, bsric02, bsric02Info_t, const T);              \
  cusparseStatus_t cusparse##X##csrilu02_numericBoost(                         \
      cusparseHandle_t handle, csrilu02Info_t info, int enable_boost,          \
      double *tol, T *boost_val);                                              \
  cusparseStatus_t cusparse##X##bsrilu02_numericBoost(                         \
      cusparseHandle_t handle, bsrilu02Info_t info, int enable_boost,          \
      double *tol, T *boost_val);

// Few diagonals: three (gtsv), five (gpsv); one system, many, many interleaved.
#define __cuferry_sparse_gtsv2(X, T)                                           \
  __cuferry_sparse_gtsv2_of(X##gtsv2, T);                                      \
  __cuferry_sparse_gtsv2_of(X##gtsv2_nopivot, T);                              \
  cusparseStatus_t cusparse##X##gtsv2StridedBatch_bufferSizeExt(               \
      cusparseHandle_t handle, int m, const T *dl, const T *d, const T *du,    \
      const T *x, int batchCount, int batchStride, size_t *bufferSize);        \
  cusparseStatus_t cusparse##X##gtsv2StridedBatch(                             \
      cusparseHandle_t handle, int m, const T *dl, const T *d, const T *du,    \
      T *x, int batchCount, int batchStride, void *buffer);
#define __cuferry_sparse_gtsv2_of(name, T)                                     \
  cusparseStatus_t cusparse##name##_bufferSizeExt(                             \
      cusparseHandle_t handle, int m, int n, const T *dl, const T *d,          \
      const T *du, const T *B, int ldb, size_t *bufferSize);                   \
  cusparseStatus_t cusparse##name(cusparseHandle_t handle, int m, int n,       \
                                  const T *dl, const T *d, const T *du, T *B,  \
                                  int ldb, void *buffer);
#define __cuferry_sparse_interleaved(X, T)                                     \
  cusparseStatus_t cusparse##X##gtsvInterleavedBatch_bufferSizeExt(            \
      cusparseHandle_t handle, int algo, int m, const T *dl, const T *d,       \
      const T *du, const T *x, int batchCount, size_t *bufferSize);            \
  cusparseStatus_t cusparse##X##gtsvInterleavedBatch(                          \
      cusparseHandle_t handle, int algo, int m, T *dl, T *d, T *du, T *x,      \
      int batchCount, void *buffer);                                           \
  cusparseStatus_t cusparse##X##gpsvInterleavedBatch_bufferSizeExt(            \
      cusparseHandle_t handle, int algo, int m, const T *ds, const T *dl,      \
      const T *d, const T *du, const T *dw, const T *x, int batchCount,        \
      size_t *bufferSize);                                                     \
  cusparseStatus_t cusparse##X##gpsvInterleavedBatch(                          \
      cusparseHandle_t handle, int algo, int m, T *ds, T *dl, T *d, T *du,     \
      T *dw, T *x, int batchCount, void *buffer);

// A sum of matrices.
#define __cuferry_sparse_csrgeam2(X, T)                                        \
  cusparseStatus_t cusparse##X##csrgeam2_bufferSizeExt(                        \
      cusparseHandle_t handle, int m, int n, const T *alpha,                   \
      const cusparseMatDescr_t descrA, int nnzA, __cuferry_csr(T, A),          \
      const T *beta, const cusparseMatDescr_t descrB, int nnzB,                \
      __cuferry_csr(T, B), const cusparseMatDescr_t descrC,                    \
      __cuferry_csr(T, C), size_t *bufferSize);                                \
  cusparseStatus_t cusparse##X##csrgeam2(                                      \
      cusparseHandle_t handle, int m, int n, const T *alpha,                   \
      const cusparseMatDescr_t descrA, int nnzA, __cuferry_csr(T, A),          \
      const T *beta, const cusparseMatDescr_t descrB, int nnzB,                \
      __cuferry_csr(T, B), const cusparseMatDescr_t descrC,                    \
      __cuferry_csr_out(T, C), void *buffer);

// From one format to another.
#define __cuferry_sparse_conversions(X, T)                                     \
  cusparseStatus_t cusparse##X##nnz(                                           \
      cusparseHandle_t handle, cusparseDirection_t dirA, int m, int n,         \
      const cusparseMatDescr_t descrA, const T *A, int lda,                    \
      int *nnzPerRowCol, int *nnzTotalDevHostPtr);                             \
  cusparseStatus_t cusparse##X##nnz_compress(                                  \
      cusparseHandle_t handle, int m, const cusparseMatDescr_t descrA,         \
      const T *csrValA, const int *csrRowPtrA, int *nnzPerRow, int *nnzC,      \
      T tol);                                                                  \
  cusparseStatus_t cusparse##X##csr2csr_compress(                              \
      cusparseHandle_t handle, int m, int n, const cusparseMatDescr_t descrA,  \
      const T *csrValA, const int *csrColIndA, const int *csrRowPtrA,          \
      int nnzA, const int *nnzPerRow, T *csrValC, int *csrColIndC,             \
      int *csrRowPtrC, T tol);                                                 \
  cusparseStatus_t cusparse##X##csr2bsr(                                       \
      cusparseHandle_t handle, cusparseDirection_t dirA, int m, int n,         \
      const cusparseMatDescr_t descrA, __cuferry_csr(T, A), int blockDim,      \
      const cusparseMatDescr_t descrC, __cuferry_bsr_out(T, C));               \
  cusparseStatus_t cusparse##X##bsr2csr(                                       \
      cusparseHandle_t handle, cusparseDirection_t dirA, int mb, int nb,       \
      const cusparseMatDescr_t descrA, __cuferry_bsr(T, A), int blockDim,      \
      const cusparseMatDescr_t descrC, __cuferry_csr_out(T, C));               \
  cusparseStatus_t cusparse##X##gebsr2csr(                                     \
      cusparseHandle_t handle, cusparseDirection_t dirA, int mb, int nb,       \
      const cusparseMatDescr_t descrA, __cuferry_bsr(T, A), int rowBlockDim,   \
      int colBlockDim, const cusparseMatDescr_t descrC,                        \
      __cuferry_csr_out(T, C));                                                \
  __cuferry_sparse_to_gebsr(X, T, int, _bufferSize);                           \
  __cuferry_sparse_to_gebsr(X, T, size_t, _bufferSizeExt);                     \
  cusparseStatus_t cusparse##X##csr2gebsr(                                     \
      cusparseHandle_t handle, cusparseDirection_t dirA, int m, int n,         \
      const cusparseMatDescr_t descrA, __cuferry_csr(T, A),                    \
      const cusparseMatDescr_t descrC, __cuferry_bsr_out(T, C),                \
      int rowBlockDim, int colBlockDim, void *buffer);                         \
  cusparseStatus_t cusparse##X##gebsr2gebsc(                                   \
      cusparseHandle_t handle, int mb, int nb, int nnzb,                       \
      __cuferry_bsr(T, A), int rowBlockDim, int colBlockDim, T *bscVal,        \
      int *bscRowInd, int *bscColPtr, cusparseAction_t copyValues,             \
      cusparseIndexBase_t idxBase, void *buffer);                              \
  cusparseStatus_t cusparse##X##gebsr2gebsr(                                   \
      cusparseHandle_t handle, cusparseDirection_t dirA, int mb, int nb,       \
      int nnzb, const cusparseMatDescr_t descrA, __cuferry_bsr(T, A),          \
      int rowBlockDimA, int colBlockDimA, const cusparseMatDescr_t descrC,     \
      __cuferry_bsr_out(T, C), int rowBlockDimC, int colBlockDimC,             \
      void *buffer);                                                           \
  cusparseStatus_t cusparse##X##csru2csr_bufferSizeExt(                        \
      cusparseHandle_t handle, int m, int n, int nnz, T *csrVal,               \
      const int *csrRowPtr, int *csrColInd, csru2csrInfo_t info,               \
      size_t *bufferSize);                                                     \
  __cuferry_sparse_csru(X##csru2csr, T);                                       \
  __cuferry_sparse_csru(X##csr2csru, T);
#define __cuferry_sparse_csru(name, T)                                         \
  cusparseStatus_t cusparse##name(                                             \
      cusparseHandle_t handle, int m, int n, int nnz,                          \
      const cusparseMatDescr_t descrA, T *csrVal, const int *csrRowPtr,        \
      int *csrColInd, csru2csrInfo_t info, void *buffer);
// The memory for it, in either width: Size is the type, ending the name's end.
#define __cuferry_sparse_to_gebsr(X, T, Size, ending)                          \
  cusparseStatus_t cusparse##X##csr2gebsr##ending(                             \
      cusparseHandle_t handle, cusparseDirection_t dirA, int m, int n,         \
      const cusparseMatDescr_t descrA, __cuferry_csr(T, A), int rowBlockDim,   \
      int colBlockDim, Size *bufferSize);                                      \
  cusparseStatus_t cusparse##X##gebsr2gebsc##ending(                           \
      cusparseHandle_t handle, int mb, int nb, int nnzb,                       \
      __cuferry_bsr(T, A), int rowBlockDim, int colBlockDim,                   \
      Size *bufferSize);                                                       \
  cusparseStatus_t cusparse##X##gebsr2gebsr##ending(                           \
      cusparseHandle_t handle, cusparseDirection_t dirA, int mb, int nb,       \
      int nnzb, const cusparseMatDescr_t descrA, __cuferry_bsr(T, A),          \
      int rowBlockDimA, int colBlockDimA, int rowBlockDimC, int colBlockDimC,  \
      Size *bufferSize);

// Colours: R is the real type of T.
#define __cuferry_sparse_color(X, T, R)                                        \
  cusparseStatus_t cusparse##X##csrcolor(                                      \
      cusparseHandle_t handle, int m, int nnz,                                 \
      const cusparseMatDescr_t descrA, __cuferry_csr(T, A),                    \
      const R *fractionToColor, int *ncolors, int *coloring, int *reordering,  \
      const cusparseColorInfo_t info);

// To drop small elements; also for half precision.
#define __cuferry_sparse_prune(X, T)                                           \
  cusparseStatus_t cusparse##X##pruneDense2csr_bufferSizeExt(                  \
      cusparseHandle_t handle, int m, int n, const T *A, int lda,              \
      const T *threshold, const cusparseMatDescr_t descrC,                     \
      __cuferry_csr(T, C), size_t *bufferSize);                                \
  cusparseStatus_t cusparse##X##pruneDense2csrNnz(                             \
      cusparseHandle_t handle, int m, int n, const T *A, int lda,              \
      const T *threshold, const cusparseMatDescr_t descrC, int *csrRowPtrC,    \
      int *nnzTotalDevHostPtr, void *buffer);                                  \
  cusparseStatus_t cusparse##X##pruneDense2csr(                                \
      cusparseHandle_t handle, int m, int n, const T *A, int lda,              \
      const T *threshold, const cusparseMatDescr_t descrC, T *csrValC,         \
      const int *csrRowPtrC, int *csrColIndC, void *buffer);                   \
  cusparseStatus_t cusparse##X##pruneDense2csrByPercentage_bufferSizeExt(      \
      cusparseHandle_t handle, int m, int n, const T *A, int lda,              \
      float percentage, const cusparseMatDescr_t descrC,                       \
      __cuferry_csr(T, C), pruneInfo_t info, size_t *bufferSize);              \
  cusparseStatus_t cusparse##X##pruneDense2csrNnzByPercentage(                 \
      cusparseHandle_t handle, int m, int n, const T *A, int lda,              \
      float percentage, const cusparseMatDescr_t descrC, int *csrRowPtrC,      \
      int *nnzTotalDevHostPtr, pruneInfo_t info, void *buffer);                \
  cusparseStatus_t cusparse##X##pruneDense2csrByPercentage(                    \
      cusparseHandle_t handle, int m, int n, const T *A, int lda,              \
      float percentage, const cusparseMatDescr_t descrC, T *csrValC,           \
      const int *csrRowPtrC, int *csrColIndC, pruneInfo_t info,                \
      void *buffer);                                                           \
  cusparseStatus_t cusparse##X##pruneCsr2csr_bufferSizeExt(                    \
      cusparseHandle_t handle, int m, int n, int nnzA,                         \
      const cusparseMatDescr_t descrA, __cuferry_csr(T, A),                    \
      const T *threshold, const cusparseMatDescr_t descrC,                     \
      __cuferry_csr(T, C), size_t *bufferSize);                                \
  cusparseStatus_t cusparse##X##pruneCsr2csrNnz(                               \
      cusparseHandle_t handle, int m, int n, int nnzA,                         \
      const cusparseMatDescr_t descrA, __cuferry_csr(T, A),                    \
      const T *threshold, const cusparseMatDescr_t descrC, int *csrRowPtrC,    \
      int *nnzTotalDevHostPtr, void *buffer);                                  \
  cusparseStatus_t cusparse##X##pruneCsr2csr(                                  \
      cusparseHandle_t handle, int m, int n, int nnzA,                         \
      const cusparseMatDescr_t descrA, __cuferry_csr(T, A),                    \
      const T *threshold, const cusparseMatDescr_t descrC, T *csrValC,         \
      const int *csrRowPtrC, int *csrColIndC, void *buffer);                   \
  cusparseStatus_t cusparse##X##pruneCsr2csrByPercentage_bufferSizeExt(        \
      cusparseHandle_t handle, int m, int n, int nnzA,                         \
      const cusparseMatDescr_t descrA, __cuferry_csr(T, A), float percentage,  \
      const cusparseMatDescr_t descrC, __cuferry_csr(T, C),                    \
      pruneInfo_t info, size_t *bufferSize);                                   \
  cusparseStatus_t cusparse##X##pruneCsr2csrNnzByPercentage(                   \
      cusparseHandle_t handle, int m, int n, int nnzA,                         \
      const cusparseMatDescr_t descrA, __cuferry_csr(T, A), float percentage,  \
      const cusparseMatDescr_t descrC, int *csrRowPtrC,                        \
      int *nnzTotalDevHostPtr, pruneInfo_t info, void *buffer);                \
  cusparseStatus_t cusparse##X##pruneCsr2csrByPercentage(                      \
      cusparseHandle_t handle, int m, int n, int nnzA,                         \
      const cusparseMatDescr_t descrA, __cuferry_csr(T, A), float percentage,  \
      const cusparseMatDescr_t descrC, T *csrValC, const int *csrRowPtrC,      \
      int *csrColIndC, pruneInfo_t info, void *buffer);

#endif // CUFERRY_CUSPARSE_TYPED_H
