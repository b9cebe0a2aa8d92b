// Cooperative groups: HIP's groups synchronise and shuffle; they do not vote or reduce.
// RUN: rm -rf %t && %cuferry migrate %s --target dtk -o %t --lang en > %t.txt
// RUN: grep -v 'CHECK' %t/groups.hip | FileCheck %s
// RUN: FileCheck %s --check-prefix=REPORT < %t.txt
#include <cooperative_groups.h>
// CHECK: #include <hip/hip_cooperative_groups.h>
namespace cg = cooperative_groups;
__global__ void k(int *v) {
  cg::thread_block block = cg::this_thread_block();
  auto tile = cg::tiled_partition<32>(block);
  int x = tile.shfl_down(v[block.thread_rank()], 1) + block.num_threads();
  block.sync();
  *v = x + tile.any(x > 0);
}
// CHECK: cg::thread_block block = cg::this_thread_block();
// CHECK: auto tile = cg::tiled_partition<32>(block);
// CHECK: int x = tile.shfl_down(v[block.thread_rank()], 1) + block.size();
// CHECK: block.sync();
// CHECK: *v = x + tile.any(x > 0);
// REPORT: HIP's tiles shuffle and synchronise, but do not vote
