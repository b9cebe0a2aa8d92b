// hipDNN has cuDNN 7's functions; the graph API has no counterpart.
// RUN: rm -rf %t && %cuferry migrate %s --target dtk -o %t --lang en > %t.txt
// RUN: grep -v 'CHECK' %t/dnn.hip | FileCheck %s
// RUN: FileCheck %s --check-prefix=REPORT < %t.txt
#include <cudnn.h>
// CHECK: #include <hipDNN.h>
void f(cudnnTensorDescriptor_t d, cudnnActivationDescriptor_t a) {
  cudnnSetTensor4dDescriptor(d, CUDNN_TENSOR_NCHW, CUDNN_DATA_FLOAT, 1, 3, 8, 8);
  cudnnSetActivationDescriptor(a, CUDNN_ACTIVATION_IDENTITY, CUDNN_PROPAGATE_NAN, 0);
  // CHECK: hipdnnSetTensor4dDescriptor(d, HIPDNN_TENSOR_NCHW, HIPDNN_DATA_FLOAT, 1, 3, 8, 8);
  // CHECK: hipdnnSetActivationDescriptor(a, HIPDNN_ACTIVATION_PATHTRU, HIPDNN_PROPAGATE_NAN, 0);
  cudnnBackendDescriptor_t graph;
  cudnnBackendCreateDescriptor(CUDNN_BACKEND_TENSOR_DESCRIPTOR, &graph);
  // CHECK: cudnnBackendCreateDescriptor(CUDNN_BACKEND_TENSOR_DESCRIPTOR, &graph);
}
// REPORT: hipDNN follows cuDNN 7 and has no graph API
