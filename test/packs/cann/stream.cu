// Streams: flags become ACL's, a query gives its status as CUDA does, callbacks get their arguments.
// RUN: rm -rf %t && %cuferry --lang en migrate %s --target cann -o %t --all-places | FileCheck %s --check-prefix=REPORT
// RUN: FileCheck %s --input-file=%t/stream.asc --match-full-lines
#include <cuda_runtime.h>

// REPORT-DAG: this stream and the default stream do not wait for each other
// REPORT-DAG: cudaStreamPerThread
// CHECK-LABEL: void create(aclrtStream *s, int priority) {
void create(cudaStream_t *s, int priority) {
  // CHECK: aclrtCreateStream(s);
  cudaStreamCreate(s);
  // CHECK: aclrtCreateStreamWithConfig(s, 0, ACL_STREAM_FAST_LAUNCH | ACL_STREAM_FAST_SYNC);
  cudaStreamCreateWithFlags(s, cudaStreamNonBlocking);
  // CHECK: aclrtCreateStreamWithConfig(s, static_cast<uint32_t>(priority), ACL_STREAM_FAST_LAUNCH | ACL_STREAM_FAST_SYNC);
  cudaStreamCreateWithPriority(s, cudaStreamNonBlocking, priority);
  // CHECK: aclrtCreateStreamWithConfig(s, 0, ACL_STREAM_FAST_LAUNCH | ACL_STREAM_FAST_SYNC);
  cudaStreamCreateWithPriority(s, cudaStreamNonBlocking, -1);
}

// CHECK-LABEL: bool idle(aclrtStream s) {
bool idle(cudaStream_t s) {
  // CHECK: aclError e = cuferry::streamQuery(s);
  cudaError_t e = cudaStreamQuery(s);
  // CHECK: if (e == cuferry::NotReady)
  if (e == cudaErrorNotReady)
    return false;
  // CHECK: return e == ACL_SUCCESS && cuferry::streamQuery(nullptr) == ACL_SUCCESS;
  return e == cudaSuccess && cudaStreamQuery(cudaStreamLegacy) == cudaSuccess;
}

// CHECK: void CUDART_CB done(aclrtStream, aclError, void *);
void CUDART_CB done(cudaStream_t, cudaError_t, void *);

// CHECK-LABEL: void order(aclrtStream s, aclrtEvent e, int *priority) {
void order(cudaStream_t s, cudaEvent_t e, int *priority) {
  // CHECK: aclrtStreamWaitEvent(s, e);
  cudaStreamWaitEvent(s, e);
  // CHECK: aclrtStreamWaitEvent(s, e);
  cudaStreamWaitEvent(s, e, 0);
  // CHECK: aclrtStreamWaitEventWithFlag(s, e, 0, ACL_EVENT_WAIT_EXTERNAL);
  cudaStreamWaitEvent(s, e, cudaEventWaitExternal);
  // CHECK: cuferry::streamAddCallback(s, done, priority);
  cudaStreamAddCallback(s, done, priority, 0);
  // CHECK: aclrtStreamGetPriority(s, reinterpret_cast<uint32_t *>(priority));
  cudaStreamGetPriority(s, priority);
  // CHECK: s = cudaStreamPerThread;
  s = cudaStreamPerThread;
  // CHECK: aclrtDestroyStream(s);
  cudaStreamDestroy(s);
}
