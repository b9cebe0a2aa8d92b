// NCCL is MCCL; what FlagCX found missing in it is unsupported.
// RUN: rm -rf %t && %cuferry migrate %s --target musa -o %t -q --report %t.json
// RUN: grep -v 'CHECK' %t/nccl.mu | FileCheck %s
// RUN: FileCheck %s --check-prefix=REPORT < %t.json
#include <nccl.h>
// CHECK: #include <mccl.h>
ncclResult_t sum(const float *in, float *out, size_t n, ncclComm_t comm, cudaStream_t stream) {
  // CHECK: mcclResult_t sum(const float *in, float *out, size_t n, mcclComm_t comm, musaStream_t stream) {
  ncclResult_t r = ncclGroupStart();
  if (r != ncclSuccess)
    return r;
  // CHECK: mcclResult_t r = mcclGroupStart();
  // CHECK-NEXT: if (r != mcclSuccess)
  r = ncclAllReduce(in, out, n, ncclFloat, ncclSum, comm, stream);
  // CHECK: r = mcclAllReduce(in, out, n, mcclFloat, mcclSum, comm, stream);
  return ncclGroupEnd();
  // CHECK: return mcclGroupEnd();
}
int device(ncclComm_t comm) {
  int d = 0;
  ncclCommCuDevice(comm, &d);
  // CHECK: mcclCommMuDevice(comm, &d);
  return d;
}
void split(ncclComm_t comm, ncclComm_t *part, void **p) {
  ncclCommSplit(comm, 0, 0, part, nullptr);
  ncclMemAlloc(p, 1024);
  // CHECK: ncclCommSplit(comm, 0, 0, part, nullptr);
  // CHECK-NEXT: ncclMemAlloc(p, 1024);
}
// REPORT: no communicator split
