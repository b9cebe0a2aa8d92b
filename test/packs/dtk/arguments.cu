// Arguments that HIP wants spelled out, or that CUDA 13 passes in another shape.
// RUN: rm -rf %t && %cuferry migrate %s --target dtk -o %t -q --report %t/r.json
// RUN: grep -v 'CHECK' %t/arguments.hip | FileCheck %s
// RUN: FileCheck %s --check-prefix=REPORT < %t/r.json
#include <cuda.h>
#include <cuda_runtime.h>
void f(cudaStream_t s, cudaEvent_t e, cudaGraphExec_t *exec, cudaGraph_t graph) {
  cudaStreamWaitEvent(s, e);
  cudaStreamWaitEvent(s, e, cudaEventWaitDefault * 0);
  // CHECK: hipStreamWaitEvent(s, e, 0);
  cudaGraphInstantiate(exec, graph, 0);
  cudaGraphInstantiate(exec, graph, nullptr, nullptr, 0);
  // CHECK: hipGraphInstantiateWithFlags(exec, graph, 0);
  // CHECK: hipGraphInstantiate(exec, graph, nullptr, nullptr, 0);
}
void g(float *p, size_t n, cudaMemLocation place, cudaStream_t s) {
  cudaMemPrefetchAsync(p, n, place, 0, s);
  cudaMemAdvise(p, n, cudaMemAdviseSetReadMostly, place);
  // CHECK: hipMemPrefetchAsync(p, n, (place).id, s);
  // CHECK: hipMemAdvise(p, n, hipMemAdviseSetReadMostly, (place).id);
  // REPORT: "name": "cudaMemPrefetchAsync"
  // REPORT: "en": "{{.*}}CUDA 13 passes a place with a type
}
void h(CUcontext *c, CUdevice d) {
  cuCtxCreate(c, nullptr, 0, d);
  // CHECK: hipCtxCreate(c, 0, d);
}
