// The compute type of the Ex functions is a data type.
// RUN: rm -rf %t && %cuferry --lang en migrate %s --target corex -o %t -q --report - | FileCheck %s --check-prefix=REPORT
// RUN: FileCheck %s --input-file=%t/blas.cu --match-full-lines

// REPORT-DAG: cublasLtCreate{{.*}}newer CoreX has one
// REPORT-DAG: cublasComputeType_t is cudaDataType

#include <cublasLt.h>
#include <cublas_v2.h>

void multiply(cublasHandle_t h, void *a, float one, cublasLtHandle_t *lt) {
  // CHECK: cudaDataType type = CUDA_R_32F;
  cublasComputeType_t type = CUBLAS_COMPUTE_32F;
  // CHECK: cublasGemmEx(h, CUBLAS_OP_N, CUBLAS_OP_N, 8, 8, 8, &one, a, CUDA_R_16F, 8, a, CUDA_R_16F, 8, &one, a, CUDA_R_16F, 8, CUDA_R_32F, CUBLAS_GEMM_DEFAULT);
  cublasGemmEx(h, CUBLAS_OP_N, CUBLAS_OP_N, 8, 8, 8, &one, a, CUDA_R_16F, 8, a, CUDA_R_16F, 8, &one, a, CUDA_R_16F, 8, CUBLAS_COMPUTE_32F, CUBLAS_GEMM_DEFAULT);
  cublasLtCreate(lt);
}
