// CNCL: communicators from lists, questions with the answer first.
// RUN: rm -rf %t && %cuferry --lang en migrate %s --target neuware -o %t --all-places | FileCheck %s --check-prefix=REPORT
// RUN: FileCheck %s --input-file=%t/cncl.mlu --match-full-lines
// CHECK: #include <cncl.h>
#include <nccl.h>

// REPORT-DAG: CNCL has no double
// REPORT-DAG: CNCL does not average

// CHECK: cnclResult_t join(cnclComm_t *comm, cnclCliqueId id, int size, int rank) {
ncclResult_t join(ncclComm_t *comm, ncclUniqueId id, int size, int rank) {
  // CHECK: return cuferry::initComm(comm, size, id, rank);
  return ncclCommInitRank(comm, size, id, rank);
}

void exchange(const float *in, float *out, size_t n, int *ranks, ncclComm_t c, cudaStream_t s) {
  // CHECK: cnclAllReduce(in, out, n, cnclFloat, cnclSum, c, s);
  ncclAllReduce(in, out, n, ncclFloat, ncclSum, c, s);
  // CHECK: ncclAllReduce(in, out, n, ncclDouble, ncclSum, c, s);
  ncclAllReduce(in, out, n, ncclDouble, ncclSum, c, s);
  // CHECK: ncclAllReduce(in, out, n, ncclFloat, ncclAvg, c, s);
  ncclAllReduce(in, out, n, ncclFloat, ncclAvg, c, s);
  // CHECK: cnclGroupStart();
  ncclGroupStart();
  // CHECK: cnclSend((void *)(in), n, cnclFloat, 1, c, s);
  ncclSend(in, n, ncclFloat, 1, c, s);
  // CHECK: cnclGetCommCount(ranks, c);
  ncclCommCount(c, ranks);
}
