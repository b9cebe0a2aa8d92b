// hipBLAS: plain names for real numbers, _v2 for complex ones and free types; cuBLAS' own _v2 goes where hipBLAS has none.
// RUN: rm -rf %t && %cuferry migrate %s --target dtk -o %t --lang en > %t.txt
// RUN: grep -v 'CHECK' %t/blas.hip | FileCheck %s
// RUN: FileCheck %s --check-prefix=REPORT < %t.txt
#include <cublas_v2.h>
// CHECK: #include <hipblas/hipblas.h>
void f(int n, float *a, float *b, float *c, cuComplex *z, cudaStream_t s) {
  cublasHandle_t handle;
  cublasStatus_t status = cublasCreate(&handle);
  if (status != CUBLAS_STATUS_SUCCESS)
    return;
  // CHECK: hipblasHandle_t handle;
  // CHECK: hipblasStatus_t status = hipblasCreate(&handle);
  // CHECK: if (status != HIPBLAS_STATUS_SUCCESS)
  cublasSetStream(handle, s);
  const float one = 1, zero = 0;
  cublasSgemm(handle, CUBLAS_OP_N, CUBLAS_OP_T, n, n, n, &one, a, n, b, n, &zero, c, n);
  cublasSaxpy_v2(handle, n, &one, a, 1, b, 1);
  // CHECK: hipblasSetStream(handle, s);
  // CHECK: hipblasSgemm(handle, HIPBLAS_OP_N, HIPBLAS_OP_T, n, n, n, &one, a, n, b, n, &zero, c, n);
  // CHECK: hipblasSaxpy(handle, n, &one, a, 1, b, 1);
  const cuComplex unit = make_cuComplex(1, 0);
  cublasCscal(handle, n, &unit, z, 1);
  // CHECK: const hipComplex unit = make_hipComplex(1, 0);
  // CHECK: hipblasCscal_v2(handle, n, &unit, z, 1);
  cublasGemmEx(handle, CUBLAS_OP_N, CUBLAS_OP_N, n, n, n, &one, a, CUDA_R_32F, n, b, CUDA_R_32F, n, &zero, c,
               CUDA_R_32F, n, CUBLAS_COMPUTE_32F, CUBLAS_GEMM_DEFAULT_TENSOR_OP);
  // CHECK: hipblasGemmEx_v2(handle, HIPBLAS_OP_N, HIPBLAS_OP_N, n, n, n, &one, a, HIP_R_32F, n, b, HIP_R_32F, n, &zero, c,
  // CHECK-NEXT: HIP_R_32F, n, HIPBLAS_COMPUTE_32F, HIPBLAS_GEMM_DEFAULT);
  cublasSmatinvBatched(handle, n, nullptr, n, nullptr, n, nullptr, 1);
  // CHECK: cublasSmatinvBatched(
  cublasDestroy(handle);
  // CHECK: hipblasDestroy(handle);
}
// REPORT: invert with hipBLAS' getrf and getri
// REPORT: on a DTK that builds on HIP 5 the function is called the same without _v2
