// NCCL by MCCL.
// RUN: rm -rf %t && %cuferry migrate %s --target maca -o %t -q
// RUN: FileCheck %s --input-file=%t/nccl.cpp --match-full-lines

// CHECK: #include <mccl.h>
#include <nccl.h>

// CHECK: mcclResult_t reduce(float *p, size_t n, mcclComm_t comm, mcStream_t s) {
ncclResult_t reduce(float *p, size_t n, ncclComm_t comm, cudaStream_t s) {
  // CHECK: return mcclAllReduce(p, p, n, mcclFloat, mcclSum, comm, s);
  return ncclAllReduce(p, p, n, ncclFloat, ncclSum, comm, s);
}
