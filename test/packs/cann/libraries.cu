// ops-fft, ops-sparse and ops-solver have functions in the shape of NVIDIA's; what has no counterpart there, such as double
// precision, cuDNN's operators and generators of random numbers, is left with an advice.
// RUN: rm -rf %t && %cuferry --lang en migrate %s --target cann -o %t --all-places | FileCheck %s --check-prefix=REPORT
// RUN: FileCheck %s --input-file=%t/libraries.asc --match-full-lines

// REPORT-DAG: AI cores do not compute with double
// REPORT-DAG: aclsolverSgetrf and aclsolverCgetrf take no workspace
// REPORT-DAG: an operator takes tensors, and is called in two steps
// REPORT-DAG: ops-fft serves the 950 and the 910B (Atlas A2)

// CHECK: #include <cann_ops_fft.h>
#include <cufft.h>
// CHECK: #include <cann_ops_sparse.h>
#include <cusparse.h>
// CHECK: #include <cann_ops_solver.h>
#include <cusolverDn.h>
// CHECK: #include <cudnn.h>
#include <cudnn.h>
// CHECK: #include <curand.h>
#include <curand.h>

// CHECK: void transform(aclfftHandle *plan, aclfftComplex *data, int n, aclrtStream s) {
void transform(cufftHandle *plan, cufftComplex *data, int n, cudaStream_t s) {
  // CHECK: aclfftPlan1d(plan, n, ACLFFT_C2C, 1, ACLFFT_HORIZONTAL);
  cufftPlan1d(plan, n, CUFFT_C2C, 1);
  // CHECK: aclfftSetStream(*plan, s);
  cufftSetStream(*plan, s);
  // CHECK: aclfftExecC2C(*plan, reinterpret_cast<aclfftComplex *>(data), reinterpret_cast<aclfftComplex *>(data), ACLFFT_FORWARD);
  cufftExecC2C(*plan, data, data, CUFFT_FORWARD);
  // CHECK: cufftExecZ2Z(*plan, nullptr, nullptr, CUFFT_INVERSE);
  cufftExecZ2Z(*plan, nullptr, nullptr, CUFFT_INVERSE);
  // CHECK: aclfftDestroy(*plan);
  cufftDestroy(*plan);
}

// CHECK: void sparse(aclsparseHandle_t *h, aclsparseSpMatDescr_t *a, aclsparseDnVecDescr_t *x, int *rows, int *columns, float *values, aclrtStream s) {
void sparse(cusparseHandle_t *h, cusparseSpMatDescr_t *a, cusparseDnVecDescr_t *x, int *rows, int *columns, float *values, cudaStream_t s) {
  // CHECK: if (aclsparseCreate(h) != ACL_SPARSE_STATUS_SUCCESS)
  if (cusparseCreate(h) != CUSPARSE_STATUS_SUCCESS)
    return;
  // CHECK: aclsparseSetStream(*h, s);
  cusparseSetStream(*h, s);
  // CHECK: aclsparseCreateCsr(a, 4, 4, 8, rows, columns, values, ACL_SPARSE_INDEX_32I, ACL_SPARSE_INDEX_32I, ACL_SPARSE_INDEX_BASE_ZERO, ACL_FLOAT);
  cusparseCreateCsr(a, 4, 4, 8, rows, columns, values, CUSPARSE_INDEX_32I, CUSPARSE_INDEX_32I, CUSPARSE_INDEX_BASE_ZERO, CUDA_R_32F);
  // CHECK: aclsparseCreateDnVec(x, 4, values, ACL_FLOAT);
  cusparseCreateDnVec(x, 4, values, CUDA_R_32F);
  // CHECK: aclsparseDestroySpMat(*a);
  cusparseDestroySpMat(*a);
  // CHECK: aclsparseDestroy(*h);
  cusparseDestroy(*h);
}

// CHECK: void solve(aclsolverHandle_t *h, aclrtStream s, float *a, float *work, int *info) {
void solve(cusolverDnHandle_t *h, cudaStream_t s, float *a, float *work, int *info) {
  // CHECK: aclsolverCreate(h);
  cusolverDnCreate(h);
  // CHECK: aclsolverSetStream(*h, s);
  cusolverDnSetStream(*h, s);
  // CHECK: cusolverDnSgetrf(*h, 4, 4, a, 4, work, info, info);
  cusolverDnSgetrf(*h, 4, 4, a, 4, work, info, info);
  // CHECK: aclsolverDestroy(*h);
  cusolverDnDestroy(*h);
}
// CHECK: void network(cudnnHandle_t h, curandGenerator_t g, float *p) {
void network(cudnnHandle_t h, curandGenerator_t g, float *p) {
  // CHECK: cudnnSoftmaxForward(h, CUDNN_SOFTMAX_ACCURATE, CUDNN_SOFTMAX_MODE_CHANNEL, p, nullptr, p, p, nullptr, p);
  cudnnSoftmaxForward(h, CUDNN_SOFTMAX_ACCURATE, CUDNN_SOFTMAX_MODE_CHANNEL, p, nullptr, p, p, nullptr, p);
  // CHECK: curandGenerateUniform(g, p, 4);
  curandGenerateUniform(g, p, 4);
}
