// cuBLAS over several devices, with matrices in host memory.
#ifndef CUBLAS_XT_H_
#define CUBLAS_XT_H_

#include "cublas_v2.h"

#pragma cuferry library(cublasXt)
#pragma cuferry family(cublasXt[A-Z]* CUBLASXT_*)

typedef struct cublasXtContext *cublasXtHandle_t;

typedef enum {
  CUBLASXT_PINNING_DISABLED = 0,
  CUBLASXT_PINNING_ENABLED = 1
} cublasXtPinnedMemMode_t;

typedef enum {
  CUBLASXT_FLOAT = 0,
  CUBLASXT_DOUBLE = 1,
  CUBLASXT_COMPLEX = 2,
  CUBLASXT_DOUBLECOMPLEX = 3
} cublasXtOpType_t;

typedef enum {
  CUBLASXT_GEMM = 0,
  CUBLASXT_SYRK = 1,
  CUBLASXT_HERK = 2,
  CUBLASXT_SYMM = 3,
  CUBLASXT_HEMM = 4,
  CUBLASXT_TRSM = 5,
  CUBLASXT_SYR2K = 6,
  CUBLASXT_HER2K = 7,
  CUBLASXT_SPMM = 8,
  CUBLASXT_SYRKX = 9,
  CUBLASXT_HERKX = 10,
  CUBLASXT_TRMM = 11,
  CUBLASXT_ROUTINE_MAX = 12
} cublasXtBlasOp_t;

__cuferry_extern_c_begin

cublasStatus_t cublasXtCreate(cublasXtHandle_t *handle);
cublasStatus_t cublasXtDestroy(cublasXtHandle_t handle);
cublasStatus_t cublasXtDeviceSelect(cublasXtHandle_t handle, int nbDevices,
                                    int deviceId[]);
cublasStatus_t cublasXtGetNumBoards(int nbDevices, int deviceId[],
                                    int *nbBoards);
cublasStatus_t cublasXtMaxBoards(int *nbGpuBoards);
cublasStatus_t cublasXtSetBlockDim(cublasXtHandle_t handle, int blockDim);
cublasStatus_t cublasXtGetBlockDim(cublasXtHandle_t handle, int *blockDim);
cublasStatus_t cublasXtSetPinningMemMode(cublasXtHandle_t handle,
                                         cublasXtPinnedMemMode_t mode);
cublasStatus_t cublasXtGetPinningMemMode(cublasXtHandle_t handle,
                                         cublasXtPinnedMemMode_t *mode);
cublasStatus_t cublasXtSetCpuRoutine(cublasXtHandle_t handle,
                                     cublasXtBlasOp_t blasOp,
                                     cublasXtOpType_t type, void *blasFunctor);
cublasStatus_t cublasXtSetCpuRatio(cublasXtHandle_t handle,
                                   cublasXtBlasOp_t blasOp,
                                   cublasXtOpType_t type, float ratio);

// X: the letter of the type T; R: the real type beside a complex one.
#define __cuferry_xt_mm(name, T)                                               \
  cublasStatus_t cublasXt##name(                                               \
      cublasXtHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo,   \
      size_t m, size_t n, const T *alpha, const T *A, size_t lda, const T *B,  \
      size_t ldb, const T *beta, T *C, size_t ldc);
#define __cuferry_xt_rank_k(name, T, R)                                        \
  cublasStatus_t cublasXt##name(                                               \
      cublasXtHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, \
      size_t n, size_t k, const R *alpha, const T *A, size_t lda,              \
      const R *beta, T *C, size_t ldc);
#define __cuferry_xt_rank_2k(name, T, R)                                       \
  cublasStatus_t cublasXt##name(                                               \
      cublasXtHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, \
      size_t n, size_t k, const T *alpha, const T *A, size_t lda, const T *B,  \
      size_t ldb, const R *beta, T *C, size_t ldc);
#define __cuferry_xt(X, T)                                                     \
  cublasStatus_t cublasXt##X##gemm(                                            \
      cublasXtHandle_t handle, cublasOperation_t transa,                       \
      cublasOperation_t transb, size_t m, size_t n, size_t k, const T *alpha,  \
      const T *A, size_t lda, const T *B, size_t ldb, const T *beta, T *C,     \
      size_t ldc);                                                             \
  cublasStatus_t cublasXt##X##trsm(                                            \
      cublasXtHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo,   \
      cublasOperation_t trans, cublasDiagType_t diag, size_t m, size_t n,      \
      const T *alpha, const T *A, size_t lda, T *B, size_t ldb);               \
  cublasStatus_t cublasXt##X##trmm(                                            \
      cublasXtHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo,   \
      cublasOperation_t trans, cublasDiagType_t diag, size_t m, size_t n,      \
      const T *alpha, const T *A, size_t lda, const T *B, size_t ldb, T *C,    \
      size_t ldc);                                                             \
  cublasStatus_t cublasXt##X##spmm(                                            \
      cublasXtHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo,   \
      size_t m, size_t n, const T *alpha, const T *AP, const T *B, size_t ldb, \
      const T *beta, T *C, size_t ldc);                                        \
  __cuferry_xt_mm(X##symm, T);                                                 \
  __cuferry_xt_rank_k(X##syrk, T, T);                                          \
  __cuferry_xt_rank_2k(X##syr2k, T, T);                                        \
  __cuferry_xt_rank_2k(X##syrkx, T, T);
#define __cuferry_xt_complex(X, T, R)                                          \
  __cuferry_xt_mm(X##hemm, T);                                                 \
  __cuferry_xt_rank_k(X##herk, T, R);                                          \
  __cuferry_xt_rank_2k(X##her2k, T, R);                                        \
  __cuferry_xt_rank_2k(X##herkx, T, R);
__cuferry_xt(S, float);
__cuferry_xt(D, double);
__cuferry_xt(C, cuComplex);
__cuferry_xt(Z, cuDoubleComplex);
__cuferry_xt_complex(C, cuComplex, float);
__cuferry_xt_complex(Z, cuDoubleComplex, double);
#undef __cuferry_xt_mm
#undef __cuferry_xt_rank_k
#undef __cuferry_xt_rank_2k
#undef __cuferry_xt
#undef __cuferry_xt_complex

__cuferry_extern_c_end

#endif // CUBLAS_XT_H_
