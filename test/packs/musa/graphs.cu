// Graphs have CUDA 11's signatures; stream capture is asked in the form that MUSA has.
// RUN: rm -rf %t && %cuferry migrate %s --target musa -o %t -q --report %t.json
// RUN: grep -v 'CHECK' %t/graphs.mu | FileCheck %s
// RUN: FileCheck %s --check-prefix=REPORT < %t.json
#include <cuda_runtime.h>
void f(cudaStream_t stream, cudaGraphExec_t exec) {
  cudaStreamCaptureStatus status;
  unsigned long long id;
  cudaStreamGetCaptureInfo(stream, &status, &id);
  // CHECK: musaStreamGetCaptureInfo_v2(stream, &status, &id, nullptr, nullptr, nullptr);
  cudaStreamBeginCapture(stream, cudaStreamCaptureModeThreadLocal);
  cudaGraph_t graph;
  cudaStreamEndCapture(stream, &graph);
  // CHECK: musaStreamBeginCapture(stream, musaStreamCaptureModeThreadLocal);
  // CHECK-NEXT: musaGraph_t graph;
  // CHECK-NEXT: musaStreamEndCapture(stream, &graph);
  cudaGraphExecUpdateResultInfo info;
  cudaGraphExecUpdate(exec, graph, &info);
  // CHECK: musaGraphExecUpdateResult info;
  // CHECK-NEXT: cudaGraphExecUpdate(exec, graph, &info);
  cudaGraphLaunch(exec, stream);
  // CHECK: musaGraphLaunch(exec, stream);
}
__global__ void k() {
  cudaGridDependencySynchronize();
  // CHECK-NOT: GridDependencySynchronize
}
// REPORT-DAG: MUSA has the signature of CUDA 11
// REPORT-DAG: MUSA does not overlap dependent launches
