// The layer after CUDA 11 takes a data type where CUDA has a type of computation; the one after CUDA 12 has CUDA's.
// RUN: rm -rf %t && %cuferry migrate %s --target dtk-compat --sdk cuda-11 -o %t/11 -q
// RUN: %cuferry migrate %s --target dtk-compat --sdk cuda-12 -o %t/12 -q
// RUN: grep -v 'CHECK' %t/11/blas.cu | FileCheck %s --check-prefixes=CHECK,CHECK-11
// RUN: grep -v 'CHECK' %t/12/blas.cu | FileCheck %s --check-prefixes=CHECK,CHECK-12
#include <cublas_v2.h>
void f(cublasHandle_t h, int n, float *a, float *b, float *c) {
  const float one = 1, zero = 0;
  cublasComputeType_t type = CUBLAS_COMPUTE_32F_FAST_TF32;
  // CHECK-11: cudaDataType type = CUDA_R_32F;
  // CHECK-12: cublasComputeType_t type = CUBLAS_COMPUTE_32F;
  cublasGemmEx(h, CUBLAS_OP_N, CUBLAS_OP_T, n, n, n, &one, a, CUDA_R_32F, n, b, CUDA_R_32F, n, &zero, c, CUDA_R_32F, n,
               CUBLAS_COMPUTE_32F, CUBLAS_GEMM_DEFAULT);
  // CHECK: cublasGemmEx(h, CUBLAS_OP_N, CUBLAS_OP_T, n, n, n, &one, a, CUDA_R_32F, n, b, CUDA_R_32F, n, &zero, c, CUDA_R_32F, n,
  // CHECK-11-NEXT: CUDA_R_32F, CUBLAS_GEMM_DEFAULT);
  // CHECK-12-NEXT: CUBLAS_COMPUTE_32F, CUBLAS_GEMM_DEFAULT);
}
