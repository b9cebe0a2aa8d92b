// NCCL by PCCL.
// RUN: rm -rf %t && %cuferry migrate %s --target ppu -o %t -q
// RUN: FileCheck %s --input-file=%t/nccl.hg --match-full-lines

// CHECK: #include <pccl.h>
#include <nccl.h>

// CHECK: pcclResult_t reduce(float *p, size_t n, pcclComm_t comm, hggcStream_t s) {
ncclResult_t reduce(float *p, size_t n, ncclComm_t comm, cudaStream_t s) {
  // CHECK: return pcclAllReduce(p, p, n, pcclFloat, pcclSum, comm, s);
  return ncclAllReduce(p, p, n, ncclFloat, ncclSum, comm, s);
}
