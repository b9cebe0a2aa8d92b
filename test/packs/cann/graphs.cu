// A captured graph is executable as it is: nothing to instantiate, and one destruction goes.
// RUN: rm -rf %t && %cuferry --lang en migrate %s --target cann -o %t --all-places | FileCheck %s --check-prefix=REPORT
// RUN: FileCheck %s --input-file=%t/graphs.asc --match-full-lines
#include <cuda_runtime.h>

// REPORT: graphs are not put together from nodes
// REPORT: cudaGraphDestroy{{.*}}
// REPORT: graph and executable graph are one

void capture(cudaStream_t s, void *p) {
  // CHECK: aclmdlRI graph;
  cudaGraph_t graph;
  // CHECK: aclmdlRI exec;
  cudaGraphExec_t exec;
  // CHECK: aclmdlRICaptureBegin(s, ACL_MODEL_RI_CAPTURE_MODE_RELAXED);
  cudaStreamBeginCapture(s, cudaStreamCaptureModeRelaxed);
  // CHECK: aclmdlRICaptureEnd(s, &graph);
  cudaStreamEndCapture(s, &graph);
  // CHECK: cuferry::graphInstantiate(&exec, graph);
  cudaGraphInstantiate(&exec, graph, nullptr, nullptr, 0);

  // CHECK: aclmdlRIExecuteAsync(exec, s);
  cudaGraphDestroy(graph);
  cudaGraphLaunch(exec, s);
  // CHECK: aclmdlRIDestroy(exec);
  cudaGraphExecDestroy(exec);
  // CHECK: cudaGraphAddEmptyNode(nullptr, graph, nullptr, 0);
  cudaGraphAddEmptyNode(nullptr, graph, nullptr, 0);
}
