// cuBLAS: single precision, with the reservations of a young library.
// RUN: rm -rf %t && %cuferry --lang en migrate %s --target cann -o %t --all-places | FileCheck %s --check-prefix=REPORT
// RUN: FileCheck %s --input-file=%t/blas.asc --match-full-lines
// CHECK: #include <cann_ops_blas.h>
#include <cublas_v2.h>

// REPORT-DAG: kernels of this for the 950 only
// REPORT-DAG: the result goes to device memory
// REPORT-DAG: aclblasGemmEx reads alpha and beta as float
// REPORT-DAG: AI cores do not compute with double
// REPORT-DAG: ops-blas has no such setting

// CHECK: void multiply(aclblasHandle_t h, int n, const float *a, float *c, float alpha, aclblasOperation_t op) {
void multiply(cublasHandle_t h, int n, const float *a, float *c, float alpha, cublasOperation_t op) {
  // CHECK: if (aclblasCreate(&h) != ACLBLAS_STATUS_SUCCESS)
  if (cublasCreate(&h) != CUBLAS_STATUS_SUCCESS)
    return;
  // CHECK: aclblasSgemmEx(h, op, ACLBLAS_OP_N, n, n, n, &alpha, a, n, a, n, &alpha, c, n, ACLBLAS_GEMM_DEFAULT);
  cublasSgemm(h, op, CUBLAS_OP_N, n, n, n, &alpha, a, n, a, n, &alpha, c, n);
  // CHECK: aclblasGemmEx(h, op, op, n, n, n, &alpha, a, ACL_FLOAT16, n, a, ACL_FLOAT16, n, &alpha, c, ACL_FLOAT, n, ACLBLAS_COMPUTE_32F, ACLBLAS_GEMM_DEFAULT);
  cublasGemmEx(h, op, op, n, n, n, &alpha, a, CUDA_R_16F, n, a, CUDA_R_16F, n, &alpha, c, CUDA_R_32F, n, CUBLAS_COMPUTE_32F, CUBLAS_GEMM_DEFAULT_TENSOR_OP);
  // Up to CUDA 10 the compute type was a data type.
  // CHECK: aclblasGemmEx(h, op, op, n, n, n, &alpha, a, ACL_FLOAT, n, a, ACL_FLOAT, n, &alpha, c, ACL_FLOAT, n, ACLBLAS_COMPUTE_32F, ACLBLAS_GEMM_DEFAULT);
  cublasGemmEx(h, op, op, n, n, n, &alpha, a, CUDA_R_32F, n, a, CUDA_R_32F, n, &alpha, c, CUDA_R_32F, n, CUDA_R_32F, CUBLAS_GEMM_DEFAULT);
  // Scalars in half precision would be read as float.
  // CHECK: cublasGemmEx(h, op, op, n, n, n, &alpha, a, CUDA_R_16F, n, a, CUDA_R_16F, n, &alpha, c, CUDA_R_16F, n, CUBLAS_COMPUTE_16F, CUBLAS_GEMM_DEFAULT);
  cublasGemmEx(h, op, op, n, n, n, &alpha, a, CUDA_R_16F, n, a, CUDA_R_16F, n, &alpha, c, CUDA_R_16F, n, CUBLAS_COMPUTE_16F, CUBLAS_GEMM_DEFAULT);
  // CHECK: aclblasSaxpy(h, n, &alpha, const_cast<float *>(a), 1, c, 1);
  cublasSaxpy(h, n, &alpha, a, 1, c, 1);
  // CHECK: aclblasSnrm2(h, n, a, 1, &alpha);
  cublasSnrm2(h, n, a, 1, &alpha);
  // CHECK: cublasDscal(h, n, nullptr, nullptr, 1);
  cublasDscal(h, n, nullptr, nullptr, 1);
  // CHECK: cublasSetMathMode(h, CUBLAS_TENSOR_OP_MATH);
  cublasSetMathMode(h, CUBLAS_TENSOR_OP_MATH);
  // CHECK: cuferry::memCopy(c, a, (n) * (sizeof(float)), ACL_MEMCPY_HOST_TO_DEVICE);
  cublasSetVector(n, sizeof(float), a, 1, c, 1);
  // CHECK: aclblasDestroy(h);
  cublasDestroy(h);
}
