// Flags of events that ask for nothing go; those that ask for something keep the call, with the reason.
// RUN: rm -rf %t && %cuferry migrate %s --target dtk -o %t -q --report %t.json
// RUN: grep -v CHECK %t/event-flags.hip | FileCheck %s
// RUN: FileCheck %s --check-prefix=REPORT < %t.json
#include <cuda_runtime.h>
void order(cudaEvent_t e, cudaStream_t s) {
  cudaEventRecordWithFlags(e, s, cudaEventRecordDefault);
  // CHECK: hipEventRecord(e, s);
  cudaEventRecordWithFlags(e, s);
  // CHECK-NEXT: hipEventRecord(e, s);
  cudaEventRecordWithFlags(e, s, cudaEventRecordExternal);
  // CHECK-NEXT: cudaEventRecordWithFlags(e, s, cudaEventRecordExternal);
  cudaStreamWaitEvent(s, e, cudaEventWaitDefault);
  // CHECK-NEXT: hipStreamWaitEvent(s, e, 0);
  cudaStreamWaitEvent(s, e, cudaEventWaitExternal);
  // CHECK-NEXT: cudaStreamWaitEvent(s, e, cudaEventWaitExternal);
}
// REPORT: "outcome": "unsupported"
// REPORT-NEXT: "name": "cudaEventRecordWithFlags"
