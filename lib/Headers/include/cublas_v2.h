// cuBLAS as one writes it: the names without _v2.
#ifndef CUBLAS_V2_H_
#define CUBLAS_V2_H_

#include "cublas_api.h"

#pragma cuferry library(cublas)

__cuferry_extern_c_begin

cublasStatus_t cublasCreate(cublasHandle_t *handle);
cublasStatus_t cublasDestroy(cublasHandle_t handle);
cublasStatus_t cublasGetVersion(cublasHandle_t handle, int *version);
cublasStatus_t cublasSetStream(cublasHandle_t handle, cudaStream_t stream);
cublasStatus_t cublasGetStream(cublasHandle_t handle, cudaStream_t *stream);
cublasStatus_t cublasGetPointerMode(cublasHandle_t handle,
                                    cublasPointerMode_t *mode);
cublasStatus_t cublasSetPointerMode(cublasHandle_t handle,
                                    cublasPointerMode_t mode);
#pragma cuferry since(11.2)
cublasStatus_t cublasSetWorkspace(cublasHandle_t handle, void *workspace,
                                  size_t workspaceSizeInBytes);
#pragma cuferry since()

__cuferry_cublas_level1(int, );
__cuferry_cublas_rotations();
__cuferry_cublas_level2(int, );
__cuferry_cublas_level3(int, );
#pragma cuferry since(12.0)
__cuferry_cublas_level1(int64_t, _64);
__cuferry_cublas_level2(int64_t, _64);
__cuferry_cublas_level3(int64_t, _64);
// Rotations have no sizes: with this name they are the same functions.
#define cublasSrotg_64 cublasSrotg
#define cublasDrotg_64 cublasDrotg
#define cublasCrotg_64 cublasCrotg
#define cublasZrotg_64 cublasZrotg
#define cublasSrotmg_64 cublasSrotmg
#define cublasDrotmg_64 cublasDrotmg
#pragma cuferry since()

__cuferry_extern_c_end

#endif // CUBLAS_V2_H_
