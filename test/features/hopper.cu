// Clusters, asynchronous copies and barriers.
// RUN: %check-features %s
#include <cuda/barrier>                                  // FEATURE: library-libcudacxx
#include <cuda_pipeline.h>
__global__ void __cluster_dims__(2, 1, 1) k(int *p) {    // FEATURE: thread-block-cluster
  __shared__ int tile[4];                                // FEATURE: static-shared-memory bytes=16
  __pipeline_memcpy_async(tile, p, 16);                  // FEATURE: async-copy
  __pipeline_commit();
  cuda::barrier<cuda::thread_scope_block> *b = nullptr;  // FEATURE: async-barrier
  b->arrive_and_wait();
  cudaGridDependencySynchronize();                       // FEATURE: programmatic-launch
}
