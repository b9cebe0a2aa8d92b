// TCCL: regular names; no averages; groups that group nothing are said.
// RUN: rm -rf %t && %cuferry --lang en migrate %s --target sdaa -o %t --all-places | FileCheck %s --check-prefix=REPORT
// RUN: FileCheck %s --input-file=%t/nccl.scpp --match-full-lines
// CHECK: #include <tccl.h>
#include <nccl.h>

// REPORT-DAG: both do nothing
// REPORT-DAG: TCCL does not average

void exchange(const float *in, float *out, size_t n, ncclComm_t c, cudaStream_t s) {
  // CHECK: tcclAllReduce(in, out, n, tcclFloat, tcclSum, c, s);
  ncclAllReduce(in, out, n, ncclFloat, ncclSum, c, s);
  // CHECK: ncclAllReduce(in, out, n, ncclFloat, ncclAvg, c, s);
  ncclAllReduce(in, out, n, ncclFloat, ncclAvg, c, s);
  // CHECK: tcclBroadcast(out, out, n, tcclBF16, 0, c, s);
  ncclBcast(out, n, ncclBfloat16, 0, c, s);
  // CHECK: tcclGroupStart();
  ncclGroupStart();
}
