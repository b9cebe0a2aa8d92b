//===- cann_graph.h - captured graphs as CUDA handles them ----------------===//
//
// ACL's capture gives a model running instance, which is CUDA's graph and its
// executable graph in one.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_CANN_GRAPH_H
#define CUFERRY_CANN_GRAPH_H

#include <acl/acl.h>

namespace cuferry {

/// The graph is executable as it is; it is destroyed once, as \p Executable.
inline aclError graphInstantiate(aclmdlRI *Executable, aclmdlRI Graph) {
  *Executable = Graph;
  return ACL_SUCCESS;
}

/// Whether \p Stream is being captured.
inline aclError streamIsCapturing(aclrtStream Stream,
                                  aclmdlRICaptureStatus *Status) {
  aclmdlRI Graph = nullptr;
  return aclmdlRICaptureGetInfo(Stream, Status, &Graph);
}

} // namespace cuferry

#endif // CUFERRY_CANN_GRAPH_H
