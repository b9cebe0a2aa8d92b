// Graphs by capture and by nodes.
// RUN: %check-features %s
void graphs(cudaStream_t s, cudaGraph_t *g, cudaGraphExec_t *e) {
  cudaStreamBeginCapture(s, cudaStreamCaptureModeGlobal);  // FEATURE: graph-capture
  cudaStreamEndCapture(s, g);
  cudaGraphNode_t n;                                       // FEATURE: graph-nodes
  cudaGraphAddEmptyNode(&n, *g, nullptr, 0);
  cudaGraphLaunch(*e, s);
}
