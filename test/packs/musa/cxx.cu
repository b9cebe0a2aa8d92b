// Cooperative groups keep their names, WMMA and libcu++ change the namespace; a barrier over the grid is unsupported.
// RUN: rm -rf %t && %cuferry migrate %s --target musa -o %t -q --report %t.json
// RUN: grep -v 'CHECK' %t/cxx.mu | FileCheck %s
// RUN: FileCheck %s --check-prefix=REPORT < %t.json
#include <cooperative_groups.h>
#include <cuda/std/limits>
#include <mma.h>
// CHECK: #include <cooperative_groups.h>
// CHECK-NEXT: #include <musa/std/limits>
// CHECK-NEXT: #include <mma.h>
namespace cg = cooperative_groups;
// CHECK: namespace cg = cooperative_groups;
__device__ float sum(float v) {
  auto tile = cg::tiled_partition<32>(cg::this_thread_block());
  for (int o = 16; o > 0; o /= 2)
    v += tile.shfl_down(v, o);
  // CHECK: auto tile = cg::tiled_partition<32>(cg::this_thread_block());
  // CHECK: v += tile.shfl_down(v, o);
  return v;
}
__global__ void wait() { cg::this_grid().sync(); }
// CHECK: cg::this_grid().sync();
__device__ void zero(nvcuda::wmma::fragment<nvcuda::wmma::accumulator, 16, 16, 16, float> &c) {
  // CHECK: mtmusa::wmma::fragment<mtmusa::wmma::accumulator, 16, 16, 16, float> &c
  nvcuda::wmma::fill_fragment(c, 0.0f);
  // CHECK: mtmusa::wmma::fill_fragment(c, 0.0f);
}
__device__ int largest() { return cuda::std::numeric_limits<int>::max(); }
// CHECK: return musa::std::numeric_limits<int>::max();
const char *device() { return "cuda:0"; }
// CHECK: return "cuda:0";
// REPORT-DAG: a barrier over the whole grid does not work on MUSA
// REPORT-DAG: shapes and types of fragments follow the chip
