// cuDNN by mcDNN, which keeps the C API.
// RUN: rm -rf %t && %cuferry migrate %s --target maca -o %t -q
// RUN: FileCheck %s --input-file=%t/dnn.cpp --match-full-lines

// CHECK: #include <mcdnn/mcdnn.h>
#include <cudnn.h>

// CHECK: mcdnnStatus_t create(mcdnnHandle_t *handle, mcdnnTensorDescriptor_t *desc) {
cudnnStatus_t create(cudnnHandle_t *handle, cudnnTensorDescriptor_t *desc) {
  // CHECK: mcdnnCreateTensorDescriptor(desc);
  cudnnCreateTensorDescriptor(desc);
  // CHECK: mcdnnSetTensor4dDescriptor(*desc, MCDNN_TENSOR_NCHW, MCDNN_DATA_FLOAT, 1, 3, 8, 8);
  cudnnSetTensor4dDescriptor(*desc, CUDNN_TENSOR_NCHW, CUDNN_DATA_FLOAT, 1, 3, 8, 8);
  // CHECK: return mcdnnCreate(handle);
  return cudnnCreate(handle);
}
