// cuSOLVER for dense matrices over several devices.
#ifndef CUSOLVERMG_H_
#define CUSOLVERMG_H_

#include "cusolverDn.h"
#include <stdint.h>

#pragma cuferry library(cusolver)
#pragma cuferry family(cusolverMg[A-Z]* CUSOLVERMG_* CUDALIBMG_* cudaLibMg*)
#pragma cuferry since(10.1)

#define CUSOLVERMG_CPP_VERSION __cplusplus
#define CUSOLVERMG_DEPRECATED

typedef struct cusolverMgContext *cusolverMgHandle_t;
typedef void *cudaLibMgGrid_t;
typedef void *cudaLibMgMatrixDesc_t;

typedef enum {
  CUDALIBMG_GRID_MAPPING_ROW_MAJOR = 1,
  CUDALIBMG_GRID_MAPPING_COL_MAJOR = 0
} cusolverMgGridMapping_t;

__cuferry_extern_c_begin

cusolverStatus_t cusolverMgCreate(cusolverMgHandle_t *handle);
cusolverStatus_t cusolverMgDestroy(cusolverMgHandle_t handle);
cusolverStatus_t cusolverMgDeviceSelect(cusolverMgHandle_t handle,
                                        int nbDevices, int deviceId[]);

// How a matrix is spread.
cusolverStatus_t cusolverMgCreateDeviceGrid(cudaLibMgGrid_t *grid,
                                            int32_t numRowDevices,
                                            int32_t numColDevices,
                                            const int32_t deviceId[],
                                            cusolverMgGridMapping_t mapping);
cusolverStatus_t cusolverMgDestroyGrid(cudaLibMgGrid_t grid);
cusolverStatus_t cusolverMgCreateMatrixDesc(
    cudaLibMgMatrixDesc_t *desc, int64_t numRows, int64_t numCols,
    int64_t rowBlockSize, int64_t colBlockSize, cudaDataType dataType,
    const cudaLibMgGrid_t grid);
cusolverStatus_t cusolverMgDestroyMatrixDesc(cudaLibMgMatrixDesc_t desc);

// Eigenvalues, LU, Cholesky's factors. For each: how much workspace, and the
// thing itself.
#define __cuferry_mg_syevd(name, ...)                                          \
  cusolverStatus_t cusolverMg##name(                                           \
      cusolverMgHandle_t handle, cusolverEigMode_t jobz,                       \
      cublasFillMode_t uplo, int N, void *array_d_A[], int IA, int JA,         \
      cudaLibMgMatrixDesc_t descrA, void *W, cudaDataType dataTypeW,           \
      cudaDataType computeType, __VA_ARGS__);
#define __cuferry_mg_getrf(name, ...)                                          \
  cusolverStatus_t cusolverMg##name(                                           \
      cusolverMgHandle_t handle, int M, int N, void *array_d_A[], int IA,      \
      int JA, cudaLibMgMatrixDesc_t descrA, int *array_d_IPIV[],               \
      cudaDataType computeType, __VA_ARGS__);
#define __cuferry_mg_getrs(name, ...)                                          \
  cusolverStatus_t cusolverMg##name(                                           \
      cusolverMgHandle_t handle, cublasOperation_t TRANS, int N, int NRHS,     \
      void *array_d_A[], int IA, int JA, cudaLibMgMatrixDesc_t descrA,         \
      int *array_d_IPIV[], void *array_d_B[], int IB, int JB,                  \
      cudaLibMgMatrixDesc_t descrB, cudaDataType computeType, __VA_ARGS__);
#define __cuferry_mg_potr(name, ...)                                           \
  cusolverStatus_t cusolverMg##name(                                           \
      cusolverMgHandle_t handle, cublasFillMode_t uplo, int N,                 \
      void *array_d_A[], int IA, int JA, cudaLibMgMatrixDesc_t descrA,         \
      cudaDataType computeType, __VA_ARGS__);
#define __cuferry_mg_potrs(name, ...)                                          \
  cusolverStatus_t cusolverMg##name(                                           \
      cusolverMgHandle_t handle, cublasFillMode_t uplo, int n, int nrhs,       \
      void *array_d_A[], int IA, int JA, cudaLibMgMatrixDesc_t descrA,         \
      void *array_d_B[], int IB, int JB, cudaLibMgMatrixDesc_t descrB,         \
      cudaDataType computeType, __VA_ARGS__);
#define __cuferry_mg(f, name)                                                  \
  f(name##_bufferSize, int64_t *lwork);                                        \
  f(name, void *array_d_work[], int64_t lwork, int *info);
__cuferry_mg(__cuferry_mg_syevd, Syevd);
#pragma cuferry since(10.2)
__cuferry_mg(__cuferry_mg_getrf, Getrf);
__cuferry_mg(__cuferry_mg_getrs, Getrs);
#pragma cuferry since(11.0)
__cuferry_mg(__cuferry_mg_potr, Potrf);
__cuferry_mg(__cuferry_mg_potrs, Potrs);
__cuferry_mg(__cuferry_mg_potr, Potri);
#pragma cuferry since()
#undef __cuferry_mg
#undef __cuferry_mg_syevd
#undef __cuferry_mg_getrf
#undef __cuferry_mg_getrs
#undef __cuferry_mg_potr
#undef __cuferry_mg_potrs

__cuferry_extern_c_end

#endif // CUSOLVERMG_H_
