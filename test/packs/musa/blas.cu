// cuBLAS and cuBLASLt are muBLAS and muBLASLt.
// RUN: rm -rf %t && %cuferry migrate %s --target musa -o %t -q --report %t.json
// RUN: grep -v 'CHECK' %t/blas.mu | FileCheck %s
// RUN: FileCheck %s --check-prefix=REPORT < %t.json
#include <cublasLt.h>
#include <cublas_v2.h>
// CHECK: #include <mublasLt.h>
// CHECK-NEXT: #include <mublas.h>
bool multiply(cublasHandle_t h, const float *a, const float *b, float *c, int n, float one, float zero) {
  cublasSetPointerMode(h, CUBLAS_POINTER_MODE_HOST);
  // CHECK: mublasSetPointerMode(h, MUBLAS_POINTER_MODE_HOST);
  cublasStatus_t s = cublasSgemm(h, CUBLAS_OP_N, CUBLAS_OP_T, n, n, n, &one, a, n, b, n, &zero, c, n);
  // CHECK: mublasStatus_t s = mublasSgemm(h, MUBLAS_OP_N, MUBLAS_OP_T, n, n, n, &one, a, n, b, n, &zero, c, n);
  return s == CUBLAS_STATUS_SUCCESS;
  // CHECK: return s == MUBLAS_STATUS_SUCCESS;
}
void mixed(cublasHandle_t h, const void *a, const void *b, void *c, int n, const float *one) {
  cublasSetMathMode(h, CUBLAS_TF32_TENSOR_OP_MATH);
  // CHECK: mublasSetMathMode(h, MUBLAS_TENSOR_OP_MATH);
  cublasGemmEx(h, CUBLAS_OP_N, CUBLAS_OP_N, n, n, n, one, a, CUDA_R_16F, n, b, CUDA_R_16F, n, one, c, CUDA_R_16F, n,
               CUBLAS_COMPUTE_32F, CUBLAS_GEMM_DEFAULT_TENSOR_OP);
  // CHECK: mublasGemmEx(h, MUBLAS_OP_N, MUBLAS_OP_N, n, n, n, one, a, MUSA_R_16F, n, b, MUSA_R_16F, n, one, c, MUSA_R_16F, n,
  // CHECK-NEXT: MUBLAS_COMPUTE_32F, MUBLAS_GEMM_DEFAULT);
}
size_t version() {
  cublasLtHandle_t lt;
  cublasLtCreate(&lt);
  // CHECK: mublasLtHandle_t lt;
  // CHECK-NEXT: mublasLtCreate(&lt);
  return cublasLtGetCudartVersion();
  // CHECK: return mublasLtGetCudartVersion();
}
// REPORT: does not use it on mp_31 (S5000)
