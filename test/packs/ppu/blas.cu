// ACBLAS, and complex functions of level 1 that may be stubs.
// RUN: rm -rf %t && %cuferry --lang en migrate %s --target ppu -o %t --all-places | FileCheck %s --check-prefix=REPORT
// RUN: FileCheck %s --input-file=%t/blas.hg --match-full-lines

// REPORT: cublasCaxpy{{.*}}it may be a stub

// CHECK: #include <acblas_v2.h>
#include <cublas_v2.h>
// CHECK: #include <acComplex.h>
#include <cuComplex.h>

// CHECK: acblasStatus_t multiply(acblasHandle_t h, float *a, float one, acComplex *c) {
cublasStatus_t multiply(cublasHandle_t h, float *a, float one, cuComplex *c) {
  // CHECK: acblasCaxpy(h, 4, c, c, 1, c, 1);
  cublasCaxpy(h, 4, c, c, 1, c, 1);
  // CHECK: return acblasSgemm(h, ACBLAS_OP_N, ACBLAS_OP_T, 4, 4, 4, &one, a, 4, a, 4, &one, a, 4);
  return cublasSgemm(h, CUBLAS_OP_N, CUBLAS_OP_T, 4, 4, 4, &one, a, 4, a, 4, &one, a, 4);
}
