// cuSPARSE: sparse vectors and matrices. First the functions by element type,
// then the generic API, whose objects know their types at run time.
#ifndef CUSPARSE_H_
#define CUSPARSE_H_

#include "__cuferry_cusparse_gone.h"
#include "__cuferry_cusparse_typed.h"
#include "cuComplex.h"
#include "cuda_fp16.h"
#include "driver_types.h"
#include "library_types.h"
#include <stdint.h>
#include <stdio.h>

#pragma cuferry library(cusparse)
#pragma cuferry family(cusparse[A-Z]* CUSPARSE_*)

#define CUSPARSEAPI
#define CUSPARSE_VER_MAJOR 12
#define CUSPARSE_VER_MINOR 5
#define CUSPARSE_VER_PATCH 10
#define CUSPARSE_VER_BUILD 65
#define CUSPARSE_VERSION                                                       \
  (CUSPARSE_VER_MAJOR * 1000 + CUSPARSE_VER_MINOR * 100 + CUSPARSE_VER_PATCH)
#define CUSPARSE_CPP_VERSION __cplusplus
#define CUSPARSE_DEPRECATED
#define CUSPARSE_DEPRECATED_REPLACE_WITH(new_func)
#define CUSPARSE_DEPRECATED_ENUM
#define CUSPARSE_DEPRECATED_ENUM_REPLACE_WITH(new_enum)
#define CUSPARSE_DEPRECATED_TYPE
#define CUSPARSE_DEPRECATED_TYPE_MSVC

// Objects.
typedef struct cusparseContext *cusparseHandle_t;
typedef struct cusparseMatDescr *cusparseMatDescr_t;
typedef struct bsrsv2Info *bsrsv2Info_t;
typedef struct bsrsm2Info *bsrsm2Info_t;
typedef struct csric02Info *csric02Info_t;
typedef struct bsric02Info *bsric02Info_t;
typedef struct csrilu02Info *csrilu02Info_t;
typedef struct bsrilu02Info *bsrilu02Info_t;
typedef struct csru2csrInfo *csru2csrInfo_t;
typedef struct cusparseColorInfo *cusparseColorInfo_t;
typedef struct pruneInfo *pruneInfo_t;
#pragma cuferry until(11.8)
typedef struct csrsv2Info *csrsv2Info_t;
typedef struct csrgemm2Info *csrgemm2Info_t;
#pragma cuferry since(9.2)
typedef struct csrsm2Info *csrsm2Info_t;
#pragma cuferry since() until(10.2)
typedef struct cusparseSolveAnalysisInfo *cusparseSolveAnalysisInfo_t;
typedef struct cusparseHybMat *cusparseHybMat_t;
#pragma cuferry until()

typedef enum {
  CUSPARSE_STATUS_SUCCESS = 0,
  CUSPARSE_STATUS_NOT_INITIALIZED = 1,
  CUSPARSE_STATUS_ALLOC_FAILED = 2,
  CUSPARSE_STATUS_INVALID_VALUE = 3,
  CUSPARSE_STATUS_ARCH_MISMATCH = 4,
  CUSPARSE_STATUS_MAPPING_ERROR = 5,
  CUSPARSE_STATUS_EXECUTION_FAILED = 6,
  CUSPARSE_STATUS_INTERNAL_ERROR = 7,
  CUSPARSE_STATUS_MATRIX_TYPE_NOT_SUPPORTED = 8,
  CUSPARSE_STATUS_ZERO_PIVOT = 9,
#pragma cuferry since(10.2)
  CUSPARSE_STATUS_NOT_SUPPORTED = 10,
#pragma cuferry since(11.0)
  CUSPARSE_STATUS_INSUFFICIENT_RESOURCES = 11
#pragma cuferry since()
} cusparseStatus_t;

typedef enum {
  CUSPARSE_POINTER_MODE_HOST = 0,
  CUSPARSE_POINTER_MODE_DEVICE = 1
} cusparsePointerMode_t;

typedef enum {
  CUSPARSE_ACTION_SYMBOLIC = 0,
  CUSPARSE_ACTION_NUMERIC = 1
} cusparseAction_t;

typedef enum {
  CUSPARSE_MATRIX_TYPE_GENERAL = 0,
  CUSPARSE_MATRIX_TYPE_SYMMETRIC = 1,
  CUSPARSE_MATRIX_TYPE_HERMITIAN = 2,
  CUSPARSE_MATRIX_TYPE_TRIANGULAR = 3
} cusparseMatrixType_t;

typedef enum {
  CUSPARSE_FILL_MODE_LOWER = 0,
  CUSPARSE_FILL_MODE_UPPER = 1
} cusparseFillMode_t;

typedef enum {
  CUSPARSE_DIAG_TYPE_NON_UNIT = 0,
  CUSPARSE_DIAG_TYPE_UNIT = 1
} cusparseDiagType_t;

typedef enum {
  CUSPARSE_INDEX_BASE_ZERO = 0,
  CUSPARSE_INDEX_BASE_ONE = 1
} cusparseIndexBase_t;

typedef enum {
  CUSPARSE_OPERATION_NON_TRANSPOSE = 0,
  CUSPARSE_OPERATION_TRANSPOSE = 1,
  CUSPARSE_OPERATION_CONJUGATE_TRANSPOSE = 2
} cusparseOperation_t;

typedef enum {
  CUSPARSE_DIRECTION_ROW = 0,
  CUSPARSE_DIRECTION_COLUMN = 1
} cusparseDirection_t;

typedef enum {
  CUSPARSE_SOLVE_POLICY_NO_LEVEL = 0,
  CUSPARSE_SOLVE_POLICY_USE_LEVEL = 1
} cusparseSolvePolicy_t;

typedef enum {
  CUSPARSE_COLOR_ALG0 = 0,
  CUSPARSE_COLOR_ALG1 = 1
} cusparseColorAlg_t;

#pragma cuferry until(11.4)
typedef enum {
  CUSPARSE_SIDE_LEFT = 0,
  CUSPARSE_SIDE_RIGHT = 1
} cusparseSideMode_t;
#pragma cuferry until(10.2)
typedef enum {
  CUSPARSE_HYB_PARTITION_AUTO = 0,
  CUSPARSE_HYB_PARTITION_USER = 1,
  CUSPARSE_HYB_PARTITION_MAX = 2
} cusparseHybPartition_t;
#pragma cuferry until(11.8)
typedef enum {
#pragma cuferry until(10.2)
  CUSPARSE_ALG0 = 0,
  CUSPARSE_ALG1 = 1,
#pragma cuferry since(9.2)
  CUSPARSE_ALG_NAIVE = 0,
#pragma cuferry until(11.8)
  CUSPARSE_ALG_MERGE_PATH = 1
#pragma cuferry since()
} cusparseAlgMode_t;
#pragma cuferry until()

#pragma cuferry since(10.1)
typedef enum {
  CUSPARSE_CSR2CSC_ALG1 = 1,
#pragma cuferry since(12.0)
  CUSPARSE_CSR2CSC_ALG_DEFAULT = 1,
#pragma cuferry since(10.1) until(11.8)
  CUSPARSE_CSR2CSC_ALG2 = 2
#pragma cuferry until()
} cusparseCsr2CscAlg_t;
#pragma cuferry since()

__cuferry_extern_c_begin

// The library.
cusparseStatus_t cusparseCreate(cusparseHandle_t *handle);
cusparseStatus_t cusparseDestroy(cusparseHandle_t handle);
cusparseStatus_t cusparseGetVersion(cusparseHandle_t handle, int *version);
cusparseStatus_t cusparseGetProperty(libraryPropertyType type, int *value);
cusparseStatus_t cusparseSetStream(cusparseHandle_t handle,
                                   cudaStream_t streamId);
cusparseStatus_t cusparseGetStream(cusparseHandle_t handle,
                                   cudaStream_t *streamId);
cusparseStatus_t cusparseGetPointerMode(cusparseHandle_t handle,
                                        cusparsePointerMode_t *mode);
cusparseStatus_t cusparseSetPointerMode(cusparseHandle_t handle,
                                        cusparsePointerMode_t mode);
#pragma cuferry since(10.2)
const char *cusparseGetErrorName(cusparseStatus_t status);
const char *cusparseGetErrorString(cusparseStatus_t status);
#pragma cuferry since(11.5)
typedef void (*cusparseLoggerCallback_t)(int logLevel,
                                         const char *functionName,
                                         const char *message);
cusparseStatus_t cusparseLoggerSetCallback(cusparseLoggerCallback_t callback);
cusparseStatus_t cusparseLoggerSetFile(FILE *file);
cusparseStatus_t cusparseLoggerOpenFile(const char *logFile);
cusparseStatus_t cusparseLoggerSetLevel(int level);
cusparseStatus_t cusparseLoggerSetMask(int mask);
cusparseStatus_t cusparseLoggerForceDisable(void);
#pragma cuferry since()

// What a matrix is like.
cusparseStatus_t cusparseCreateMatDescr(cusparseMatDescr_t *descrA);
cusparseStatus_t cusparseDestroyMatDescr(cusparseMatDescr_t descrA);
#pragma cuferry until(11.8)
cusparseStatus_t cusparseCopyMatDescr(cusparseMatDescr_t dest,
                                      const cusparseMatDescr_t src);
#pragma cuferry until()
cusparseStatus_t cusparseSetMatType(cusparseMatDescr_t descrA,
                                    cusparseMatrixType_t type);
cusparseMatrixType_t cusparseGetMatType(const cusparseMatDescr_t descrA);
cusparseStatus_t cusparseSetMatFillMode(cusparseMatDescr_t descrA,
                                        cusparseFillMode_t fillMode);
cusparseFillMode_t cusparseGetMatFillMode(const cusparseMatDescr_t descrA);
cusparseStatus_t cusparseSetMatDiagType(cusparseMatDescr_t descrA,
                                        cusparseDiagType_t diagType);
cusparseDiagType_t cusparseGetMatDiagType(const cusparseMatDescr_t descrA);
cusparseStatus_t cusparseSetMatIndexBase(cusparseMatDescr_t descrA,
                                         cusparseIndexBase_t base);
cusparseIndexBase_t cusparseGetMatIndexBase(const cusparseMatDescr_t descrA);

// What an analysis leaves behind.
#define __cuferry_sparse_object(Name, Handle)                                  \
  cusparseStatus_t cusparseCreate##Name(Handle *info);                         \
  cusparseStatus_t cusparseDestroy##Name(Handle info);
__cuferry_sparse_object(Bsrsv2Info, bsrsv2Info_t);
__cuferry_sparse_object(Bsrsm2Info, bsrsm2Info_t);
__cuferry_sparse_object(Csric02Info, csric02Info_t);
__cuferry_sparse_object(Bsric02Info, bsric02Info_t);
__cuferry_sparse_object(Csrilu02Info, csrilu02Info_t);
__cuferry_sparse_object(Bsrilu02Info, bsrilu02Info_t);
__cuferry_sparse_object(Csru2csrInfo, csru2csrInfo_t);
__cuferry_sparse_object(ColorInfo, cusparseColorInfo_t);
#pragma cuferry since(9.0)
__cuferry_sparse_object(PruneInfo, pruneInfo_t);
#pragma cuferry since() until(11.8)
__cuferry_sparse_object(Csrsv2Info, csrsv2Info_t);
__cuferry_sparse_object(Csrgemm2Info, csrgemm2Info_t);
#pragma cuferry since(9.2)
__cuferry_sparse_object(Csrsm2Info, csrsm2Info_t);
#pragma cuferry since() until(10.2)
__cuferry_sparse_object(SolveAnalysisInfo, cusparseSolveAnalysisInfo_t);
__cuferry_sparse_object(HybMat, cusparseHybMat_t);
cusparseStatus_t cusparseGetLevelInfo(cusparseHandle_t handle,
                                      cusparseSolveAnalysisInfo_t info,
                                      int *nlevels, int **levelPtr,
                                      int **levelInd);
#pragma cuferry until()
#undef __cuferry_sparse_object

#define __cuferry_sparse_pivot(name, Info)                                     \
  cusparseStatus_t cusparseX##name##_zeroPivot(cusparseHandle_t handle,        \
                                               Info info, int *position);
__cuferry_sparse_pivot(bsrsv2, bsrsv2Info_t);
__cuferry_sparse_pivot(bsrsm2, bsrsm2Info_t);
__cuferry_sparse_pivot(csrilu02, csrilu02Info_t);
__cuferry_sparse_pivot(bsrilu02, bsrilu02Info_t);
__cuferry_sparse_pivot(csric02, csric02Info_t);
__cuferry_sparse_pivot(bsric02, bsric02Info_t);
#pragma cuferry until(11.8)
__cuferry_sparse_pivot(csrsv2, csrsv2Info_t);
#pragma cuferry since(9.2)
__cuferry_sparse_pivot(csrsm2, csrsm2Info_t);
#pragma cuferry since() until()
#undef __cuferry_sparse_pivot

// By element type.
__cuferry_sparse_all(__cuferry_sparse_gemvi);
__cuferry_sparse_all(__cuferry_sparse_bsrmv);
__cuferry_sparse_all(__cuferry_sparse_bsrsv2);
__cuferry_sparse_all(__cuferry_sparse_bsrsm2);
__cuferry_sparse_all(__cuferry_sparse_factors);
__cuferry_sparse_all(__cuferry_sparse_conversions);
__cuferry_sparse_color(S, float, float);
__cuferry_sparse_color(D, double, double);
__cuferry_sparse_color(C, cuComplex, float);
__cuferry_sparse_color(Z, cuDoubleComplex, double);
#pragma cuferry since(9.0)
__cuferry_sparse_all(__cuferry_sparse_gtsv2);
__cuferry_sparse_real(__cuferry_sparse_prune);
#ifdef __cplusplus
__cuferry_sparse_prune(H, __half);
#endif
#pragma cuferry since(9.2)
__cuferry_sparse_all(__cuferry_sparse_interleaved);
#pragma cuferry since(10.0)
__cuferry_sparse_all(__cuferry_sparse_csrgeam2);
#pragma cuferry since() until(11.8)
__cuferry_sparse_all(__cuferry_sparse_vectors);
__cuferry_sparse_real(__cuferry_sparse_roti);
__cuferry_sparse_all(__cuferry_sparse_gemmi);
__cuferry_sparse_all(__cuferry_sparse_csrsv2);
__cuferry_sparse_all(__cuferry_sparse_csrgemm2);
__cuferry_sparse_all(__cuferry_sparse_dense);
#pragma cuferry since(9.2)
__cuferry_sparse_all(__cuferry_sparse_csrsm2);
#pragma cuferry since() until(10.2)
__cuferry_sparse_all(__cuferry_sparse_doti);
__cuferry_sparse_complex(__cuferry_sparse_dotci);
__cuferry_sparse_all(__cuferry_sparse_csrmv);
__cuferry_sparse_all(__cuferry_sparse_analysis);
__cuferry_sparse_all(__cuferry_sparse_gtsv);
__cuferry_sparse_all(__cuferry_sparse_csrgemm);
__cuferry_sparse_all(__cuferry_sparse_csr2csc);
__cuferry_sparse_all(__cuferry_sparse_hyb);
#pragma cuferry until()

// Structure without values: conversions, and how much there is going to be.
cusparseStatus_t cusparseXcoo2csr(cusparseHandle_t handle,
                                  const int *cooRowInd, int nnz, int m,
                                  int *csrRowPtr, cusparseIndexBase_t idxBase);
cusparseStatus_t cusparseXcsr2coo(cusparseHandle_t handle,
                                  const int *csrRowPtr, int nnz, int m,
                                  int *cooRowInd, cusparseIndexBase_t idxBase);
cusparseStatus_t cusparseXcsr2bsrNnz(
    cusparseHandle_t handle, cusparseDirection_t dirA, int m, int n,
    const cusparseMatDescr_t descrA, const int *csrRowPtrA,
    const int *csrColIndA, int blockDim, const cusparseMatDescr_t descrC,
    int *bsrRowPtrC, int *nnzTotalDevHostPtr);
cusparseStatus_t cusparseXcsr2gebsrNnz(
    cusparseHandle_t handle, cusparseDirection_t dirA, int m, int n,
    const cusparseMatDescr_t descrA, const int *csrRowPtrA,
    const int *csrColIndA, const cusparseMatDescr_t descrC, int *bsrRowPtrC,
    int rowBlockDim, int colBlockDim, int *nnzTotalDevHostPtr, void *buffer);
cusparseStatus_t cusparseXgebsr2csr(
    cusparseHandle_t handle, cusparseDirection_t dirA, int mb, int nb,
    const cusparseMatDescr_t descrA, const int *bsrRowPtrA,
    const int *bsrColIndA, int rowBlockDim, int colBlockDim,
    const cusparseMatDescr_t descrC, int *csrRowPtrC, int *csrColIndC);
cusparseStatus_t cusparseXgebsr2gebsrNnz(
    cusparseHandle_t handle, cusparseDirection_t dirA, int mb, int nb,
    int nnzb, const cusparseMatDescr_t descrA, const int *bsrRowPtrA,
    const int *bsrColIndA, int rowBlockDimA, int colBlockDimA,
    const cusparseMatDescr_t descrC, int *bsrRowPtrC, int rowBlockDimC,
    int colBlockDimC, int *nnzTotalDevHostPtr, void *buffer);
#pragma cuferry since(10.0)
cusparseStatus_t cusparseXcsrgeam2Nnz(
    cusparseHandle_t handle, int m, int n, const cusparseMatDescr_t descrA,
    int nnzA, __cuferry_csr_index(A), const cusparseMatDescr_t descrB,
    int nnzB, __cuferry_csr_index(B), const cusparseMatDescr_t descrC,
    int *csrRowPtrC, int *nnzTotalDevHostPtr, void *workspace);
#pragma cuferry since() until(11.8)
cusparseStatus_t cusparseXcsrgemm2Nnz(
    cusparseHandle_t handle, int m, int n, int k,
    const cusparseMatDescr_t descrA, int nnzA, __cuferry_csr_index(A),
    const cusparseMatDescr_t descrB, int nnzB, __cuferry_csr_index(B),
    const cusparseMatDescr_t descrD, int nnzD, __cuferry_csr_index(D),
    const cusparseMatDescr_t descrC, int *csrRowPtrC, int *nnzTotalDevHostPtr,
    const csrgemm2Info_t info, void *buffer);
#pragma cuferry until(10.2)
cusparseStatus_t cusparseXcsrgemmNnz(
    cusparseHandle_t handle, cusparseOperation_t transA,
    cusparseOperation_t transB, int m, int n, int k,
    const cusparseMatDescr_t descrA, const int nnzA, __cuferry_csr_index(A),
    const cusparseMatDescr_t descrB, const int nnzB, __cuferry_csr_index(B),
    const cusparseMatDescr_t descrC, int *csrRowPtrC, int *nnzTotalDevHostPtr);
cusparseStatus_t cusparseXcsrgeamNnz(
    cusparseHandle_t handle, int m, int n, const cusparseMatDescr_t descrA,
    int nnzA, __cuferry_csr_index(A), const cusparseMatDescr_t descrB,
    int nnzB, __cuferry_csr_index(B), const cusparseMatDescr_t descrC,
    int *csrRowPtrC, int *nnzTotalDevHostPtr);
#pragma cuferry until()

// To sort.
cusparseStatus_t cusparseCreateIdentityPermutation(cusparseHandle_t handle,
                                                   int n, int *p);
cusparseStatus_t cusparseXcoosort_bufferSizeExt(
    cusparseHandle_t handle, int m, int n, int nnz, const int *cooRowsA,
    const int *cooColsA, size_t *bufferSizeInBytes);
cusparseStatus_t cusparseXcoosortByRow(cusparseHandle_t handle, int m, int n,
                                       int nnz, int *cooRowsA, int *cooColsA,
                                       int *P, void *buffer);
cusparseStatus_t cusparseXcoosortByColumn(cusparseHandle_t handle, int m,
                                          int n, int nnz, int *cooRowsA,
                                          int *cooColsA, int *P, void *buffer);
cusparseStatus_t cusparseXcsrsort_bufferSizeExt(
    cusparseHandle_t handle, int m, int n, int nnz, const int *csrRowPtrA,
    const int *csrColIndA, size_t *bufferSizeInBytes);
cusparseStatus_t cusparseXcsrsort(cusparseHandle_t handle, int m, int n,
                                  int nnz, const cusparseMatDescr_t descrA,
                                  const int *csrRowPtrA, int *csrColIndA,
                                  int *P, void *buffer);
cusparseStatus_t cusparseXcscsort_bufferSizeExt(
    cusparseHandle_t handle, int m, int n, int nnz, const int *cscColPtrA,
    const int *cscRowIndA, size_t *bufferSizeInBytes);
cusparseStatus_t cusparseXcscsort(cusparseHandle_t handle, int m, int n,
                                  int nnz, const cusparseMatDescr_t descrA,
                                  const int *cscColPtrA, int *cscRowIndA,
                                  int *P, void *buffer);

// Types known at run time only.
#pragma cuferry since(10.1)
cusparseStatus_t cusparseCsr2cscEx2_bufferSize(
    cusparseHandle_t handle, int m, int n, int nnz, const void *csrVal,
    const int *csrRowPtr, const int *csrColInd, void *cscVal, int *cscColPtr,
    int *cscRowInd, cudaDataType valType, cusparseAction_t copyValues,
    cusparseIndexBase_t idxBase, cusparseCsr2CscAlg_t alg, size_t *bufferSize);
cusparseStatus_t cusparseCsr2cscEx2(
    cusparseHandle_t handle, int m, int n, int nnz, const void *csrVal,
    const int *csrRowPtr, const int *csrColInd, void *cscVal, int *cscColPtr,
    int *cscRowInd, cudaDataType valType, cusparseAction_t copyValues,
    cusparseIndexBase_t idxBase, cusparseCsr2CscAlg_t alg, void *buffer);
#pragma cuferry since() until(11.8)
cusparseStatus_t cusparseCsrmvEx_bufferSize(
    cusparseHandle_t handle, cusparseAlgMode_t alg, cusparseOperation_t transA,
    int m, int n, int nnz, const void *alpha, cudaDataType alphatype,
    const cusparseMatDescr_t descrA, const void *csrValA,
    cudaDataType csrValAtype, const int *csrRowPtrA, const int *csrColIndA,
    const void *x, cudaDataType xtype, const void *beta, cudaDataType betatype,
    void *y, cudaDataType ytype, cudaDataType executiontype,
    size_t *bufferSizeInBytes);
cusparseStatus_t cusparseCsrmvEx(
    cusparseHandle_t handle, cusparseAlgMode_t alg, cusparseOperation_t transA,
    int m, int n, int nnz, const void *alpha, cudaDataType alphatype,
    const cusparseMatDescr_t descrA, const void *csrValA,
    cudaDataType csrValAtype, const int *csrRowPtrA, const int *csrColIndA,
    const void *x, cudaDataType xtype, const void *beta, cudaDataType betatype,
    void *y, cudaDataType ytype, cudaDataType executiontype, void *buffer);
#pragma cuferry until(10.2)
cusparseStatus_t cusparseCsrsv_analysisEx(
    cusparseHandle_t handle, cusparseOperation_t transA, int m, int nnz,
    const cusparseMatDescr_t descrA, const void *csrValA,
    cudaDataType csrValAtype, const int *csrRowPtrA, const int *csrColIndA,
    cusparseSolveAnalysisInfo_t info, cudaDataType executiontype);
cusparseStatus_t cusparseCsrsv_solveEx(
    cusparseHandle_t handle, cusparseOperation_t transA, int m,
    const void *alpha, cudaDataType alphatype, const cusparseMatDescr_t descrA,
    const void *csrValA, cudaDataType csrValAtype, const int *csrRowPtrA,
    const int *csrColIndA, cusparseSolveAnalysisInfo_t info, const void *f,
    cudaDataType ftype, void *x, cudaDataType xtype,
    cudaDataType executiontype);
cusparseStatus_t cusparseCsrilu0Ex(
    cusparseHandle_t handle, cusparseOperation_t trans, int m,
    const cusparseMatDescr_t descrA, void *csrValM, cudaDataType csrValMtype,
    const int *csrRowPtrA, const int *csrColIndA,
    cusparseSolveAnalysisInfo_t info, cudaDataType executiontype);
cusparseStatus_t cusparseCsr2cscEx(
    cusparseHandle_t handle, int m, int n, int nnz, const void *csrVal,
    cudaDataType csrValtype, const int *csrRowPtr, const int *csrColInd,
    void *cscVal, cudaDataType cscValtype, int *cscRowInd, int *cscColPtr,
    cusparseAction_t copyValues, cusparseIndexBase_t idxBase,
    cudaDataType executiontype);
#pragma cuferry until()

__cuferry_extern_c_end

// The generic API. Its objects: sparse and dense, vectors (SpVec, DnVec) and
// matrices (SpMat, DnMat). Since CUDA 12 what is only read is const.
#pragma cuferry since(10.2)
typedef struct cusparseSpVecDescr *cusparseSpVecDescr_t;
typedef struct cusparseDnVecDescr *cusparseDnVecDescr_t;
#pragma cuferry since(10.1)
typedef struct cusparseSpMatDescr *cusparseSpMatDescr_t;
typedef struct cusparseDnMatDescr *cusparseDnMatDescr_t;
#pragma cuferry since(12.0)
typedef const struct cusparseSpVecDescr *cusparseConstSpVecDescr_t;
typedef const struct cusparseDnVecDescr *cusparseConstDnVecDescr_t;
typedef const struct cusparseSpMatDescr *cusparseConstSpMatDescr_t;
typedef const struct cusparseDnMatDescr *cusparseConstDnMatDescr_t;
#pragma cuferry since(11.0)
typedef struct cusparseSpGEMMDescr *cusparseSpGEMMDescr_t;
#pragma cuferry since(11.3)
typedef struct cusparseSpSVDescr *cusparseSpSVDescr_t;
typedef struct cusparseSpSMDescr *cusparseSpSMDescr_t;
#pragma cuferry since(11.5)
typedef struct cusparseSpMMOpPlan *cusparseSpMMOpPlan_t;

#pragma cuferry since(10.1)
typedef enum {
  CUSPARSE_FORMAT_CSR = 1,
  CUSPARSE_FORMAT_CSC = 2,
  CUSPARSE_FORMAT_COO = 3,
#pragma cuferry since(10.2) until(11.8)
  CUSPARSE_FORMAT_COO_AOS = 4,
#pragma cuferry since(11.2) until()
  CUSPARSE_FORMAT_BLOCKED_ELL = 5,
#pragma cuferry since(12.1)
  CUSPARSE_FORMAT_BSR = 6,
  CUSPARSE_FORMAT_SLICED_ELLPACK = 7
#pragma cuferry since(10.1)
} cusparseFormat_t;

typedef enum {
  CUSPARSE_ORDER_COL = 1,
  CUSPARSE_ORDER_ROW = 2
} cusparseOrder_t;

typedef enum {
  CUSPARSE_INDEX_16U = 1,
  CUSPARSE_INDEX_32I = 2,
  CUSPARSE_INDEX_64I = 3
} cusparseIndexType_t;

#pragma cuferry since(11.3)
typedef enum {
  CUSPARSE_SPMAT_FILL_MODE = 0,
  CUSPARSE_SPMAT_DIAG_TYPE = 1
} cusparseSpMatAttribute_t;

// Algorithms.
#pragma cuferry since(11.1)
typedef enum {
  CUSPARSE_SPARSETODENSE_ALG_DEFAULT = 0
} cusparseSparseToDenseAlg_t;
typedef enum {
  CUSPARSE_DENSETOSPARSE_ALG_DEFAULT = 0
} cusparseDenseToSparseAlg_t;

#pragma cuferry since(10.2)
typedef enum {
#pragma cuferry until(11.8)
  CUSPARSE_MV_ALG_DEFAULT = 0,
  CUSPARSE_COOMV_ALG = 1,
  CUSPARSE_CSRMV_ALG1 = 2,
  CUSPARSE_CSRMV_ALG2 = 3,
#pragma cuferry since(11.2) until()
  CUSPARSE_SPMV_ALG_DEFAULT = 0,
  CUSPARSE_SPMV_CSR_ALG1 = 2,
  CUSPARSE_SPMV_CSR_ALG2 = 3,
  CUSPARSE_SPMV_COO_ALG1 = 1,
  CUSPARSE_SPMV_COO_ALG2 = 4,
#pragma cuferry since(12.1)
  CUSPARSE_SPMV_SELL_ALG1 = 5,
#pragma cuferry since(13.0)
  CUSPARSE_SPMV_BSR_ALG1 = 6
#pragma cuferry since(10.2)
} cusparseSpMVAlg_t;

#pragma cuferry since(10.1)
typedef enum {
#pragma cuferry until(11.8)
  CUSPARSE_COOMM_ALG1 = 1,
  CUSPARSE_COOMM_ALG2 = 2,
  CUSPARSE_COOMM_ALG3 = 3,
#pragma cuferry since(10.2)
  CUSPARSE_MM_ALG_DEFAULT = 0,
  CUSPARSE_CSRMM_ALG1 = 4,
#pragma cuferry since(11.0) until()
  CUSPARSE_SPMM_ALG_DEFAULT = 0,
  CUSPARSE_SPMM_COO_ALG1 = 1,
  CUSPARSE_SPMM_COO_ALG2 = 2,
  CUSPARSE_SPMM_COO_ALG3 = 3,
  CUSPARSE_SPMM_COO_ALG4 = 5,
  CUSPARSE_SPMM_CSR_ALG1 = 4,
  CUSPARSE_SPMM_CSR_ALG2 = 6,
#pragma cuferry since(11.2)
  CUSPARSE_SPMM_CSR_ALG3 = 12,
  CUSPARSE_SPMM_BLOCKED_ELL_ALG1 = 13,
#pragma cuferry since(12.5)
  CUSPARSE_SPMM_BSR_ALG1 = 14,
#pragma cuferry since(11.1) until(11.1)
  CUSPARSE_SPMMA_PREPROCESS,
  CUSPARSE_SPMMA_ALG1,
  CUSPARSE_SPMMA_ALG2,
  CUSPARSE_SPMMA_ALG3,
  CUSPARSE_SPMMA_ALG4
#pragma cuferry since(10.1) until()
} cusparseSpMMAlg_t;

#pragma cuferry since(11.0)
typedef enum {
  CUSPARSE_SPGEMM_DEFAULT = 0,
#pragma cuferry since(11.3)
  CUSPARSE_SPGEMM_CSR_ALG_DETERMINITIC = 1,
  CUSPARSE_SPGEMM_CSR_ALG_NONDETERMINITIC = 2,
#pragma cuferry since(12.0)
  CUSPARSE_SPGEMM_ALG1 = 3,
  CUSPARSE_SPGEMM_ALG2 = 4,
  CUSPARSE_SPGEMM_ALG3 = 5
#pragma cuferry since(11.0)
} cusparseSpGEMMAlg_t;

#pragma cuferry since(11.2)
typedef enum { CUSPARSE_SDDMM_ALG_DEFAULT = 0 } cusparseSDDMMAlg_t;
#pragma cuferry since(11.3)
typedef enum { CUSPARSE_SPSV_ALG_DEFAULT = 0 } cusparseSpSVAlg_t;
typedef enum { CUSPARSE_SPSM_ALG_DEFAULT = 0 } cusparseSpSMAlg_t;
#pragma cuferry since(11.5)
typedef enum { CUSPARSE_SPMM_OP_ALG_DEFAULT } cusparseSpMMOpAlg_t;
#pragma cuferry since(12.1)
typedef enum {
  CUSPARSE_SPSV_UPDATE_GENERAL = 0,
  CUSPARSE_SPSV_UPDATE_DIAGONAL = 1
} cusparseSpSVUpdate_t;
#pragma cuferry since(12.4)
typedef enum {
  CUSPARSE_SPSM_UPDATE_GENERAL = 0,
  CUSPARSE_SPSM_UPDATE_DIAGONAL = 1
} cusparseSpSMUpdate_t;
#pragma cuferry since()

__cuferry_extern_c_begin

// To make and end them. D: the object's type; Pointer: to the data; _: nothing
// or Const.
#define __cuferry_sparse_vec(_, D, Pointer)                                    \
  cusparseStatus_t cusparseCreate##_##SpVec(                                   \
      D *spVecDescr, int64_t size, int64_t nnz, Pointer indices,               \
      Pointer values, cusparseIndexType_t idxType,                             \
      cusparseIndexBase_t idxBase, cudaDataType valueType);
#define __cuferry_sparse_dn_vec(_, D, Pointer)                                 \
  cusparseStatus_t cusparseCreate##_##DnVec(                                   \
      D *dnVecDescr, int64_t size, Pointer values, cudaDataType valueType);
#define __cuferry_sparse_dn_mat(_, D, Pointer)                                 \
  cusparseStatus_t cusparseCreate##_##DnMat(                                   \
      D *dnMatDescr, int64_t rows, int64_t cols, int64_t ld, Pointer values,   \
      cudaDataType valueType, cusparseOrder_t order);
#define __cuferry_sparse_coo(_, D, Pointer)                                    \
  cusparseStatus_t cusparseCreate##_##Coo(                                     \
      D *spMatDescr, int64_t rows, int64_t cols, int64_t nnz,                  \
      Pointer cooRowInd, Pointer cooColInd, Pointer cooValues,                 \
      cusparseIndexType_t cooIdxType, cusparseIndexBase_t idxBase,             \
      cudaDataType valueType);
// name: Csr or Csc.
#define __cuferry_sparse_csx(name, D, Pointer)                                 \
  cusparseStatus_t cusparseCreate##name(                                       \
      D *spMatDescr, int64_t rows, int64_t cols, int64_t nnz,                  \
      Pointer offsets, Pointer indices, Pointer values,                        \
      cusparseIndexType_t offsetsType, cusparseIndexType_t indType,            \
      cusparseIndexBase_t idxBase, cudaDataType valueType);
#define __cuferry_sparse_blocked_ell(_, D, Pointer)                            \
  cusparseStatus_t cusparseCreate##_##BlockedEll(                              \
      D *spMatDescr, int64_t rows, int64_t cols, int64_t ellBlockSize,         \
      int64_t ellCols, Pointer ellColInd, Pointer ellValue,                    \
      cusparseIndexType_t ellIdxType, cusparseIndexBase_t idxBase,             \
      cudaDataType valueType);
#define __cuferry_sparse_bsr_and_sell(_, D, Pointer)                           \
  cusparseStatus_t cusparseCreate##_##Bsr(                                     \
      D *spMatDescr, int64_t brows, int64_t bcols, int64_t bnnz,               \
      int64_t rowBlockSize, int64_t colBlockSize, Pointer bsrRowOffsets,       \
      Pointer bsrColInd, Pointer bsrValues,                                    \
      cusparseIndexType_t bsrRowOffsetsType,                                   \
      cusparseIndexType_t bsrColIndType, cusparseIndexBase_t idxBase,          \
      cudaDataType valueType, cusparseOrder_t order);                          \
  cusparseStatus_t cusparseCreate##_##SlicedEll(                               \
      D *spMatDescr, int64_t rows, int64_t cols, int64_t nnz,                  \
      int64_t sellValuesSize, int64_t sliceSize, Pointer sellSliceOffsets,     \
      Pointer sellColInd, Pointer sellValues,                                  \
      cusparseIndexType_t sellSliceOffsetsType,                                \
      cusparseIndexType_t sellColIndType, cusparseIndexBase_t idxBase,         \
      cudaDataType valueType);

#pragma cuferry since(10.2)
__cuferry_sparse_vec(, cusparseSpVecDescr_t, void *);
__cuferry_sparse_dn_vec(, cusparseDnVecDescr_t, void *);
__cuferry_sparse_csx(Csr, cusparseSpMatDescr_t, void *);
cusparseStatus_t cusparseDestroySpVec(cusparseConstSpVecDescr_t spVecDescr);
cusparseStatus_t cusparseDestroyDnVec(cusparseConstDnVecDescr_t dnVecDescr);
#pragma cuferry since(10.1)
__cuferry_sparse_dn_mat(, cusparseDnMatDescr_t, void *);
__cuferry_sparse_coo(, cusparseSpMatDescr_t, void *);
cusparseStatus_t cusparseDestroyDnMat(cusparseConstDnMatDescr_t dnMatDescr);
cusparseStatus_t cusparseDestroySpMat(cusparseConstSpMatDescr_t spMatDescr);
#pragma cuferry since(11.1)
__cuferry_sparse_csx(Csc, cusparseSpMatDescr_t, void *);
#pragma cuferry since(11.2)
__cuferry_sparse_blocked_ell(, cusparseSpMatDescr_t, void *);
#pragma cuferry since(12.0)
__cuferry_sparse_vec(Const, cusparseConstSpVecDescr_t, const void *);
__cuferry_sparse_dn_vec(Const, cusparseConstDnVecDescr_t, const void *);
__cuferry_sparse_dn_mat(Const, cusparseConstDnMatDescr_t, const void *);
__cuferry_sparse_coo(Const, cusparseConstSpMatDescr_t, const void *);
__cuferry_sparse_csx(ConstCsr, cusparseConstSpMatDescr_t, const void *);
__cuferry_sparse_csx(ConstCsc, cusparseConstSpMatDescr_t, const void *);
__cuferry_sparse_blocked_ell(Const, cusparseConstSpMatDescr_t, const void *);
#pragma cuferry since(12.1)
__cuferry_sparse_bsr_and_sell(, cusparseSpMatDescr_t, void *);
__cuferry_sparse_bsr_and_sell(Const, cusparseConstSpMatDescr_t, const void *);
#pragma cuferry since(10.2) until(11.8)
cusparseStatus_t cusparseCreateCooAoS(
    cusparseSpMatDescr_t *spMatDescr, int64_t rows, int64_t cols, int64_t nnz,
    void *cooInd, void *cooValues, cusparseIndexType_t cooIdxType,
    cusparseIndexBase_t idxBase, cudaDataType valueType);
#pragma cuferry since() until()

// To look into them, and to give them other data. The numbers are the versions
// that brought the functions; 12.0 brought all of them for const.
#define __cuferry_sparse_look_102(_, Sp, Dn, SpMat, DnMat, Pointer)            \
  cusparseStatus_t cusparse##_##SpVecGet(                                      \
      Sp spVecDescr, int64_t *size, int64_t *nnz, Pointer *indices,            \
      Pointer *values, cusparseIndexType_t *idxType,                           \
      cusparseIndexBase_t *idxBase, cudaDataType *valueType);                  \
  cusparseStatus_t cusparse##_##SpVecGetValues(Sp spVecDescr,                  \
                                               Pointer *values);               \
  cusparseStatus_t cusparse##_##DnVecGet(Dn dnVecDescr, int64_t *size,         \
                                         Pointer *values,                      \
                                         cudaDataType *valueType);             \
  cusparseStatus_t cusparse##_##DnVecGetValues(Dn dnVecDescr,                  \
                                               Pointer *values);               \
  cusparseStatus_t cusparse##_##SpMatGetValues(SpMat spMatDescr,               \
                                               Pointer *values);               \
  cusparseStatus_t cusparse##_##DnMatGetValues(DnMat dnMatDescr,               \
                                               Pointer *values);               \
  cusparseStatus_t cusparse##_##CsrGet(                                        \
      SpMat spMatDescr, int64_t *rows, int64_t *cols, int64_t *nnz,            \
      Pointer *csrRowOffsets, Pointer *csrColInd, Pointer *csrValues,          \
      cusparseIndexType_t *csrRowOffsetsType,                                  \
      cusparseIndexType_t *csrColIndType, cusparseIndexBase_t *idxBase,        \
      cudaDataType *valueType);
#define __cuferry_sparse_look_101(_, SpMat, DnMat, Pointer)                    \
  cusparseStatus_t cusparse##_##CooGet(                                        \
      SpMat spMatDescr, int64_t *rows, int64_t *cols, int64_t *nnz,            \
      Pointer *cooRowInd, Pointer *cooColInd, Pointer *cooValues,              \
      cusparseIndexType_t *idxType, cusparseIndexBase_t *idxBase,              \
      cudaDataType *valueType);                                                \
  cusparseStatus_t cusparse##_##DnMatGet(                                      \
      DnMat dnMatDescr, int64_t *rows, int64_t *cols, int64_t *ld,             \
      Pointer *values, cudaDataType *type, cusparseOrder_t *order);
#define __cuferry_sparse_look_117(_, SpMat, Pointer)                           \
  cusparseStatus_t cusparse##_##CscGet(                                        \
      SpMat spMatDescr, int64_t *rows, int64_t *cols, int64_t *nnz,            \
      Pointer *cscColOffsets, Pointer *cscRowInd, Pointer *cscValues,          \
      cusparseIndexType_t *cscColOffsetsType,                                  \
      cusparseIndexType_t *cscRowIndType, cusparseIndexBase_t *idxBase,        \
      cudaDataType *valueType);
#define __cuferry_sparse_look_112(_, SpMat, Pointer)                           \
  cusparseStatus_t cusparse##_##BlockedEllGet(                                 \
      SpMat spMatDescr, int64_t *rows, int64_t *cols, int64_t *ellBlockSize,   \
      int64_t *ellCols, Pointer *ellColInd, Pointer *ellValue,                 \
      cusparseIndexType_t *ellIdxType, cusparseIndexBase_t *idxBase,           \
      cudaDataType *valueType);

#pragma cuferry since(10.2)
__cuferry_sparse_look_102(, cusparseSpVecDescr_t, cusparseDnVecDescr_t,
                          cusparseSpMatDescr_t, cusparseDnMatDescr_t, void *);
cusparseStatus_t
cusparseSpVecGetIndexBase(cusparseConstSpVecDescr_t spVecDescr,
                          cusparseIndexBase_t *idxBase);
cusparseStatus_t cusparseSpVecSetValues(cusparseSpVecDescr_t spVecDescr,
                                        void *values);
cusparseStatus_t cusparseDnVecSetValues(cusparseDnVecDescr_t dnVecDescr,
                                        void *values);
cusparseStatus_t cusparseSpMatSetValues(cusparseSpMatDescr_t spMatDescr,
                                        void *values);
cusparseStatus_t cusparseDnMatSetValues(cusparseDnMatDescr_t dnMatDescr,
                                        void *values);
cusparseStatus_t
cusparseSpMatGetStridedBatch(cusparseConstSpMatDescr_t spMatDescr,
                             int *batchCount);
#pragma cuferry since(10.1)
__cuferry_sparse_look_101(, cusparseSpMatDescr_t, cusparseDnMatDescr_t, void *);
cusparseStatus_t cusparseSpMatGetFormat(cusparseConstSpMatDescr_t spMatDescr,
                                        cusparseFormat_t *format);
cusparseStatus_t cusparseSpMatGetIndexBase(cusparseConstSpMatDescr_t spMatDescr,
                                           cusparseIndexBase_t *idxBase);
cusparseStatus_t cusparseDnMatSetStridedBatch(cusparseDnMatDescr_t dnMatDescr,
                                              int batchCount,
                                              int64_t batchStride);
cusparseStatus_t
cusparseDnMatGetStridedBatch(cusparseConstDnMatDescr_t dnMatDescr,
                             int *batchCount, int64_t *batchStride);
#pragma cuferry since(11.0)
cusparseStatus_t cusparseSpMatGetSize(cusparseConstSpMatDescr_t spMatDescr,
                                      int64_t *rows, int64_t *cols,
                                      int64_t *nnz);
cusparseStatus_t cusparseCooSetStridedBatch(cusparseSpMatDescr_t spMatDescr,
                                            int batchCount,
                                            int64_t batchStride);
cusparseStatus_t cusparseCsrSetStridedBatch(cusparseSpMatDescr_t spMatDescr,
                                            int batchCount,
                                            int64_t offsetsBatchStride,
                                            int64_t columnsValuesBatchStride);
cusparseStatus_t cusparseCsrSetPointers(cusparseSpMatDescr_t spMatDescr,
                                        void *csrRowOffsets, void *csrColInd,
                                        void *csrValues);
#pragma cuferry since(11.1)
cusparseStatus_t cusparseCscSetPointers(cusparseSpMatDescr_t spMatDescr,
                                        void *cscColOffsets, void *cscRowInd,
                                        void *cscValues);
cusparseStatus_t cusparseCooSetPointers(cusparseSpMatDescr_t spMatDescr,
                                        void *cooRows, void *cooColumns,
                                        void *cooValues);
#pragma cuferry since(11.2)
__cuferry_sparse_look_112(, cusparseSpMatDescr_t, void *);
#pragma cuferry since(11.3)
cusparseStatus_t cusparseSpMatGetAttribute(cusparseConstSpMatDescr_t spMatDescr,
                                           cusparseSpMatAttribute_t attribute,
                                           void *data, size_t dataSize);
cusparseStatus_t cusparseSpMatSetAttribute(cusparseSpMatDescr_t spMatDescr,
                                           cusparseSpMatAttribute_t attribute,
                                           void *data, size_t dataSize);
#pragma cuferry since(11.7)
__cuferry_sparse_look_117(, cusparseSpMatDescr_t, void *);
#pragma cuferry since(12.0)
__cuferry_sparse_look_102(Const, cusparseConstSpVecDescr_t,
                          cusparseConstDnVecDescr_t, cusparseConstSpMatDescr_t,
                          cusparseConstDnMatDescr_t, const void *);
__cuferry_sparse_look_101(Const, cusparseConstSpMatDescr_t,
                          cusparseConstDnMatDescr_t, const void *);
__cuferry_sparse_look_112(Const, cusparseConstSpMatDescr_t, const void *);
__cuferry_sparse_look_117(Const, cusparseConstSpMatDescr_t, const void *);
#pragma cuferry since(12.1)
cusparseStatus_t cusparseBsrSetStridedBatch(cusparseSpMatDescr_t spMatDescr,
                                            int batchCount,
                                            int64_t offsetsBatchStride,
                                            int64_t columnsBatchStride,
                                            int64_t valuesBatchStride);
#pragma cuferry since(10.2) until(11.8)
cusparseStatus_t cusparseCooAoSGet(
    cusparseSpMatDescr_t spMatDescr, int64_t *rows, int64_t *cols,
    int64_t *nnz, void **cooInd, void **cooValues,
    cusparseIndexType_t *idxType, cusparseIndexBase_t *idxBase,
    cudaDataType *valueType);
cusparseStatus_t cusparseSpMatSetStridedBatch(cusparseSpMatDescr_t spMatDescr,
                                              int batchCount);
#pragma cuferry since(10.1) until(10.1)
cusparseStatus_t cusparseSpMatSetNumBatches(cusparseSpMatDescr_t spMatDescr,
                                            int batchCount);
cusparseStatus_t cusparseSpMatGetNumBatches(cusparseSpMatDescr_t spMatDescr,
                                            int *batchCount);
#pragma cuferry since() until()

// Vectors.
#pragma cuferry since(11.0)
cusparseStatus_t cusparseAxpby(cusparseHandle_t handle, const void *alpha,
                               cusparseConstSpVecDescr_t vecX,
                               const void *beta, cusparseDnVecDescr_t vecY);
cusparseStatus_t cusparseGather(cusparseHandle_t handle,
                                cusparseConstDnVecDescr_t vecY,
                                cusparseSpVecDescr_t vecX);
cusparseStatus_t cusparseScatter(cusparseHandle_t handle,
                                 cusparseConstSpVecDescr_t vecX,
                                 cusparseDnVecDescr_t vecY);
cusparseStatus_t cusparseRot(cusparseHandle_t handle, const void *c_coeff,
                             const void *s_coeff, cusparseSpVecDescr_t vecX,
                             cusparseDnVecDescr_t vecY);
#pragma cuferry since(10.1)
cusparseStatus_t cusparseSpVV_bufferSize(
    cusparseHandle_t handle, cusparseOperation_t opX,
    cusparseConstSpVecDescr_t vecX, cusparseConstDnVecDescr_t vecY,
    const void *result, cudaDataType computeType, size_t *bufferSize);
cusparseStatus_t cusparseSpVV(cusparseHandle_t handle, cusparseOperation_t opX,
                              cusparseConstSpVecDescr_t vecX,
                              cusparseConstDnVecDescr_t vecY, void *result,
                              cudaDataType computeType, void *externalBuffer);

// Dense and sparse.
#pragma cuferry since(11.1)
cusparseStatus_t cusparseSparseToDense_bufferSize(
    cusparseHandle_t handle, cusparseConstSpMatDescr_t matA,
    cusparseDnMatDescr_t matB, cusparseSparseToDenseAlg_t alg,
    size_t *bufferSize);
cusparseStatus_t cusparseSparseToDense(cusparseHandle_t handle,
                                       cusparseConstSpMatDescr_t matA,
                                       cusparseDnMatDescr_t matB,
                                       cusparseSparseToDenseAlg_t alg,
                                       void *externalBuffer);
cusparseStatus_t cusparseDenseToSparse_bufferSize(
    cusparseHandle_t handle, cusparseConstDnMatDescr_t matA,
    cusparseSpMatDescr_t matB, cusparseDenseToSparseAlg_t alg,
    size_t *bufferSize);
cusparseStatus_t cusparseDenseToSparse_analysis(
    cusparseHandle_t handle, cusparseConstDnMatDescr_t matA,
    cusparseSpMatDescr_t matB, cusparseDenseToSparseAlg_t alg,
    void *externalBuffer);
cusparseStatus_t cusparseDenseToSparse_convert(
    cusparseHandle_t handle, cusparseConstDnMatDescr_t matA,
    cusparseSpMatDescr_t matB, cusparseDenseToSparseAlg_t alg,
    void *externalBuffer);

// Products: sparse matrix and dense vector (SpMV), dense matrix (SpMM).
#define __cuferry_sparse_spmv(ending, Buffer)                                  \
  cusparseStatus_t cusparseSpMV##ending(                                       \
      cusparseHandle_t handle, cusparseOperation_t opA, const void *alpha,     \
      cusparseConstSpMatDescr_t matA, cusparseConstDnVecDescr_t vecX,          \
      const void *beta, cusparseDnVecDescr_t vecY, cudaDataType computeType,   \
      cusparseSpMVAlg_t alg, Buffer);
#define __cuferry_sparse_spmm(ending, Buffer)                                  \
  cusparseStatus_t cusparseSpMM##ending(                                       \
      cusparseHandle_t handle, cusparseOperation_t opA,                        \
      cusparseOperation_t opB, const void *alpha,                              \
      cusparseConstSpMatDescr_t matA, cusparseConstDnMatDescr_t matB,          \
      const void *beta, cusparseDnMatDescr_t matC, cudaDataType computeType,   \
      cusparseSpMMAlg_t alg, Buffer);
#pragma cuferry since(10.1)
__cuferry_sparse_spmv(_bufferSize, size_t *bufferSize);
__cuferry_sparse_spmv(, void *externalBuffer);
__cuferry_sparse_spmm(_bufferSize, size_t *bufferSize);
__cuferry_sparse_spmm(, void *externalBuffer);
#pragma cuferry since(11.2)
__cuferry_sparse_spmm(_preprocess, void *externalBuffer);
#pragma cuferry since(12.4)
__cuferry_sparse_spmv(_preprocess, void *externalBuffer);

// A product of sparse matrices (SpGEMM), once or again and again.
#define __cuferry_sparse_spgemm(ending, ...)                                   \
  cusparseStatus_t cusparseSpGEMM##ending(                                     \
      cusparseHandle_t handle, cusparseOperation_t opA,                        \
      cusparseOperation_t opB, const void *alpha,                              \
      cusparseConstSpMatDescr_t matA, cusparseConstSpMatDescr_t matB,          \
      const void *beta, cusparseSpMatDescr_t matC, cudaDataType computeType,   \
      cusparseSpGEMMAlg_t alg,                                                 \
      cusparseSpGEMMDescr_t spgemmDescr __VA_OPT__(, ) __VA_ARGS__);
#define __cuferry_sparse_spgemm_reuse(ending, ...)                             \
  cusparseStatus_t cusparseSpGEMMreuse##ending(                                \
      cusparseHandle_t handle, cusparseOperation_t opA,                        \
      cusparseOperation_t opB, cusparseConstSpMatDescr_t matA,                 \
      cusparseConstSpMatDescr_t matB, cusparseSpMatDescr_t matC,               \
      cusparseSpGEMMAlg_t alg, cusparseSpGEMMDescr_t spgemmDescr,              \
      __VA_ARGS__);
#pragma cuferry since(11.0)
cusparseStatus_t cusparseSpGEMM_createDescr(cusparseSpGEMMDescr_t *descr);
cusparseStatus_t cusparseSpGEMM_destroyDescr(cusparseSpGEMMDescr_t descr);
__cuferry_sparse_spgemm(_workEstimation, size_t *bufferSize1,
                        void *externalBuffer1);
__cuferry_sparse_spgemm(_compute, size_t *bufferSize2, void *externalBuffer2);
__cuferry_sparse_spgemm(_copy);
#pragma cuferry since(11.3)
__cuferry_sparse_spgemm_reuse(_workEstimation, size_t *bufferSize1,
                              void *externalBuffer1);
__cuferry_sparse_spgemm_reuse(_nnz, size_t *bufferSize2, void *externalBuffer2,
                              size_t *bufferSize3, void *externalBuffer3,
                              size_t *bufferSize4, void *externalBuffer4);
__cuferry_sparse_spgemm_reuse(_copy, size_t *bufferSize5,
                              void *externalBuffer5);
__cuferry_sparse_spgemm(reuse_compute);
#pragma cuferry since(12.0)
cusparseStatus_t cusparseSpGEMM_getNumProducts(cusparseSpGEMMDescr_t descr,
                                               int64_t *num_prods);
__cuferry_sparse_spgemm(_estimateMemory, float chunk_fraction,
                        size_t *bufferSize3, void *externalBuffer3,
                        size_t *bufferSize2);

// A product of dense matrices where the result is sparse (SDDMM); before it,
// the constrained product.
#define __cuferry_sparse_sddmm(ending, Buffer)                                 \
  cusparseStatus_t cusparseSDDMM##ending(                                      \
      cusparseHandle_t handle, cusparseOperation_t opA,                        \
      cusparseOperation_t opB, const void *alpha,                              \
      cusparseConstDnMatDescr_t A, cusparseConstDnMatDescr_t B,                \
      const void *beta, cusparseSpMatDescr_t C, cudaDataType computeType,      \
      cusparseSDDMMAlg_t alg, Buffer);
#define __cuferry_sparse_constrained(ending, Buffer)                           \
  cusparseStatus_t cusparseConstrainedGeMM##ending(                            \
      cusparseHandle_t handle, cusparseOperation_t opA,                        \
      cusparseOperation_t opB, const void *alpha, cusparseDnMatDescr_t matA,   \
      cusparseDnMatDescr_t matB, const void *beta,                             \
      cusparseSpMatDescr_t matC, cudaDataType computeType, Buffer);
#pragma cuferry since(11.2)
__cuferry_sparse_sddmm(_bufferSize, size_t *bufferSize);
__cuferry_sparse_sddmm(_preprocess, void *externalBuffer);
__cuferry_sparse_sddmm(, void *externalBuffer);
#pragma cuferry since(10.2) until(11.8)
__cuferry_sparse_constrained(_bufferSize, size_t *bufferSize);
__cuferry_sparse_constrained(, void *externalBuffer);
#pragma cuferry until()

// To solve with a triangle: one right-hand side (SpSV), many (SpSM).
#define __cuferry_sparse_spsv(ending, ...)                                     \
  cusparseStatus_t cusparseSpSV##ending(                                       \
      cusparseHandle_t handle, cusparseOperation_t opA, const void *alpha,     \
      cusparseConstSpMatDescr_t matA, cusparseConstDnVecDescr_t vecX,          \
      cusparseDnVecDescr_t vecY, cudaDataType computeType,                     \
      cusparseSpSVAlg_t alg,                                                   \
      cusparseSpSVDescr_t spsvDescr __VA_OPT__(, ) __VA_ARGS__);
#define __cuferry_sparse_spsm(ending, ...)                                     \
  cusparseStatus_t cusparseSpSM##ending(                                       \
      cusparseHandle_t handle, cusparseOperation_t opA,                        \
      cusparseOperation_t opB, const void *alpha,                              \
      cusparseConstSpMatDescr_t matA, cusparseConstDnMatDescr_t matB,          \
      cusparseDnMatDescr_t matC, cudaDataType computeType,                     \
      cusparseSpSMAlg_t alg,                                                   \
      cusparseSpSMDescr_t spsmDescr __VA_OPT__(, ) __VA_ARGS__);
#pragma cuferry since(11.3)
cusparseStatus_t cusparseSpSV_createDescr(cusparseSpSVDescr_t *descr);
cusparseStatus_t cusparseSpSV_destroyDescr(cusparseSpSVDescr_t descr);
__cuferry_sparse_spsv(_bufferSize, size_t *bufferSize);
__cuferry_sparse_spsv(_analysis, void *externalBuffer);
__cuferry_sparse_spsv(_solve);
cusparseStatus_t cusparseSpSM_createDescr(cusparseSpSMDescr_t *descr);
cusparseStatus_t cusparseSpSM_destroyDescr(cusparseSpSMDescr_t descr);
__cuferry_sparse_spsm(_bufferSize, size_t *bufferSize);
__cuferry_sparse_spsm(_analysis, void *externalBuffer);
__cuferry_sparse_spsm(_solve);
#pragma cuferry since(12.1)
cusparseStatus_t cusparseSpSV_updateMatrix(cusparseHandle_t handle,
                                           cusparseSpSVDescr_t spsvDescr,
                                           void *newValues,
                                           cusparseSpSVUpdate_t updatePart);
#pragma cuferry since(12.4)
cusparseStatus_t cusparseSpSM_updateMatrix(cusparseHandle_t handle,
                                           cusparseSpSMDescr_t spsmDescr,
                                           void *newValues,
                                           cusparseSpSMUpdate_t updatePart);

// A product with operations of one's own, compiled at run time.
#pragma cuferry since(11.5)
cusparseStatus_t cusparseSpMMOp_createPlan(
    cusparseHandle_t handle, cusparseSpMMOpPlan_t *plan,
    cusparseOperation_t opA, cusparseOperation_t opB,
    cusparseConstSpMatDescr_t matA, cusparseConstDnMatDescr_t matB,
    cusparseDnMatDescr_t matC, cudaDataType computeType,
    cusparseSpMMOpAlg_t alg, const void *addOperationNvvmBuffer,
    size_t addOperationBufferSize, const void *mulOperationNvvmBuffer,
    size_t mulOperationBufferSize, const void *epilogueNvvmBuffer,
    size_t epilogueBufferSize, size_t *SpMMWorkspaceSize);
cusparseStatus_t cusparseSpMMOp(cusparseSpMMOpPlan_t plan,
                                void *externalBuffer);
cusparseStatus_t cusparseSpMMOp_destroyPlan(cusparseSpMMOpPlan_t plan);
#pragma cuferry since()

__cuferry_extern_c_end

#endif // CUSPARSE_H_
