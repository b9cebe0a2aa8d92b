// cuDNN by ACDNN.
// RUN: rm -rf %t && %cuferry migrate %s --target ppu -o %t -q
// RUN: FileCheck %s --input-file=%t/dnn.hg --match-full-lines

// CHECK: #include <acdnn.h>
#include <cudnn.h>

// CHECK: acdnnStatus_t create(acdnnHandle_t *handle, acdnnTensorDescriptor_t *desc) {
cudnnStatus_t create(cudnnHandle_t *handle, cudnnTensorDescriptor_t *desc) {
  // CHECK: acdnnCreateTensorDescriptor(desc);
  cudnnCreateTensorDescriptor(desc);
  // CHECK: acdnnSetTensor4dDescriptor(*desc, ACDNN_TENSOR_NCHW, ACDNN_DATA_FLOAT, 1, 3, 8, 8);
  cudnnSetTensor4dDescriptor(*desc, CUDNN_TENSOR_NCHW, CUDNN_DATA_FLOAT, 1, 3, 8, 8);
  // CHECK: return acdnnCreate(handle);
  return cudnnCreate(handle);
}
