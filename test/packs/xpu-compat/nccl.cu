// NCCL is BKCL here, too; XBLAS takes the stream as it is.
// RUN: rm -rf %t && %cuferry migrate %s --target xpu-compat -o %t -q
// RUN: FileCheck %s --input-file=%t/nccl.xpu --match-full-lines
// CHECK: #include <cublas_v2.h>
#include <cublas_v2.h>
// CHECK: #include <bkcl.h>
#include <nccl.h>

void exchange(const float *in, float *out, size_t n, ncclComm_t c, cublasHandle_t h, cudaStream_t s) {
  // CHECK: bkcl_all_reduce(c, in, out, n, BKCL_FLOAT, BKCL_ADD, s);
  ncclAllReduce(in, out, n, ncclFloat, ncclSum, c, s);
  // CHECK: cublasSetStream(h, s);
  cublasSetStream(h, s);
}
