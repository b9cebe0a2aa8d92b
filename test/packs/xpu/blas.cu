// XBLAS keeps cuBLAS's names; a plain product becomes the general one that is known to be there.
// RUN: rm -rf %t && %cuferry --lang en migrate %s --target xpu -o %t --all-places | FileCheck %s --check-prefix=REPORT
// RUN: FileCheck %s --input-file=%t/blas.xpu --match-full-lines
// The result is no source: migrated again it stays.
// RUN: %cuferry migrate %t/blas.xpu --target xpu -o %t/again -q || test $? -lt 4
// RUN: FileCheck %s --input-file=%t/again/blas.xpu --match-full-lines
// CHECK: #include <cublas_v2.h>
#include <cublas_v2.h>

// REPORT: XBLAS keeps cuBLAS's names, but this one is used by no public code for Kunlunxin

void run(cublasHandle_t h, cudaStream_t s, const float *a, const float *b, float *c, const float *k) {
  // CHECK: cuferry::withStream(cublasSetStream, h, s);
  cublasSetStream(h, s);
  // CHECK: cublasGemmEx(h, CUBLAS_OP_N, CUBLAS_OP_T, 2, 3, 4, k, a, CUDA_R_32F, 2, b, CUDA_R_32F, 3, k, c, CUDA_R_32F, 2, CUBLAS_COMPUTE_32F, CUBLAS_GEMM_DEFAULT);
  cublasSgemm(h, CUBLAS_OP_N, CUBLAS_OP_T, 2, 3, 4, k, a, 2, b, 3, k, c, 2);
  // CHECK: cublasSaxpy(h, 4, k, a, 1, c, 1);
  cublasSaxpy(h, 4, k, a, 1, c, 1);
  // CHECK: cublasScopy(h, 4, a, 1, c, 1);
  cublasScopy(h, 4, a, 1, c, 1);
}
