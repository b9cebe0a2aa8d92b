// What muDNN 3 has of cuDNN's functions is renamed with a remark; the rest is unsupported, the classes are the way.
// RUN: rm -rf %t && %cuferry migrate %s --target musa -o %t -q --report %t.json
// RUN: grep -v 'CHECK' %t/dnn.mu | FileCheck %s
// RUN: FileCheck %s --check-prefix=REPORT < %t.json
#include <cudnn.h>
// CHECK: #include <mudnn.h>
bool convolve(cudnnHandle_t h, cudnnTensorDescriptor_t xd, const void *x, cudnnFilterDescriptor_t wd, const void *w,
              cudnnConvolutionDescriptor_t c, void *ws, size_t n, cudnnTensorDescriptor_t yd, void *y) {
  float one = 1, zero = 0;
  return cudnnConvolutionForward(h, &one, xd, x, wd, w, c, CUDNN_CONVOLUTION_FWD_ALGO_GEMM, ws, n, &zero, yd, y) ==
         CUDNN_STATUS_SUCCESS;
  // CHECK: return mudnnConvolutionForward(h, &one, xd, x, wd, w, c, MUDNN_CONVOLUTION_FWD_ALGO_GEMM, ws, n, &zero, yd, y) ==
  // CHECK-NEXT: MUDNN_STATUS_SUCCESS;
}
void pool(cudnnHandle_t h, cudnnPoolingDescriptor_t p, const void *a, cudnnTensorDescriptor_t d, void *y) {
  cudnnPoolingForward(h, p, a, d, a, a, d, y);
  // CHECK: cudnnPoolingForward(h, p, a, d, a, a, d, y);
}
// REPORT-DAG: needs the C functions of muDNN 3
// REPORT-DAG: musa::dnn::Pooling
