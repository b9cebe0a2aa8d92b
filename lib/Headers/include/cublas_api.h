// cuBLAS: its types, its context, and the functions that go beyond BLAS. The
// names without _v2 are in cublas_v2.h.
#ifndef CUBLAS_API_H_
#define CUBLAS_API_H_

#include "cuComplex.h"
#include "cublas_levels.h"
#include "cuda_bf16.h"
#include "cuda_fp16.h"
#include "driver_types.h"
#include "library_types.h"
#include <stdint.h>

#pragma cuferry library(cublas)
#pragma cuferry family(cublas[A-Z]* CUBLAS_*)

#define CUBLASWINAPI
#define CUBLASAPI
#define CUBLAS_VER_MAJOR 12
#define CUBLAS_VER_MINOR 9
#define CUBLAS_VER_PATCH 1
#define CUBLAS_VER_BUILD 4
#define CUBLAS_VERSION                                                         \
  (CUBLAS_VER_MAJOR * 10000 + CUBLAS_VER_MINOR * 100 + CUBLAS_VER_PATCH)

typedef struct cublasContext *cublasHandle_t;
typedef cudaDataType cublasDataType_t;
// C knows the narrow types by their bits only.
#ifdef __cplusplus
typedef __half __cuferry_half;
typedef __nv_bfloat16 __cuferry_bfloat16;
#else
typedef __half_raw __cuferry_half;
typedef __nv_bfloat16_raw __cuferry_bfloat16;
#endif
typedef void (*cublasLogCallback)(const char *message);

typedef enum cublasStatus_t {
  CUBLAS_STATUS_SUCCESS = 0,
  CUBLAS_STATUS_NOT_INITIALIZED = 1,
  CUBLAS_STATUS_ALLOC_FAILED = 3,
  CUBLAS_STATUS_INVALID_VALUE = 7,
  CUBLAS_STATUS_ARCH_MISMATCH = 8,
  CUBLAS_STATUS_MAPPING_ERROR = 11,
  CUBLAS_STATUS_EXECUTION_FAILED = 13,
  CUBLAS_STATUS_INTERNAL_ERROR = 14,
  CUBLAS_STATUS_NOT_SUPPORTED = 15,
  CUBLAS_STATUS_LICENSE_ERROR = 16
} cublasStatus_t;

typedef enum cublasOperation_t {
  CUBLAS_OP_N = 0,
  CUBLAS_OP_T = 1,
  CUBLAS_OP_C = 2,
  CUBLAS_OP_HERMITAN = 2,
  CUBLAS_OP_CONJG = 3
} cublasOperation_t;

typedef enum cublasFillMode_t {
  CUBLAS_FILL_MODE_LOWER = 0,
  CUBLAS_FILL_MODE_UPPER = 1,
  CUBLAS_FILL_MODE_FULL = 2
} cublasFillMode_t;

typedef enum cublasSideMode_t {
  CUBLAS_SIDE_LEFT = 0,
  CUBLAS_SIDE_RIGHT = 1
} cublasSideMode_t;

typedef enum cublasDiagType_t {
  CUBLAS_DIAG_NON_UNIT = 0,
  CUBLAS_DIAG_UNIT = 1
} cublasDiagType_t;

typedef enum cublasPointerMode_t {
  CUBLAS_POINTER_MODE_HOST = 0,
  CUBLAS_POINTER_MODE_DEVICE = 1
} cublasPointerMode_t;

typedef enum cublasAtomicsMode_t {
  CUBLAS_ATOMICS_NOT_ALLOWED = 0,
  CUBLAS_ATOMICS_ALLOWED = 1
} cublasAtomicsMode_t;

typedef enum cublasMath_t {
  CUBLAS_DEFAULT_MATH = 0,
  CUBLAS_TENSOR_OP_MATH = 1,
  CUBLAS_PEDANTIC_MATH = 2,
  CUBLAS_TF32_TENSOR_OP_MATH = 3,
  CUBLAS_FP32_EMULATED_BF16X9_MATH = 4,
  CUBLAS_FP64_EMULATED_FIXEDPOINT_MATH = 8,
  CUBLAS_MATH_DISALLOW_REDUCED_PRECISION_REDUCTION = 16
} cublasMath_t;

typedef enum cublasGemmAlgo_t {
  CUBLAS_GEMM_DFALT = -1,
  CUBLAS_GEMM_DEFAULT = -1,
  CUBLAS_GEMM_ALGO0 = 0,
  CUBLAS_GEMM_ALGO1 = 1,
  CUBLAS_GEMM_ALGO2 = 2,
  CUBLAS_GEMM_ALGO3 = 3,
  CUBLAS_GEMM_ALGO4 = 4,
  CUBLAS_GEMM_ALGO5 = 5,
  CUBLAS_GEMM_ALGO6 = 6,
  CUBLAS_GEMM_ALGO7 = 7,
  CUBLAS_GEMM_ALGO8 = 8,
  CUBLAS_GEMM_ALGO9 = 9,
  CUBLAS_GEMM_ALGO10 = 10,
  CUBLAS_GEMM_ALGO11 = 11,
  CUBLAS_GEMM_ALGO12 = 12,
  CUBLAS_GEMM_ALGO13 = 13,
  CUBLAS_GEMM_ALGO14 = 14,
  CUBLAS_GEMM_ALGO15 = 15,
  CUBLAS_GEMM_ALGO16 = 16,
  CUBLAS_GEMM_ALGO17 = 17,
  CUBLAS_GEMM_ALGO18 = 18,
  CUBLAS_GEMM_ALGO19 = 19,
  CUBLAS_GEMM_ALGO20 = 20,
  CUBLAS_GEMM_ALGO21 = 21,
  CUBLAS_GEMM_ALGO22 = 22,
  CUBLAS_GEMM_ALGO23 = 23,
  CUBLAS_GEMM_DFALT_TENSOR_OP = 99,
  CUBLAS_GEMM_DEFAULT_TENSOR_OP = 99,
  CUBLAS_GEMM_ALGO0_TENSOR_OP = 100,
  CUBLAS_GEMM_ALGO1_TENSOR_OP = 101,
  CUBLAS_GEMM_ALGO2_TENSOR_OP = 102,
  CUBLAS_GEMM_ALGO3_TENSOR_OP = 103,
  CUBLAS_GEMM_ALGO4_TENSOR_OP = 104,
  CUBLAS_GEMM_ALGO5_TENSOR_OP = 105,
  CUBLAS_GEMM_ALGO6_TENSOR_OP = 106,
  CUBLAS_GEMM_ALGO7_TENSOR_OP = 107,
  CUBLAS_GEMM_ALGO8_TENSOR_OP = 108,
  CUBLAS_GEMM_ALGO9_TENSOR_OP = 109,
  CUBLAS_GEMM_ALGO10_TENSOR_OP = 110,
  CUBLAS_GEMM_ALGO11_TENSOR_OP = 111,
  CUBLAS_GEMM_ALGO12_TENSOR_OP = 112,
  CUBLAS_GEMM_ALGO13_TENSOR_OP = 113,
  CUBLAS_GEMM_ALGO14_TENSOR_OP = 114,
  CUBLAS_GEMM_ALGO15_TENSOR_OP = 115,
  CUBLAS_GEMM_AUTOTUNE = 999
} cublasGemmAlgo_t;

#pragma cuferry since(11.0)
typedef enum cublasComputeType_t {
  CUBLAS_COMPUTE_16F = 64,
  CUBLAS_COMPUTE_16F_PEDANTIC = 65,
  CUBLAS_COMPUTE_32F = 68,
  CUBLAS_COMPUTE_32F_PEDANTIC = 69,
  CUBLAS_COMPUTE_64F = 70,
  CUBLAS_COMPUTE_64F_PEDANTIC = 71,
  CUBLAS_COMPUTE_32I = 72,
  CUBLAS_COMPUTE_32I_PEDANTIC = 73,
  CUBLAS_COMPUTE_32F_FAST_16F = 74,
  CUBLAS_COMPUTE_32F_FAST_16BF = 75,
  CUBLAS_COMPUTE_32F_FAST_TF32 = 77,
  CUBLAS_COMPUTE_32F_EMULATED_16BFX9 = 78,
  CUBLAS_COMPUTE_64F_EMULATED_FIXEDPOINT = 79
} cublasComputeType_t;
#pragma cuferry since(13.0)
typedef enum cublasEmulationStrategy_t {
  CUBLAS_EMULATION_STRATEGY_DEFAULT = 0,
  CUBLAS_EMULATION_STRATEGY_PERFORMANT = 1,
  CUBLAS_EMULATION_STRATEGY_EAGER = 2
} cublasEmulationStrategy_t;
#pragma cuferry since()

__cuferry_extern_c_begin

// The context.
cublasStatus_t cublasCreate_v2(cublasHandle_t *handle);
cublasStatus_t cublasDestroy_v2(cublasHandle_t handle);
cublasStatus_t cublasGetVersion_v2(cublasHandle_t handle, int *version);
cublasStatus_t cublasGetProperty(libraryPropertyType type, int *value);
size_t cublasGetCudartVersion(void);
cublasStatus_t cublasSetStream_v2(cublasHandle_t handle, cudaStream_t stream);
cublasStatus_t cublasGetStream_v2(cublasHandle_t handle, cudaStream_t *stream);
cublasStatus_t cublasGetPointerMode_v2(cublasHandle_t handle,
                                       cublasPointerMode_t *mode);
cublasStatus_t cublasSetPointerMode_v2(cublasHandle_t handle,
                                       cublasPointerMode_t mode);
cublasStatus_t cublasGetAtomicsMode(cublasHandle_t handle,
                                    cublasAtomicsMode_t *mode);
cublasStatus_t cublasSetAtomicsMode(cublasHandle_t handle,
                                    cublasAtomicsMode_t mode);
#pragma cuferry since(9.0)
cublasStatus_t cublasGetMathMode(cublasHandle_t handle, cublasMath_t *mode);
cublasStatus_t cublasSetMathMode(cublasHandle_t handle, cublasMath_t mode);
#pragma cuferry since(11.2)
cublasStatus_t cublasSetWorkspace_v2(cublasHandle_t handle, void *workspace,
                                     size_t workspaceSizeInBytes);
#pragma cuferry since(11.3)
cublasStatus_t cublasGetSmCountTarget(cublasHandle_t handle,
                                      int *smCountTarget);
cublasStatus_t cublasSetSmCountTarget(cublasHandle_t handle, int smCountTarget);
#pragma cuferry since(11.4)
const char *cublasGetStatusName(cublasStatus_t status);
const char *cublasGetStatusString(cublasStatus_t status);
#pragma cuferry since()

// Messages.
#pragma cuferry since(9.2)
cublasStatus_t cublasLoggerConfigure(int logIsOn, int logToStdOut,
                                     int logToStdErr, const char *logFileName);
cublasStatus_t cublasSetLoggerCallback(cublasLogCallback userCallback);
cublasStatus_t cublasGetLoggerCallback(cublasLogCallback *userCallback);
#pragma cuferry since()
void cublasXerbla(const char *srName, int info);

// Emulated floating point.
#pragma cuferry since(13.0)
cublasStatus_t cublasGetEmulationStrategy(cublasHandle_t handle,
                                          cublasEmulationStrategy_t *strategy);
cublasStatus_t cublasSetEmulationStrategy(cublasHandle_t handle,
                                          cublasEmulationStrategy_t strategy);
cublasStatus_t
cublasGetEmulationSpecialValuesSupport(cublasHandle_t handle,
                                       cudaEmulationSpecialValuesSupport *mask);
cublasStatus_t
cublasSetEmulationSpecialValuesSupport(cublasHandle_t handle,
                                       cudaEmulationSpecialValuesSupport mask);
cublasStatus_t cublasGetFixedPointEmulationMantissaControl(
    cublasHandle_t handle, cudaEmulationMantissaControl *control);
cublasStatus_t cublasSetFixedPointEmulationMantissaControl(
    cublasHandle_t handle, cudaEmulationMantissaControl control);
cublasStatus_t
cublasGetFixedPointEmulationMaxMantissaBitCount(cublasHandle_t handle,
                                                int *count);
cublasStatus_t
cublasSetFixedPointEmulationMaxMantissaBitCount(cublasHandle_t handle,
                                                int count);
cublasStatus_t
cublasGetFixedPointEmulationMantissaBitOffset(cublasHandle_t handle,
                                              int *offset);
cublasStatus_t
cublasSetFixedPointEmulationMantissaBitOffset(cublasHandle_t handle,
                                              int offset);
cublasStatus_t
cublasGetFixedPointEmulationMantissaBitCountPointer(cublasHandle_t handle,
                                                    int **count);
cublasStatus_t
cublasSetFixedPointEmulationMantissaBitCountPointer(cublasHandle_t handle,
                                                    int *count);
#pragma cuferry since()

// Vectors and matrices, from host to device and back.
#define __cuferry_cublas_transfers(I, v)                                       \
  cublasStatus_t cublasSetVector##v(I n, I elemSize, const void *x, I incx,    \
                                    void *y, I incy);                          \
  cublasStatus_t cublasGetVector##v(I n, I elemSize, const void *x, I incx,    \
                                    void *y, I incy);                          \
  cublasStatus_t cublasSetMatrix##v(I rows, I cols, I elemSize, const void *A, \
                                    I lda, void *B, I ldb);                    \
  cublasStatus_t cublasGetMatrix##v(I rows, I cols, I elemSize, const void *A, \
                                    I lda, void *B, I ldb);                    \
  cublasStatus_t cublasSetVectorAsync##v(I n, I elemSize, const void *x,       \
                                         I incx, void *y, I incy,              \
                                         cudaStream_t stream);                 \
  cublasStatus_t cublasGetVectorAsync##v(I n, I elemSize, const void *x,       \
                                         I incx, void *y, I incy,              \
                                         cudaStream_t stream);                 \
  cublasStatus_t cublasSetMatrixAsync##v(I rows, I cols, I elemSize,           \
                                         const void *A, I lda, void *B, I ldb, \
                                         cudaStream_t stream);                 \
  cublasStatus_t cublasGetMatrixAsync##v(I rows, I cols, I elemSize,           \
                                         const void *A, I lda, void *B, I ldb, \
                                         cudaStream_t stream);

// Level 1 with types known at run time only.
#define __cuferry_cublas_level1_ex(I, v)                                       \
  cublasStatus_t cublasAxpyEx##v(                                              \
      cublasHandle_t handle, I n, const void *alpha, cudaDataType alphaType,   \
      const void *x, cudaDataType xType, I incx, void *y, cudaDataType yType,  \
      I incy, cudaDataType executionType);                                     \
  cublasStatus_t cublasCopyEx##v(cublasHandle_t handle, I n, const void *x,    \
                                 cudaDataType xType, I incx, void *y,          \
                                 cudaDataType yType, I incy);                  \
  cublasStatus_t cublasSwapEx##v(cublasHandle_t handle, I n, void *x,          \
                                 cudaDataType xType, I incx, void *y,          \
                                 cudaDataType yType, I incy);                  \
  cublasStatus_t cublasScalEx##v(                                              \
      cublasHandle_t handle, I n, const void *alpha, cudaDataType alphaType,   \
      void *x, cudaDataType xType, I incx, cudaDataType executionType);        \
  cublasStatus_t cublasDotEx##v(                                               \
      cublasHandle_t handle, I n, const void *x, cudaDataType xType, I incx,   \
      const void *y, cudaDataType yType, I incy, void *result,                 \
      cudaDataType resultType, cudaDataType executionType);                    \
  cublasStatus_t cublasDotcEx##v(                                              \
      cublasHandle_t handle, I n, const void *x, cudaDataType xType, I incx,   \
      const void *y, cudaDataType yType, I incy, void *result,                 \
      cudaDataType resultType, cudaDataType executionType);                    \
  cublasStatus_t cublasNrm2Ex##v(                                              \
      cublasHandle_t handle, I n, const void *x, cudaDataType xType, I incx,   \
      void *result, cudaDataType resultType, cudaDataType executionType);      \
  cublasStatus_t cublasAsumEx##v(                                              \
      cublasHandle_t handle, I n, const void *x, cudaDataType xType, I incx,   \
      void *result, cudaDataType resultType, cudaDataType executionType);      \
  cublasStatus_t cublasIamaxEx##v(cublasHandle_t handle, I n, const void *x,   \
                                  cudaDataType xType, I incx, I *result);      \
  cublasStatus_t cublasIaminEx##v(cublasHandle_t handle, I n, const void *x,   \
                                  cudaDataType xType, I incx, I *result);      \
  cublasStatus_t cublasRotEx##v(                                               \
      cublasHandle_t handle, I n, void *x, cudaDataType xType, I incx,         \
      void *y, cudaDataType yType, I incy, const void *c, const void *s,       \
      cudaDataType csType, cudaDataType executionType);                        \
  cublasStatus_t cublasRotmEx##v(                                              \
      cublasHandle_t handle, I n, void *x, cudaDataType xType, I incx,         \
      void *y, cudaDataType yType, I incy, const void *param,                  \
      cudaDataType paramType, cudaDataType executionType);
cublasStatus_t cublasRotgEx(cublasHandle_t handle, void *a, void *b,
                            cudaDataType abType, void *c, void *s,
                            cudaDataType csType, cudaDataType executionType);
cublasStatus_t cublasRotmgEx(cublasHandle_t handle, void *d1,
                             cudaDataType d1Type, void *d2, cudaDataType d2Type,
                             void *x1, cudaDataType x1Type, const void *y1,
                             cudaDataType y1Type, void *param,
                             cudaDataType paramType,
                             cudaDataType executionType);

// Many vectors at once: TA is the type of the matrix, TY of the result.
#define __cuferry_cublas_gemv_many(X, TA, TY, T, I, v)                         \
  cublasStatus_t cublas##X##gemvBatched##v(                                    \
      cublasHandle_t handle, cublasOperation_t trans, I m, I n,                \
      const T *alpha, const TA *const Aarray[], I lda,                         \
      const TA *const xarray[], I incx, const T *beta, TY *const yarray[],     \
      I incy, I batchCount);                                                   \
  cublasStatus_t cublas##X##gemvStridedBatched##v(                             \
      cublasHandle_t handle, cublasOperation_t trans, I m, I n,                \
      const T *alpha, const TA *A, I lda, long long strideA, const TA *x,      \
      I incx, long long stridex, const T *beta, TY *y, I incy,                 \
      long long stridey, I batchCount);
#define __cuferry_cublas_gemv_all(I, v)                                        \
  __cuferry_cublas_gemv_many(S, float, float, float, I, v);                    \
  __cuferry_cublas_gemv_many(D, double, double, double, I, v);                 \
  __cuferry_cublas_gemv_many(C, cuComplex, cuComplex, cuComplex, I, v);        \
  __cuferry_cublas_gemv_many(Z, cuDoubleComplex, cuDoubleComplex,              \
                             cuDoubleComplex, I, v);                           \
  __cuferry_cublas_gemv_many(HSH, __cuferry_half, __cuferry_half, float, I,    \
                             v);                                               \
  __cuferry_cublas_gemv_many(HSS, __cuferry_half, float, float, I, v);         \
  __cuferry_cublas_gemv_many(TST, __cuferry_bfloat16, __cuferry_bfloat16,      \
                             float, I, v);                                     \
  __cuferry_cublas_gemv_many(TSS, __cuferry_bfloat16, float, float, I, v);

// Many matrices at once.
#define __cuferry_cublas_gemm_batched(name, T, I, v)                           \
  cublasStatus_t cublas##name##v(                                              \
      cublasHandle_t handle, cublasOperation_t transa,                         \
      cublasOperation_t transb, I m, I n, I k, const T *alpha,                 \
      const T *const Aarray[], I lda, const T *const Barray[], I ldb,          \
      const T *beta, T *const Carray[], I ldc, I batchCount);
#define __cuferry_cublas_gemm_strided(name, T, I, v)                           \
  cublasStatus_t cublas##name##v(                                              \
      cublasHandle_t handle, cublasOperation_t transa,                         \
      cublasOperation_t transb, I m, I n, I k, const T *alpha, const T *A,     \
      I lda, long long strideA, const T *B, I ldb, long long strideB,          \
      const T *beta, T *C, I ldc, long long strideC, I batchCount);
#define __cuferry_cublas_trsm_batched(X, T, I, v)                              \
  cublasStatus_t cublas##X##trsmBatched##v(                                    \
      cublasHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo,     \
      cublasOperation_t trans, cublasDiagType_t diag, I m, I n,                \
      const T *alpha, const T *const A[], I lda, T *const B[], I ldb,          \
      I batchCount);
#define __cuferry_cublas_batched(I, v)                                         \
  __cuferry_cublas_gemm_batched(HgemmBatched, __cuferry_half, I, v);           \
  __cuferry_cublas_gemm_batched(SgemmBatched, float, I, v);                    \
  __cuferry_cublas_gemm_batched(DgemmBatched, double, I, v);                   \
  __cuferry_cublas_gemm_batched(CgemmBatched, cuComplex, I, v);                \
  __cuferry_cublas_gemm_batched(ZgemmBatched, cuDoubleComplex, I, v);          \
  __cuferry_cublas_gemm_batched(Cgemm3mBatched, cuComplex, I, v);              \
  __cuferry_cublas_gemm_strided(HgemmStridedBatched, __cuferry_half, I, v);    \
  __cuferry_cublas_gemm_strided(SgemmStridedBatched, float, I, v);             \
  __cuferry_cublas_gemm_strided(DgemmStridedBatched, double, I, v);            \
  __cuferry_cublas_gemm_strided(CgemmStridedBatched, cuComplex, I, v);         \
  __cuferry_cublas_gemm_strided(ZgemmStridedBatched, cuDoubleComplex, I, v);   \
  __cuferry_cublas_gemm_strided(Cgemm3mStridedBatched, cuComplex, I, v);       \
  __cuferry_cublas_trsm_batched(S, float, I, v);                               \
  __cuferry_cublas_trsm_batched(D, double, I, v);                              \
  __cuferry_cublas_trsm_batched(C, cuComplex, I, v);                           \
  __cuferry_cublas_trsm_batched(Z, cuDoubleComplex, I, v);

#define __cuferry_cublas_grouped(X, T, I, v)                                   \
  cublasStatus_t cublas##X##gemmGroupedBatched##v(                             \
      cublasHandle_t handle, const cublasOperation_t transa[],                 \
      const cublasOperation_t transb[], const I m[], const I n[], const I k[], \
      const T alpha[], const T *const Aarray[], const I lda[],                 \
      const T *const Barray[], const I ldb[], const T beta[],                  \
      T *const Carray[], const I ldc[], I groupCount, const I groupSize[]);
#define __cuferry_cublas_grouped_ex(I, v)                                      \
  cublasStatus_t cublasGemmGroupedBatchedEx##v(                                \
      cublasHandle_t handle, const cublasOperation_t transa[],                 \
      const cublasOperation_t transb[], const I m[], const I n[], const I k[], \
      const void *alpha, const void *const Aarray[], cudaDataType Atype,       \
      const I lda[], const void *const Barray[], cudaDataType Btype,           \
      const I ldb[], const void *beta, void *const Carray[],                   \
      cudaDataType Ctype, const I ldc[], I groupCount, const I groupSize[],    \
      cublasComputeType_t computeType);

// Further products of matrices.
#define __cuferry_cublas_gemm_typed(name, T, I, v)                             \
  cublasStatus_t cublas##name##v(                                              \
      cublasHandle_t handle, cublasOperation_t transa,                         \
      cublasOperation_t transb, I m, I n, I k, const T *alpha, const void *A,  \
      cudaDataType Atype, I lda, const void *B, cudaDataType Btype, I ldb,     \
      const T *beta, void *C, cudaDataType Ctype, I ldc);
#define __cuferry_cublas_rank_k_typed(name, T, I, v)                           \
  cublasStatus_t cublas##name##v(                                              \
      cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans,   \
      I n, I k, const T *alpha, const void *A, cudaDataType Atype, I lda,      \
      const T *beta, void *C, cudaDataType Ctype, I ldc);
#define __cuferry_cublas_geam(X, T, I, v)                                      \
  cublasStatus_t cublas##X##geam##v(                                           \
      cublasHandle_t handle, cublasOperation_t transa,                         \
      cublasOperation_t transb, I m, I n, const T *alpha, const T *A, I lda,   \
      const T *beta, const T *B, I ldb, T *C, I ldc);                          \
  cublasStatus_t cublas##X##dgmm##v(                                           \
      cublasHandle_t handle, cublasSideMode_t mode, I m, I n, const T *A,      \
      I lda, const T *x, I incx, T *C, I ldc);
#define __cuferry_cublas_products(I, v)                                        \
  __cuferry_blas3_gemm(Hgemm, __cuferry_half, I, v);                           \
  __cuferry_blas3_gemm(Cgemm3m, cuComplex, I, v);                              \
  __cuferry_blas3_gemm(Zgemm3m, cuDoubleComplex, I, v);                        \
  __cuferry_cublas_gemm_typed(SgemmEx, float, I, v);                           \
  __cuferry_cublas_gemm_typed(CgemmEx, cuComplex, I, v);                       \
  __cuferry_cublas_gemm_typed(Cgemm3mEx, cuComplex, I, v);                     \
  __cuferry_cublas_rank_k_typed(CsyrkEx, cuComplex, I, v);                     \
  __cuferry_cublas_rank_k_typed(Csyrk3mEx, cuComplex, I, v);                   \
  __cuferry_cublas_rank_k_typed(CherkEx, float, I, v);                         \
  __cuferry_cublas_rank_k_typed(Cherk3mEx, float, I, v);                       \
  __cuferry_blas3_rank_2k(Ssyrkx, float, float, I, v);                         \
  __cuferry_blas3_rank_2k(Dsyrkx, double, double, I, v);                       \
  __cuferry_blas3_rank_2k(Csyrkx, cuComplex, cuComplex, I, v);                 \
  __cuferry_blas3_rank_2k(Zsyrkx, cuDoubleComplex, cuDoubleComplex, I, v);     \
  __cuferry_blas3_rank_2k(Cherkx, cuComplex, float, I, v);                     \
  __cuferry_blas3_rank_2k(Zherkx, cuDoubleComplex, double, I, v);              \
  __cuferry_cublas_geam(S, float, I, v);                                       \
  __cuferry_cublas_geam(D, double, I, v);                                      \
  __cuferry_cublas_geam(C, cuComplex, I, v);                                   \
  __cuferry_cublas_geam(Z, cuDoubleComplex, I, v);

// Products with types known at run time only: Compute is how to compute.
#define __cuferry_cublas_gemm_ex(Compute, I, v)                                \
  cublasStatus_t cublasGemmEx##v(                                              \
      cublasHandle_t handle, cublasOperation_t transa,                         \
      cublasOperation_t transb, I m, I n, I k, const void *alpha,              \
      const void *A, cudaDataType Atype, I lda, const void *B,                 \
      cudaDataType Btype, I ldb, const void *beta, void *C,                    \
      cudaDataType Ctype, I ldc, Compute computeType, cublasGemmAlgo_t algo);  \
  cublasStatus_t cublasGemmBatchedEx##v(                                       \
      cublasHandle_t handle, cublasOperation_t transa,                         \
      cublasOperation_t transb, I m, I n, I k, const void *alpha,              \
      const void *const Aarray[], cudaDataType Atype, I lda,                   \
      const void *const Barray[], cudaDataType Btype, I ldb, const void *beta, \
      void *const Carray[], cudaDataType Ctype, I ldc, I batchCount,           \
      Compute computeType, cublasGemmAlgo_t algo);                             \
  cublasStatus_t cublasGemmStridedBatchedEx##v(                                \
      cublasHandle_t handle, cublasOperation_t transa,                         \
      cublasOperation_t transb, I m, I n, I k, const void *alpha,              \
      const void *A, cudaDataType Atype, I lda, long long strideA,             \
      const void *B, cudaDataType Btype, I ldb, long long strideB,             \
      const void *beta, void *C, cudaDataType Ctype, I ldc, long long strideC, \
      I batchCount, Compute computeType, cublasGemmAlgo_t algo);

// All of the above, with sizes of 32 and of 64 bits.
__cuferry_cublas_level1(int, _v2);
__cuferry_cublas_rotations(_v2);
__cuferry_cublas_level2(int, _v2);
__cuferry_cublas_level3(int, _v2);
__cuferry_cublas_transfers(int, );
__cuferry_cublas_level1_ex(int, );
__cuferry_cublas_batched(int, );
__cuferry_cublas_products(int, );
__cuferry_cublas_gemm_ex(cublasComputeType_t, int, );
#pragma cuferry since(11.6)
__cuferry_cublas_gemv_all(int, );
#pragma cuferry since(12.4)
__cuferry_cublas_grouped(S, float, int, );
__cuferry_cublas_grouped(D, double, int, );
__cuferry_cublas_grouped_ex(int, );
__cuferry_cublas_grouped(S, float, int64_t, _64);
__cuferry_cublas_grouped(D, double, int64_t, _64);
__cuferry_cublas_grouped_ex(int64_t, _64);
#pragma cuferry since(12.0)
__cuferry_cublas_level1(int64_t, _v2_64);
__cuferry_cublas_level2(int64_t, _v2_64);
__cuferry_cublas_level3(int64_t, _v2_64);
__cuferry_cublas_transfers(int64_t, _64);
__cuferry_cublas_level1_ex(int64_t, _64);
__cuferry_cublas_batched(int64_t, _64);
__cuferry_cublas_products(int64_t, _64);
__cuferry_cublas_gemm_ex(cublasComputeType_t, int64_t, _64);
__cuferry_cublas_gemv_all(int64_t, _64);
#pragma cuferry since()

// Factorisations of many matrices, and layouts.
#define __cuferry_cublas_lapack(X, T)                                          \
  cublasStatus_t cublas##X##getrfBatched(cublasHandle_t handle, int n,         \
                                         T *const A[], int lda, int *P,        \
                                         int *info, int batchSize);            \
  cublasStatus_t cublas##X##getriBatched(                                      \
      cublasHandle_t handle, int n, const T *const A[], int lda, const int *P, \
      T *const C[], int ldc, int *info, int batchSize);                        \
  cublasStatus_t cublas##X##getrsBatched(                                      \
      cublasHandle_t handle, cublasOperation_t trans, int n, int nrhs,         \
      const T *const Aarray[], int lda, const int *devIpiv, T *const Barray[], \
      int ldb, int *info, int batchSize);                                      \
  cublasStatus_t cublas##X##matinvBatched(                                     \
      cublasHandle_t handle, int n, const T *const A[], int lda,               \
      T *const Ainv[], int ldaInv, int *info, int batchSize);                  \
  cublasStatus_t cublas##X##geqrfBatched(                                      \
      cublasHandle_t handle, int m, int n, T *const Aarray[], int lda,         \
      T *const TauArray[], int *info, int batchSize);                          \
  cublasStatus_t cublas##X##gelsBatched(                                       \
      cublasHandle_t handle, cublasOperation_t trans, int m, int n, int nrhs,  \
      T *const Aarray[], int lda, T *const Carray[], int ldc, int *info,       \
      int *devInfoArray, int batchSize);                                       \
  cublasStatus_t cublas##X##tpttr(cublasHandle_t handle,                       \
                                  cublasFillMode_t uplo, int n, const T *AP,   \
                                  T *A, int lda);                              \
  cublasStatus_t cublas##X##trttp(cublasHandle_t handle,                       \
                                  cublasFillMode_t uplo, int n, const T *A,    \
                                  int lda, T *AP);
__cuferry_cublas_lapack(S, float);
__cuferry_cublas_lapack(D, double);
__cuferry_cublas_lapack(C, cuComplex);
__cuferry_cublas_lapack(Z, cuDoubleComplex);

cublasStatus_t cublasUint8gemmBias(
    cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb,
    cublasOperation_t transc, int m, int n, int k, const unsigned char *A,
    int A_bias, int lda, const unsigned char *B, int B_bias, int ldb,
    unsigned char *C, int C_bias, int ldc, int C_mult, int C_shift);

__cuferry_extern_c_end

#ifdef __cplusplus
// Before CUDA 11, a data type said how to compute.
__cuferry_cublas_gemm_ex(cudaDataType, int, );
#pragma cuferry since(11.0)
cublasStatus_t cublasMigrateComputeType(cublasHandle_t handle,
                                        cudaDataType dataType,
                                        cublasComputeType_t *computeType);
#pragma cuferry since()
#endif

#endif // CUBLAS_API_H_
