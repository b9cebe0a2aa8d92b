// The type of computation of the Ex functions is a type of its own here.
// RUN: rm -rf %t && %cuferry migrate %s --target maca-compat -o %t -q
// RUN: FileCheck %s --input-file=%t/blas.cu --match-full-lines

// CHECK: #include <cublas_v2.h>
#include <cublas_v2.h>

void multiply(cublasHandle_t h, void *a, float one) {
  // CHECK: cublasGemmEx(h, CUBLAS_OP_N, CUBLAS_OP_N, 8, 8, 8, &one, a, CUDA_R_16F, 8, a, CUDA_R_16F, 8, &one, a, CUDA_R_16F, 8, CUBLAS_COMPUTE_32F, CUBLAS_GEMM_DEFAULT);
  cublasGemmEx(h, CUBLAS_OP_N, CUBLAS_OP_N, 8, 8, 8, &one, a, CUDA_R_16F, 8, a, CUDA_R_16F, 8, &one, a, CUDA_R_16F, 8, CUDA_R_32F, CUBLAS_GEMM_DEFAULT);
  // CHECK: cublasGemmEx(h, CUBLAS_OP_N, CUBLAS_OP_N, 8, 8, 8, &one, a, CUDA_R_16F, 8, a, CUDA_R_16F, 8, &one, a, CUDA_R_16F, 8, CUBLAS_COMPUTE_16F, CUBLAS_GEMM_DEFAULT);
  cublasGemmEx(h, CUBLAS_OP_N, CUBLAS_OP_N, 8, 8, 8, &one, a, CUDA_R_16F, 8, a, CUDA_R_16F, 8, &one, a, CUDA_R_16F, 8, CUBLAS_COMPUTE_16F, CUBLAS_GEMM_DEFAULT);
}
