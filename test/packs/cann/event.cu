// ACL's flags say what an event can do, CUDA's what it cannot.
// RUN: rm -rf %t && %cuferry migrate %s --target cann -o %t -q
// RUN: FileCheck %s --input-file=%t/event.asc --match-full-lines
#include <cuda_runtime.h>

// CHECK-LABEL: bool measure(aclrtEvent *e, aclrtStream s, unsigned flags, float *ms) {
bool measure(cudaEvent_t *e, cudaStream_t s, unsigned flags, float *ms) {
  // CHECK: aclrtCreateEventExWithFlag(e, ACL_EVENT_SYNC | ACL_EVENT_TIME_LINE);
  cudaEventCreate(e);
  // CHECK: aclrtCreateEventExWithFlag(e, ACL_EVENT_SYNC | ACL_EVENT_TIME_LINE);
  cudaEventCreateWithFlags(e, cudaEventBlockingSync);
  // CHECK: aclrtCreateEventExWithFlag(e, ACL_EVENT_SYNC);
  cudaEventCreateWithFlags(e, cudaEventDisableTiming);
  // CHECK: aclrtCreateEventExWithFlag(e, ACL_EVENT_SYNC);
  cudaEventCreateWithFlags(e, cudaEventBlockingSync | cudaEventDisableTiming);
  // CHECK: aclrtCreateEventExWithFlag(e, ACL_EVENT_IPC);
  cudaEventCreateWithFlags(e, cudaEventInterprocess | cudaEventDisableTiming);
  // CHECK: flags = ms ? (ACL_EVENT_SYNC | ACL_EVENT_TIME_LINE) : ACL_EVENT_SYNC;
  flags = ms ? cudaEventDefault : cudaEventDisableTiming;
  // CHECK: aclrtCreateEventExWithFlag(e, flags);
  cudaEventCreateWithFlags(e, flags);
  // CHECK: aclrtRecordEvent(*e, nullptr);
  cudaEventRecord(*e);
  // CHECK: aclrtRecordEvent(*e, s);
  cudaEventRecord(*e, s);
  // CHECK: aclrtSynchronizeEvent(*e);
  cudaEventSynchronize(*e);
  // CHECK: aclrtEventElapsedTime(ms, e[0], e[1]);
  cudaEventElapsedTime(ms, e[0], e[1]);
  // CHECK: aclrtDestroyEvent(*e);
  cudaEventDestroy(*e);
  // CHECK: return cuferry::eventQuery(*e) == ACL_SUCCESS;
  return cudaEventQuery(*e) == cudaSuccess;
}
