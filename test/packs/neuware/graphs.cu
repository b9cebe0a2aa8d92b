// Graphs are task topologies; what CUDA 13 says of edges may only be nothing.
// RUN: rm -rf %t && %cuferry migrate %s --target neuware -o %t -q
// RUN: FileCheck %s --input-file=%t/graphs.mlu --match-full-lines
#include <cuda_runtime.h>

void graph(cudaStream_t s, cudaGraphNode_t *nodes, size_t n) {
  // CHECK: cnrtTaskTopo_t graph;
  cudaGraph_t graph;
  // CHECK: cnrtTaskTopoEntity_t exec;
  cudaGraphExec_t exec;
  // CHECK: cnrtTaskTopoCreate(&graph, 0);
  cudaGraphCreate(&graph, 0);
  // CHECK: cnrtTaskTopoAddDependencies(graph, nodes, nodes + 1, n);
  cudaGraphAddDependencies(graph, nodes, nodes + 1, n);
  // CHECK: cnrtTaskTopoAddDependencies(graph, nodes, nodes + 1, n);
  cudaGraphAddDependencies(graph, nodes, nodes + 1, nullptr, n);
  // CHECK: cnrtTaskTopoInstantiate(&exec, graph, nullptr, nullptr, 0);
  cudaGraphInstantiate(&exec, graph, 0);
  // CHECK: cnrtTaskTopoEntityInvoke(exec, s);
  cudaGraphLaunch(exec, s);
  // CHECK: cudaKernelNodeParams params;
  cudaKernelNodeParams params;
  // CHECK: cudaGraphAddKernelNode(nodes, graph, nullptr, 0, &params);
  cudaGraphAddKernelNode(nodes, graph, nullptr, 0, &params);
}
