// RCCL keeps NCCL's names; what is newer than its releases is marked.
// RUN: rm -rf %t && %cuferry migrate %s --target dtk -o %t --lang en > %t.txt
// RUN: grep -v 'CHECK' %t/nccl.hip | FileCheck %s
// RUN: FileCheck %s --check-prefix=REPORT < %t.txt
#include <nccl.h>
// CHECK: #include <rccl/rccl.h>
ncclResult_t f(float *v, size_t n, ncclComm_t comm, cudaStream_t s, void **p) {
  ncclMemAlloc(p, n);
  return ncclAllReduce(v, v, n, ncclFloat, ncclSum, comm, s);
}
// CHECK: ncclResult_t f(float *v, size_t n, ncclComm_t comm, hipStream_t s, void **p) {
// CHECK: ncclMemAlloc(p, n);
// CHECK: return ncclAllReduce(v, v, n, ncclFloat, ncclSum, comm, s);
// REPORT: newer than NCCL 2.18
