// One handle of CNNL for cuBLAS and cuDNN; the operators themselves have to be written.
// RUN: rm -rf %t && %cuferry --lang en migrate %s --target neuware -o %t --all-places | FileCheck %s --check-prefix=REPORT
// RUN: FileCheck %s --input-file=%t/libraries.mlu --match-full-lines
#include <cublas_v2.h>
#include <cudnn.h>

// REPORT-DAG: CNNL multiplies matrices stored by rows
// REPORT-DAG: CNNL has the operator with descriptors

// Values go over with their types, and bring CNNL's header where the source's has no counterpart.
// CHECK: cnnlDataType_t type(bool half) { return half ? CNNL_DTYPE_HALF : CNNL_DTYPE_FLOAT; }
cudaDataType_t type(bool half) { return half ? CUDA_R_16F : CUDA_R_32F; }
// CHECK: cnnlTensorLayout_t layout = CNNL_LAYOUT_NHWC;
cudnnTensorFormat_t layout = CUDNN_TENSOR_NHWC;

// CHECK: void run(cnnlHandle_t blas, cnnlHandle_t *dnn, cnrtQueue_t s, float *a) {
void run(cublasHandle_t blas, cudnnHandle_t *dnn, cudaStream_t s, float *a) {
  // CHECK: cnnlSetQueue(blas, s);
  cublasSetStream(blas, s);
  // CHECK: if (cnnlCreate(dnn) != CNNL_STATUS_SUCCESS)
  if (cudnnCreate(dnn) != CUDNN_STATUS_SUCCESS)
    return;
  // CHECK: cublasSgemm(blas, CUBLAS_OP_N, CUBLAS_OP_N, 4, 4, 4, a, a, 4, a, 4, a, a, 4);
  cublasSgemm(blas, CUBLAS_OP_N, CUBLAS_OP_N, 4, 4, 4, a, a, 4, a, 4, a, a, 4);
  // CHECK: cudnnSoftmaxForward(*dnn, CUDNN_SOFTMAX_ACCURATE, CUDNN_SOFTMAX_MODE_CHANNEL, a, nullptr, a, a, nullptr, a);
  cudnnSoftmaxForward(*dnn, CUDNN_SOFTMAX_ACCURATE, CUDNN_SOFTMAX_MODE_CHANNEL, a, nullptr, a, a, nullptr, a);
}
