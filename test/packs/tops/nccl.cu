// NCCL by ECCL.
// RUN: rm -rf %t && %cuferry migrate %s --target tops -o %t -q
// RUN: FileCheck %s --input-file=%t/nccl.tops --match-full-lines

// CHECK: #include <eccl.h>
#include <nccl.h>

// CHECK: ecclResult_t reduce(float *p, size_t n, ecclComm_t comm, topsStream_t s) {
ncclResult_t reduce(float *p, size_t n, ncclComm_t comm, cudaStream_t s) {
  // CHECK: return ecclAllReduce(p, p, n, ecclFloat, ecclSum, comm, s);
  return ncclAllReduce(p, p, n, ncclFloat, ncclSum, comm, s);
}
