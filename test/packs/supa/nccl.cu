// SUCCL has NCCL's shape without 64-bit types.
// RUN: rm -rf %t && %cuferry --lang en migrate %s --target supa -o %t --all-places | FileCheck %s --check-prefix=REPORT
// RUN: FileCheck %s --input-file=%t/nccl.su --match-full-lines

// REPORT: ncclInt64{{.*}}SUCCL has no 64-bit types

// CHECK: #include <succl.h>
#include <nccl.h>

// CHECK: succlResult_t reduce(float *p, size_t n, succlComm_t comm, supaStream_t s) {
ncclResult_t reduce(float *p, size_t n, ncclComm_t comm, cudaStream_t s) {
  ncclAllReduce(p, p, n, ncclInt64, ncclSum, comm, s);
  // CHECK: return succlAllReduce(p, p, n, succlFloat, succlSum, comm, s);
  return ncclAllReduce(p, p, n, ncclFloat, ncclSum, comm, s);
}
