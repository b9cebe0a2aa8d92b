// mcBLAS and mcBLASLt; the functions have no _v2.
// RUN: rm -rf %t && %cuferry migrate %s --target maca -o %t -q
// RUN: FileCheck %s --input-file=%t/blas.cpp --match-full-lines

// CHECK: #include <mcblas/mcblas.h>
#include <cublas_v2.h>
// CHECK: #include <mcblas/mcblasLt.h>
#include <cublasLt.h>

// CHECK: mcblasStatus_t multiply(mcblasHandle_t handle, mcblasLtHandle_t lt, float *a) {
cublasStatus_t multiply(cublasHandle_t handle, cublasLtHandle_t lt, float *a) {
  float one = 1;
  // CHECK: mcblasSgemm(handle, MCBLAS_OP_N, MCBLAS_OP_T, 4, 4, 4, &one, a, 4, a, 4, &one, a, 4);
  cublasSgemm(handle, CUBLAS_OP_N, CUBLAS_OP_T, 4, 4, 4, &one, a, 4, a, 4, &one, a, 4);
  // CHECK: mcblasSgemv(handle, MCBLAS_OP_N, 4, 4, &one, a, 4, a, 1, &one, a, 1);
  cublasSgemv_v2(handle, CUBLAS_OP_N, 4, 4, &one, a, 4, a, 1, &one, a, 1);
  // CHECK: mcblasLtMatmulDesc_t desc;
  cublasLtMatmulDesc_t desc;
  // CHECK: return mcblasLtMatmulDescCreate(&desc, MCBLAS_COMPUTE_32F, MACA_R_32F);
  return cublasLtMatmulDescCreate(&desc, CUBLAS_COMPUTE_32F, CUDA_R_32F);
}
