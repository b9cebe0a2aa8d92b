// suBLAS, in both SDKs; it has no conjugate transpose.
// RUN: rm -rf %t && %cuferry --lang en migrate %s --target supa -o %t --all-places | FileCheck %s --check-prefix=REPORT
// RUN: FileCheck %s --input-file=%t/blas.su --match-full-lines

// REPORT: CUBLAS_OP_C{{.*}}no operation for the conjugate transpose

// CHECK: #include <sublas.h>
#include <cublas_v2.h>

// CHECK: sublasStatus_t multiply(sublasHandle_t h, float *a, float one) {
cublasStatus_t multiply(cublasHandle_t h, float *a, float one) {
  cublasOperation_t op = CUBLAS_OP_C;
  // CHECK: return sublasSgemm(h, SUBLAS_OP_N, SUBLAS_OP_T, 4, 4, 4, &one, a, 4, a, 4, &one, a, 4);
  return cublasSgemm(h, CUBLAS_OP_N, CUBLAS_OP_T, 4, 4, 4, &one, a, 4, a, 4, &one, a, 4);
}
